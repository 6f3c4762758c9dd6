package fi.tallessa.breach;

import fi.tallessa.breach.Step.Kind;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The register of breaches (GDPR Art. 33(5)): rows are added and never changed. It is about no
 * customer in particular, so what is said of one lies under the register's own key.
 */
@Repository
class RecordedBreaches {

  private static final String LINE =
      """
      select breach.*,
        (select min(done_at) from breach.step
          where step.breach_id = breach.id and kind = 'REPORTED') as told_at,
        exists (select from breach.step
          where step.breach_id = breach.id and kind = 'KEPT') as kept,
        exists (select from breach.step
          where step.breach_id = breach.id and kind in ('TOLD', 'NOT_TOLD')) as people
      from breach.breach
      """;

  private final JdbcClient db;
  private final Vault vault;

  RecordedBreaches(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** The newest before a number. */
  List<BreachLine> before(int number, int most) {
    return db.sql(LINE + "where number < ? order by number desc limit ?")
        .params(number, most)
        .query(RecordedBreaches::line)
        .list();
  }

  /** Of which something has to be decided, the first that knew of it first. */
  List<BreachLine> open(int most) {
    return db.sql(
            "select * from ("
                + LINE
                + """
                ) line where told_at is null and not kept or not people
                order by aware_at, number limit ?
                """)
        .param(most)
        .query(RecordedBreaches::line)
        .list();
  }

  Optional<Breach> one(UUID id) {
    return db.sql("select * from breach.breach where id = ?")
        .param(id)
        .query(RecordedBreaches::breach)
        .optional();
  }

  List<Step> steps(Breach breach) {
    return db.sql("select * from breach.step where breach_id = ? order by number")
        .param(breach.id())
        .query((row, n) -> step(breach, row))
        .list();
  }

  /** Writes one down; empty where its form has made one before. */
  Optional<Breach> add(UUID id, Instant aware, Known known, Visit visit) {
    db.sql("select pg_advisory_xact_lock(hashtextextended('breach', 0))")
        .query((row, n) -> n)
        .list();
    var added =
        db.sql(
                """
                insert into breach.breach (id, number, aware_at, recorded_at, recorded_by)
                select :id, 1 + coalesce(max(number), 0), :aware, :now, :who from breach.breach
                on conflict (id) do nothing returning *
                """)
            .param("id", id)
            .param("aware", aware.atOffset(ZoneOffset.UTC))
            .param("now", visit.when().atOffset(ZoneOffset.UTC))
            .param("who", visit.who().value())
            .query(RecordedBreaches::breach)
            .optional();
    added.ifPresent(breach -> known(breach, 0, known, visit));
    return added;
  }

  /** False where another step came meanwhile; so are the others. */
  boolean known(Breach breach, int seen, Known known, Visit visit) {
    var sealed = vault.register().seal(Known.SHAPE, breach.id(), seen + 1, known);
    return add(breach, seen, Kind.KNOWN, null, null, sealed, visit);
  }

  boolean reported(Breach breach, int seen, Instant when, Step.Said said, Visit visit) {
    return add(breach, seen, Kind.REPORTED, when, null, sealed(breach, seen, said), visit);
  }

  boolean kept(Breach breach, int seen, Step.Said said, Visit visit) {
    return add(breach, seen, Kind.KEPT, null, null, sealed(breach, seen, said), visit);
  }

  boolean told(Breach breach, int seen, Instant when, Step.Said said, Visit visit) {
    return add(breach, seen, Kind.TOLD, when, null, sealed(breach, seen, said), visit);
  }

  boolean notTold(Breach breach, int seen, Ground ground, Step.Said said, Visit visit) {
    return add(breach, seen, Kind.NOT_TOLD, null, ground, sealed(breach, seen, said), visit);
  }

  boolean wrote(Breach breach, int seen, PeopleLetter letter, Visit visit) {
    var sealed = vault.register().seal(PeopleLetter.SHAPE, breach.id(), seen + 1, letter);
    return add(breach, seen, Kind.LETTER, null, null, sealed, visit);
  }

  private byte[] sealed(Breach breach, int seen, Step.Said said) {
    return vault.register().seal(Step.Said.SHAPE, breach.id(), seen + 1, said);
  }

  private boolean add(
      Breach breach, int seen, Kind kind, Instant done, Ground ground, byte[] sealed, Visit visit) {
    return db.sql(
                """
                insert into breach.step
                  (breach_id, number, kind, recorded_at, recorded_by, done_at, ground, sealed)
                select :id, :seen + 1, :kind, :now, :who, :done, :ground, :sealed
                where :seen = (select count(*) from breach.step where breach_id = :id)
                on conflict do nothing
                """)
            .param("id", breach.id())
            .param("seen", seen)
            .param("kind", kind.name())
            .param("now", visit.when().atOffset(ZoneOffset.UTC))
            .param("who", visit.who().value())
            .param("done", done == null ? null : done.atOffset(ZoneOffset.UTC))
            .param("ground", ground == null ? null : ground.name())
            .param("sealed", sealed)
            .update()
        == 1;
  }

  private static Breach breach(ResultSet row, int n) throws SQLException {
    return new Breach(
        row.getObject("id", UUID.class),
        row.getInt("number"),
        moment(row, "aware_at").orElseThrow(),
        moment(row, "recorded_at").orElseThrow(),
        new WorkerId(row.getObject("recorded_by", UUID.class)));
  }

  private static BreachLine line(ResultSet row, int n) throws SQLException {
    return new BreachLine(
        breach(row, n), moment(row, "told_at"), row.getBoolean("kept"), row.getBoolean("people"));
  }

  private Step step(Breach breach, ResultSet row) throws SQLException {
    var kind = Kind.valueOf(row.getString("kind"));
    int number = row.getInt("number");
    var sealed = row.getBytes("sealed");
    var key = vault.register();
    return new Step(
        number,
        kind,
        moment(row, "recorded_at").orElseThrow(),
        new WorkerId(row.getObject("recorded_by", UUID.class)),
        moment(row, "done_at").orElse(null),
        Optional.ofNullable(row.getString("ground")).map(Ground::valueOf).orElse(null),
        kind == Kind.KNOWN ? key.unseal(Known.SHAPE, breach.id(), number, sealed) : null,
        kind == Kind.LETTER ? key.unseal(PeopleLetter.SHAPE, breach.id(), number, sealed) : null,
        kind == Kind.KNOWN || kind == Kind.LETTER
            ? null
            : key.unseal(Step.Said.SHAPE, breach.id(), number, sealed));
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
