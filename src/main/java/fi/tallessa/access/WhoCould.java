package fi.tallessa.access;

import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Reach;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who could open a file today, and why (S25): each who works here is put to the rule of the door
 * itself, so that what is told is what would happen.
 */
@Repository
public class WhoCould {

  /**
   * Since when and until when each ground lasts: of several of a kind, since the first and until
   * the last. Designated nobody is twice on one day, which the database holds; so there the days
   * are those of the only one, also where it has no end.
   */
  private static final String DAYS =
      """
      (select own.from_day from access.designation own
        where own.subject_id = file.subject_id and own.worker_id = person.id and own.ended_at is null
          and :today between own.from_day and coalesce(own.until_day, 'infinity')) as own_from,
      (select own.until_day from access.designation own
        where own.subject_id = file.subject_id and own.worker_id = person.id and own.ended_at is null
          and :today between own.from_day and coalesce(own.until_day, 'infinity')) as own_until,
      (select min(greatest(led.from_day, theirs.from_day)) from staff.leadership led
        join access.designation theirs on theirs.worker_id = led.worker_id
          and theirs.subject_id = file.subject_id and theirs.ended_at is null
          and :today between theirs.from_day and coalesce(theirs.until_day, 'infinity')
        where led.manager_id = person.id
          and :today between led.from_day and coalesce(led.until_day, 'infinity')) as led_from,
      (select max(said.until_at) from access.opening said
        where said.subject_id = file.subject_id and said.worker_id = person.id
          and said.from_at <= :now and :now < said.until_at) as said_until,
      (select max(emergency.until_at) from access.emergency
        where emergency.subject_id = file.subject_id and emergency.worker_id = person.id
          and emergency.from_at <= :now and {not_over}) as sudden_until,
      case when {frozen} then (select max(protects.until_at) from access.protecting protects
        where protects.subject_id = file.subject_id and protects.worker_id = person.id
          and protects.from_at <= :now and :now < protects.until_at) end as protects_until
      """
          .replace("{not_over}", Emergencies.NOT_OVER)
          .replace("{frozen}", Restrictions.holds("file"));

  private final JdbcClient db;
  private final String everybody;
  private final Barred barred;
  private final Students students;
  private final Emergencies emergencies;

  WhoCould(
      JdbcClient db,
      Standings standings,
      Barred barred,
      Students students,
      Emergencies emergencies) {
    this.db = db;
    this.everybody = standings.ofEverybody(DAYS);
    this.barred = barred;
    this.students = students;
    this.emergencies = emergencies;
  }

  /** Who opens it in no emergency either: for a tie, as a student, or for one that was none. */
  private record Never(Set<WorkerId> barred, Set<WorkerId> learning, Set<WorkerId> wrong) {

    boolean mayBreak(Standing at, WorkerId worker) {
      return MayBreakGlass.decide(
              at, barred.contains(worker), learning.contains(worker), wrong.contains(worker))
          instanceof Entry.Open;
    }
  }

  /** Everybody who works here, in no order. */
  public List<Could> open(Permit permit) {
    var never =
        new Never(
            barred.from(permit),
            students.on(permit.visit().today()),
            emergencies.wrong(permit.subject()));
    return db.sql(everybody)
        .param("subject", permit.subject().value())
        .param("today", permit.visit().today())
        .param("now", permit.visit().when().atOffset(ZoneOffset.UTC))
        .param("protects", false)
        .query((row, n) -> could(row, n, never))
        .list();
  }

  private static Could could(ResultSet row, int n, Never never) throws SQLException {
    var worker = new WorkerId(row.getObject("id", UUID.class));
    var role = Role.valueOf(row.getString("role"));
    var at = Standings.standing(row, n).asIfOpen();
    return switch (MayOpen.decide(at, Reach.FILE)) {
      case Entry.Open<Ground>(var ground) -> opens(worker, role, ground, row);
      case Entry.Closed<Ground>(var why) when why == Refusal.NEEDS_REASON ->
          one(
              worker,
              role,
              at.leads() ? Ground.LEADS : Ground.UNATTENDED,
              Could.How.WITH_REASON,
              row);
      case Entry.Closed<Ground> closed -> beside(at, worker, role, never, row);
    };
  }

  private static Could opens(WorkerId worker, Role role, Ground ground, ResultSet row)
      throws SQLException {
    var protects = moment(row, "protects_until");
    return protects == null
        ? one(worker, role, ground, Could.How.OPENS, row)
        : new Could(worker, role, Optional.of(ground), Could.How.PROTECTS, null, null, protects);
  }

  private static Could beside(Standing at, WorkerId worker, Role role, Never never, ResultSet row)
      throws SQLException {
    if (at.unattended()) {
      return one(worker, role, Ground.UNATTENDED, Could.How.BESIDE, row);
    }
    if (at.asked()) {
      return one(worker, role, Ground.ANSWERS, Could.How.BESIDE, row);
    }
    boolean sudden = role == Role.WORKER && never.mayBreak(at, worker);
    return new Could(
        worker,
        role,
        Optional.empty(),
        sudden ? Could.How.IN_EMERGENCY : Could.How.NEVER,
        null,
        null,
        null);
  }

  private static Could one(WorkerId worker, Role role, Ground ground, Could.How how, ResultSet row)
      throws SQLException {
    return switch (ground) {
      case DESIGNATED, INTERN ->
          new Could(
              worker,
              role,
              Optional.of(ground),
              how,
              row.getObject("own_from", LocalDate.class),
              row.getObject("own_until", LocalDate.class),
              null);
      case LEADS_WITH_REASON ->
          new Could(
              worker, role, Optional.of(ground), how, from(row), null, moment(row, "said_until"));
      case EMERGENCY ->
          new Could(
              worker, role, Optional.of(ground), how, null, null, moment(row, "sudden_until"));
      case LEADS -> new Could(worker, role, Optional.of(ground), how, from(row), null, null);
      default -> new Could(worker, role, Optional.of(ground), how, null, null, null);
    };
  }

  private static LocalDate from(ResultSet row) throws SQLException {
    return row.getObject("led_from", LocalDate.class);
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
