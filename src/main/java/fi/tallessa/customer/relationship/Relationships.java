package fi.tallessa.customer.relationship;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fi.tallessa.access.Barred;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.KeepFor;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The customer relationships, open and ended. */
@Repository
public class Relationships {

  private static final Shape<Ground> SHAPE = Shape.of("customer.relationship", Ground.class);

  private final JdbcClient db;
  private final Vault vault;

  Relationships(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** One customer's, the open and the newest first. */
  public List<Relationship> of(Permit permit) {
    return of(List.of(permit)).get(permit.subject());
  }

  /**
   * The same; until this transaction ends nobody else ends or corrects one of them, so that of two
   * who end the last two the second knows that it was the last.
   */
  public List<Relationship> held(Permit permit) {
    db.sql("select id from customer.relationship where subject_id = ? order by id for update")
        .param(permit.subject().value())
        .query()
        .listOfRows();
    return of(permit);
  }

  /**
   * How long somebody is kept none of whose relationships lasts: days alone, for whoever was told
   * of them.
   */
  public Optional<KeepFor> kept(Code code) {
    var ended =
        db.sql(
                """
                select ended_on, statistics_until from customer.relationship {ended}
                join access.file on file.subject_id = relationship.subject_id where file.code = ?
                """
                    .replace("{ended}", Ends.NEWEST))
            .param(code.value())
            .query((row, n) -> Ends.days(row))
            .list();
    return Ends.kept(ended);
  }

  /** Those of many: one statement. Each permit gets a list, the open and the newest first. */
  public Map<SubjectId, List<Relationship>> of(Collection<Permit> permits) {
    var rows =
        db
            .sql(
                """
                select relationship.subject_id, relationship.id, service_id, worker_id, began_on,
                  relationship.version, relationship.sealed, ended.version as end_version, ended_on,
                  statistics_until, reason, written_by, at, ended.sealed as why
                from customer.relationship {ended}
                where relationship.subject_id = any (?)
                order by ended_on desc nulls first, began_on desc, relationship.id
                """
                    .replace("{ended}", Ends.NEWEST))
            .param(permits.stream().map(permit -> permit.subject().value()).toArray(UUID[]::new))
            .query(Row::of)
            .list()
            .stream()
            .collect(groupingBy(Row::subject));
    return permits.stream().collect(toMap(Permit::subject, permit -> open(permit, rows)));
  }

  /**
   * The first day of the first relationship of each of them; who has none that lasts is left out.
   */
  public Map<SubjectId, LocalDate> firstDays(Set<SubjectId> some) {
    return db
        .sql(
            """
            select relationship.subject_id, min(began_on) from customer.relationship
            where relationship.subject_id = any (?)
            group by relationship.subject_id
            having bool_or(not exists (select from customer.relationship_end ended
              where ended.subject_id = relationship.subject_id and ended.id = relationship.id))
            """)
        .param(some.stream().map(SubjectId::value).toArray(UUID[]::new))
        .query(
            (row, n) ->
                Map.entry(
                    new SubjectId(row.getObject(1, UUID.class)), row.getObject(2, LocalDate.class)))
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * Whether the visitor is responsible for the customer today; of somebody with whom no
   * relationship has begun yet, whether they are designated. Tells the visitor of their own work
   * and nothing of the customer, so it asks for no permit.
   */
  public boolean mine(Code code, Visit visit) {
    return db.sql(
            """
            select exists (select from customer.relationship
              join access.file on file.subject_id = relationship.subject_id
              where file.code = :code and worker_id = :who and not {barred}
                and not exists (select from customer.relationship_end ended
                  where ended.subject_id = relationship.subject_id and ended.id = relationship.id))
            or exists (select from access.designation own join access.file using (subject_id)
              where file.code = :code and own.worker_id = :who and not {conflict}
                and own.ended_at is null
                and :today between own.from_day and coalesce(own.until_day, 'infinity')
                and not exists (select from customer.relationship
                  where relationship.subject_id = own.subject_id))
            """
                .replace("{barred}", Barred.holds("relationship", "relationship.worker_id"))
                .replace("{conflict}", Barred.holds("own", "own.worker_id")))
        .param("code", code.value())
        .param("who", visit.who().value())
        .param("today", visit.today())
        .query(Boolean.class)
        .single();
  }

  /** From now on somebody else is responsible in each relationship that lasts. */
  public void handTo(Permit permit, WorkerId responsible) {
    db.sql(
            """
            update customer.relationship set worker_id = ?
            where subject_id = ? and not exists (select from customer.relationship_end ended
              where ended.subject_id = relationship.subject_id and ended.id = relationship.id)
            """)
        .params(responsible.value(), permit.subject().value())
        .update();
  }

  /** Begins a relationship, today, with the visitor responsible. */
  public void begin(Permit permit, UUID service, Ground ground) {
    begin(permit, service, permit.visit().who(), ground);
  }

  /** The same, with somebody else responsible. */
  public void begin(Permit permit, UUID service, WorkerId responsible, Ground ground) {
    var id = UUID.randomUUID();
    db.sql(
            """
            insert into customer.relationship
              (subject_id, id, service_id, worker_id, began_on, version, sealed)
            values (?, ?, ?, ?, ?, 1, ?)
            """)
        .params(
            permit.subject().value(),
            id,
            service,
            responsible.value(),
            permit.visit().today(),
            vault.open(permit).seal(SHAPE, id, 1, ground))
        .update();
  }

  void erase(Permit permit) {
    db.sql("delete from customer.relationship where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }

  private List<Relationship> open(Permit permit, Map<SubjectId, List<Row>> rows) {
    var key = vault.open(permit);
    return rows.getOrDefault(permit.subject(), List.of()).stream()
        .map(row -> row.open(key))
        .toList();
  }

  private record Row(
      SubjectId subject,
      UUID id,
      UUID service,
      WorkerId worker,
      DateRange lasts,
      int version,
      byte[] sealed,
      Optional<Ends.Row> end) {

    static Row of(ResultSet row, int n) throws SQLException {
      return new Row(
          new SubjectId(row.getObject("subject_id", UUID.class)),
          row.getObject("id", UUID.class),
          row.getObject("service_id", UUID.class),
          new WorkerId(row.getObject("worker_id", UUID.class)),
          new DateRange(
              row.getObject("began_on", LocalDate.class),
              row.getObject("ended_on", LocalDate.class)),
          row.getInt("version"),
          row.getBytes("sealed"),
          Optional.ofNullable(Ends.Row.of(row)));
    }

    Relationship open(Key key) {
      return new Relationship(
          id,
          service,
          worker,
          lasts,
          version,
          key.unseal(SHAPE, id, version, sealed),
          end.map(row -> row.open(id, key)));
    }
  }
}
