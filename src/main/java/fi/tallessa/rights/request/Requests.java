package fi.tallessa.rights.request;

import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Reach;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was asked of one customer's data, beside the file, for who has not read it. */
@Repository
class Requests {

  private static final Shape<Told> SHAPE =
      Shape.of("rights.request", 3, Told.class, Map.of(1, Told::second, 2, Told::third))
          .beside(Reach.REQUEST);

  private static final Shape<Decision.Written> DECISION =
      Shape.of("rights.decision", 2, Decision.Written.class, Map.of(1, Decision.Written::second))
          .beside(Reach.REQUEST);

  private final JdbcClient db;
  private final Vault vault;

  Requests(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** All there were, what is open first, then the newest; no seal is opened. */
  List<RequestLine> lines(Permit permit) {
    return db.sql(
            """
            select id, kind, came_on, due_on, closed_on, part from rights.request
            left join rights.freeze frozen on frozen.subject_id = request.subject_id
              and request_id = id and until_at is null and part <> 'all'
            where request.subject_id = ?
            order by closed_at desc nulls first, due_on desc, id
            """)
        .param(permit.subject().value())
        .query(
            (row, n) ->
                new RequestLine(
                    permit.code(),
                    row.getObject("id", UUID.class),
                    Kind.valueOf(row.getString("kind")),
                    day(row, "came_on"),
                    day(row, "due_on"),
                    Optional.ofNullable(day(row, "closed_on")),
                    Optional.ofNullable(row.getString("part")).map(Frozen::of).map(Frozen::extent)))
        .list();
  }

  Optional<Request> one(Permit permit, UUID id) {
    return all(permit, Optional.of(id)).stream().findFirst();
  }

  /** All there were, with what was decided. */
  List<Request> all(Permit permit) {
    return all(permit, Optional.empty());
  }

  private List<Request> all(Permit permit, Optional<UUID> id) {
    var key = vault.openOnly(SHAPE, permit);
    var found =
        asked(
                """
                select * from rights.request where subject_id = :subject
                  and id = coalesce(cast(:id as uuid), id)
                order by begun_at, id
                """,
                permit)
            .param("id", id.orElse(null))
            .query((row, n) -> request(key, row))
            .list();
    if (found.isEmpty()) {
      return found;
    }
    var decisions = decisions(permit, id);
    return found.stream()
        .map(one -> one.with(decisions.getOrDefault(one.id(), List.of())))
        .toList();
  }

  private Map<UUID, List<Decision>> decisions(Permit permit, Optional<UUID> id) {
    var key = vault.openOnly(DECISION, permit);
    return asked(
            """
            select * from rights.decision where subject_id = :subject
              and request_id = coalesce(cast(:id as uuid), request_id)
            order by number
            """,
            permit)
        .param("id", id.orElse(null))
        .query((row, n) -> Map.entry(row.getObject("request_id", UUID.class), decision(key, row)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /** False where the form was sent before. */
  boolean begin(Permit permit, UUID id, Kind kind, LocalDate came, LocalDate due, Told told) {
    return asked(
                """
                insert into rights.request
                  (subject_id, id, kind, came_on, due_on, of_guardian, begun_at, begun_by, version,
                   sealed)
                values (:subject, :id, :kind, :came, :due, :own, :now, :who, 1, :sealed)
                on conflict do nothing
                """,
                permit)
            .param("id", id)
            .param("kind", kind.name())
            .param("came", came)
            .param("due", due)
            .param("own", told.own())
            .param("sealed", sealed(permit, id, 1, told))
            .update()
        == 1;
  }

  /** False where somebody else has written first, or it is closed; so it is of all below. */
  boolean settle(Permit permit, Request one, Told told) {
    return write(permit, one, told, one.extended().orElse(null), one.due());
  }

  boolean extend(Permit permit, Request one, Told told, LocalDate on, LocalDate due) {
    return write(permit, one, told, on, due);
  }

  private boolean write(Permit permit, Request one, Told told, LocalDate extended, LocalDate due) {
    int next = one.version() + 1;
    return asked(
                """
                update rights.request
                set version = :next, sealed = :sealed, extended_on = :extended, due_on = :due,
                  of_guardian = :own
                where subject_id = :subject and id = :id and closed_at is null
                  and version = :next - 1
                """,
                permit)
            .param("id", one.id())
            .param("next", next)
            .param("extended", extended)
            .param("due", due)
            .param("own", told.own())
            .param("sealed", sealed(permit, one.id(), next, told))
            .update()
        == 1;
  }

  /** Holds the request, so that nobody settles or closes it just then. */
  boolean decide(Permit permit, Request one, DecisionForm.Read read) {
    int number = one.decisions().size() + 1;
    return asked(
                """
                insert into rights.decision (subject_id, request_id, number, outcome, ground,
                  decided_at, decided_by, version, sealed)
                select subject_id, id, :number, :outcome, :ground, :now, :who, 1, :sealed
                from (select subject_id, id from rights.request
                  where subject_id = :subject and id = :id and closed_at is null
                    and version = :version for update) open
                on conflict do nothing
                """,
                permit)
            .param("id", one.id())
            .param("version", one.version())
            .param("number", number)
            .param("outcome", read.outcome().name())
            .param("ground", read.ground() == null ? null : read.ground().name())
            .param(
                "sealed",
                sealed(
                    permit,
                    one.id(),
                    number,
                    1,
                    new Decision.Written(read.why(), null, read.silent())))
            .update()
        == 1;
  }

  /** What another person says of a decision. */
  boolean second(Permit permit, Request one, Decision decision, boolean agrees, String wrong) {
    int next = decision.version() + 1;
    var written =
        new Decision.Written(decision.written().why(), wrong, decision.written().silent());
    return asked(
                """
                update rights.decision set agreed = :agrees, seconded_at = :now,
                  seconded_by = :who, version = :next, sealed = :sealed
                where subject_id = :subject and request_id = :id and number = :number
                  and seconded_at is null and decided_by <> :who and version = :next - 1
                """,
                permit)
            .param("id", one.id())
            .param("number", decision.number())
            .param("agrees", agrees)
            .param("next", next)
            .param("sealed", sealed(permit, one.id(), decision.number(), next, written))
            .update()
        == 1;
  }

  /** What was decided for whoever asked before is decided anew for another. */
  void fall(Permit permit, UUID id) {
    asked(
            """
            update rights.decision set fell_at = :now
            where subject_id = :subject and request_id = :id and fell_at is null
              and agreed is distinct from false
            """,
            permit)
        .param("id", id)
        .update();
  }

  boolean close(Permit permit, Request one, LocalDate on, Way way, Notified recipients) {
    return asked(
                """
                update rights.request
                set closed_on = :on, closed_at = :now, closed_by = :who, way = :way,
                  recipients = :recipients
                where subject_id = :subject and id = :id and closed_at is null
                  and version = :version
                """,
                permit)
            .param("id", one.id())
            .param("version", one.version())
            .param("on", on)
            .param("way", way == null ? null : way.name())
            .param("recipients", recipients == null ? null : recipients.name())
            .update()
        == 1;
  }

  /** With what was decided. */
  void erase(Permit permit) {
    db.sql("delete from rights.request where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }

  private JdbcClient.StatementSpec asked(String sql, Permit permit) {
    return db.sql(sql)
        .param("subject", permit.subject().value())
        .param("who", permit.visit().who().value())
        .param("now", permit.visit().when().atOffset(ZoneOffset.UTC));
  }

  private byte[] sealed(Permit permit, UUID id, int version, Told told) {
    return vault.openOnly(SHAPE, permit).seal(SHAPE, id, version, told);
  }

  private byte[] sealed(Permit permit, UUID id, int number, int version, Decision.Written written) {
    return vault.openOnly(DECISION, permit).seal(DECISION, place(id, number), version, written);
  }

  private static String place(UUID id, int number) {
    return id + "." + number;
  }

  private static Request request(Key key, ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    int version = row.getInt("version");
    return new Request(
        id,
        Kind.valueOf(row.getString("kind")),
        day(row, "came_on"),
        day(row, "due_on"),
        moment(row, "begun_at"),
        worker(row, "begun_by"),
        Optional.ofNullable(day(row, "extended_on")),
        row.getObject("closed_at") == null ? Optional.empty() : Optional.of(closed(row)),
        version,
        key.unseal(SHAPE, id, version, row.getBytes("sealed")),
        List.of());
  }

  private static Request.Closed closed(ResultSet row) throws SQLException {
    var way = row.getString("way");
    var recipients = row.getString("recipients");
    return new Request.Closed(
        day(row, "closed_on"),
        moment(row, "closed_at"),
        worker(row, "closed_by"),
        way == null ? null : Way.valueOf(way),
        recipients == null ? null : Notified.valueOf(recipients));
  }

  private static Decision decision(Key key, ResultSet row) throws SQLException {
    int number = row.getInt("number");
    int version = row.getInt("version");
    var ground = row.getString("ground");
    return new Decision(
        number,
        version,
        Outcome.valueOf(row.getString("outcome")),
        ground == null ? null : Ground.valueOf(ground),
        worker(row, "decided_by"),
        moment(row, "decided_at"),
        row.getObject("seconded_at") == null ? Optional.empty() : Optional.of(second(row)),
        row.getObject("fell_at") != null,
        key.unseal(
            DECISION,
            place(row.getObject("request_id", UUID.class), number),
            version,
            row.getBytes("sealed")));
  }

  private static Decision.Second second(ResultSet row) throws SQLException {
    return new Decision.Second(
        worker(row, "seconded_by"), moment(row, "seconded_at"), row.getBoolean("agreed"));
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private static WorkerId worker(ResultSet row, String column) throws SQLException {
    return new WorkerId(row.getObject(column, UUID.class));
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
