package fi.tallessa.access.designation;

import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One worker, one customer, from a day, until a day (S25).
 *
 * @param registered came by registering the customer (D10), not by a manager
 * @param notesFrom the first day of which notes were handed over, null where all were
 * @param health with the right to health information (S20)
 * @param by who decided it
 * @param ended when it was ended, null while it stands
 * @param seen when a manager looked at it, for one that came by registering; else null
 * @param seenBy which manager, null with {@code seen}
 * @param countersigner who countersigns what a student in practice writes, null for others
 * @param left the worker works here no more
 * @param leaders the line managers of the worker today
 */
record Designation(
    UUID id,
    WorkerId worker,
    boolean registered,
    DateRange days,
    LocalDate notesFrom,
    boolean health,
    WorkerId by,
    Instant ended,
    Instant seen,
    WorkerId seenBy,
    WorkerId countersigner,
    boolean left,
    List<WorkerId> leaders) {

  /** Everybody whose name belongs to it. */
  Stream<WorkerId> everybody() {
    return Stream.concat(
        Stream.of(worker, by, seenBy, countersigner).filter(Objects::nonNull), leaders.stream());
  }

  /** Still counts on a day or later. */
  boolean stands(LocalDate today) {
    return ended == null && !days.endedBefore(today);
  }

  boolean opensOn(LocalDate today) {
    return ended == null && !left && days.contains(today);
  }

  /** Has the right to health information today, or will have. */
  boolean reachesHealth(LocalDate today) {
    return health && !left && stands(today);
  }

  /** Reads a row with {@code left} and {@code leaders} beside it. */
  static Designation of(ResultSet row, int n) throws SQLException {
    return new Designation(
        row.getObject("id", UUID.class),
        worker(row, "worker_id"),
        row.getString("ground").equals("REGISTERED"),
        new DateRange(
            row.getObject("from_day", LocalDate.class),
            row.getObject("until_day", LocalDate.class)),
        row.getObject("notes_from_day", LocalDate.class),
        row.getObject("health_at") != null,
        worker(row, "designated_by"),
        moment(row, "ended_at"),
        moment(row, "reviewed_at"),
        worker(row, "reviewed_by"),
        worker(row, "countersigner_id"),
        row.getBoolean("left"),
        Stream.of((UUID[]) row.getArray("leaders").getArray()).map(WorkerId::new).toList());
  }

  private static WorkerId worker(ResultSet row, String column) throws SQLException {
    var id = row.getObject(column, UUID.class);
    return id == null ? null : new WorkerId(id);
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
