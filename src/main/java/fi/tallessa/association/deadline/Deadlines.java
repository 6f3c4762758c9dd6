package fi.tallessa.association.deadline;

import fi.tallessa.kernel.TimeLimit;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How long each thing may take or be kept, every version kept. */
@Repository
public class Deadlines {

  private static final String VERSION =
      """
      select deadline, version, number, unit, source, valid_from, set_by, set_at,
        checked_by, checked_at
      from association.deadline one
      """;

  private final JdbcClient db;

  Deadlines(JdbcClient db) {
    this.db = db;
  }

  /**
   * How long something takes that begins on a day; what began before the first version was in force
   * is counted by the first.
   */
  public TimeLimit of(Deadline deadline, LocalDate day) {
    return counting(deadline).on(day);
  }

  /** The last day of what begins on a day. */
  public LocalDate lastDay(Deadline deadline, LocalDate from) {
    return counting(deadline).lastDay(from);
  }

  /** The same of many that begin on different days: one statement. */
  public Counting counting(Deadline deadline) {
    return new Counting(deadline, history(deadline));
  }

  /** What is in force on a day, and what comes later, in the order of the list. */
  List<DeadlineVersion> standing(LocalDate day) {
    return db
        .sql(
            VERSION
                + """
                where version >= (select max(version) from association.deadline other
                  where other.deadline = one.deadline and other.valid_from <= ?)
                """)
        .param(day)
        .query(Deadlines::version)
        .list()
        .stream()
        .sorted(
            Comparator.comparing(DeadlineVersion::deadline).thenComparing(DeadlineVersion::number))
        .toList();
  }

  /** All it has ever been, the newest first. */
  List<DeadlineVersion> history(Deadline deadline) {
    return db.sql(VERSION + "where deadline = ? order by version desc")
        .param(deadline.code())
        .query(Deadlines::version)
        .list();
  }

  Optional<DeadlineVersion> newest(Deadline deadline) {
    return db.sql(VERSION + "where deadline = ? order by version desc limit 1")
        .param(deadline.code())
        .query(Deadlines::version)
        .optional();
  }

  /** False when a newer one than this was before has been written. */
  boolean change(DeadlineVersion changed, Visit visit) {
    return db.sql(
                """
                insert into association.deadline
                  (deadline, version, number, unit, source, valid_from, set_by, set_at)
                select :deadline, :version, :number, :unit, :source, :valid_from, :who, :now
                where :version = 1 + (select max(version) from association.deadline
                  where deadline = :deadline)
                on conflict do nothing
                """)
            .param("deadline", changed.deadline().code())
            .param("version", changed.number())
            .param("number", changed.limit().number())
            .param("unit", changed.limit().unit().name())
            .param("source", changed.source().orElseThrow())
            .param("valid_from", changed.validFrom())
            .param("who", visit.who().value())
            .param("now", visit.when().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** Once for each version; checking it twice changes nothing. */
  public void check(Deadline deadline, int version, Visit visit) {
    db.sql(
            """
            update association.deadline set checked_by = ?, checked_at = ?
            where deadline = ? and version = ? and checked_at is null
            """)
        .params(
            visit.who().value(), visit.when().atOffset(ZoneOffset.UTC), deadline.code(), version)
        .update();
  }

  private static DeadlineVersion version(ResultSet row, int n) throws SQLException {
    return new DeadlineVersion(
        Deadline.of(row.getString("deadline")).orElseThrow(),
        row.getInt("version"),
        new TimeLimit(row.getInt("number"), TimeLimit.Unit.valueOf(row.getString("unit"))),
        Optional.ofNullable(row.getString("source")),
        row.getObject("valid_from", LocalDate.class),
        row.getString("set_by") == null ? Optional.empty() : Optional.of(setting(row)),
        row.getString("checked_by") == null ? Optional.empty() : Optional.of(check(row)));
  }

  private static DeadlineVersion.Setting setting(ResultSet row) throws SQLException {
    var at = row.getObject("set_at", OffsetDateTime.class);
    return new DeadlineVersion.Setting(
        new WorkerId(row.getObject("set_by", UUID.class)), at == null ? null : at.toInstant());
  }

  private static DeadlineVersion.Check check(ResultSet row) throws SQLException {
    return new DeadlineVersion.Check(
        new WorkerId(row.getObject("checked_by", UUID.class)),
        row.getObject("checked_at", OffsetDateTime.class).toInstant());
  }
}
