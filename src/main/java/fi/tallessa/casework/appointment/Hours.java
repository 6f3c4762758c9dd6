package fi.tallessa.casework.appointment;

import fi.tallessa.access.Barred;
import fi.tallessa.access.Closures;
import fi.tallessa.access.Working;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Away;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * When workers are taken by meetings. Only by those of customers they are designated to today: who
 * has lost a file has lost its hours too (S25): they are everybody's then who works there. A file
 * closed for a guardian stands in no list (S7).
 */
@Repository
public class Hours {

  private static final String ROWS =
      """
      select hour.subject_id, hour.appointment_id, hour.worker_id, hour.version, hour.sealed, code,
        cancelled.at
      from casework.appointment_hour hour
      join casework.appointment on appointment.subject_id = hour.subject_id
        and appointment.id = hour.appointment_id
      join access.file on file.subject_id = hour.subject_id
      left join casework.appointment_cancellation cancelled
        on cancelled.subject_id = hour.subject_id
        and cancelled.appointment_id = hour.appointment_id and cancelled.undone_at is null
      where not {closed}
      """
          .replace("{closed}", Closures.holds("hour"));

  /**
   * Nobody's: of all who were to hold the meeting none works with the customer any more. What was
   * on a day on which they did stays theirs.
   */
  private static final String NOBODYS =
      """
      not exists (select from casework.appointment_hour any_hour
        join access.designation theirs on theirs.subject_id = any_hour.subject_id
          and theirs.worker_id = any_hour.worker_id
        where any_hour.subject_id = hour.subject_id
          and any_hour.appointment_id = hour.appointment_id
          and ({works}
            or on_day < :today and on_day between theirs.from_day
              and coalesce(theirs.until_day, 'infinity')
              and (theirs.ended_at is null or on_day <=
                (theirs.ended_at at time zone 'Europe/Helsinki')::date)))
      """
          .replace("{works}", Working.holds("theirs"));

  private static final String OF_A_WORKER =
      ROWS
          + """
        and on_day between :from and :until
        and exists (select from access.designation mine
          where mine.subject_id = hour.subject_id and mine.worker_id = :worker
            and mine.ended_at is null
            and :today between mine.from_day and coalesce(mine.until_day, 'infinity')
            and (hour.worker_id = :worker or mine.absence_id is null and {nobodys}))
        and not {barred}
      """
              .replace("{nobodys}", NOBODYS)
              .replace("{barred}", Barred.holds("hour", ":who"));

  private static final String OF_A_DAY =
      ROWS
          + """
        and on_day between :yesterday and :today
        and exists (select from access.designation mine
          left join staff.absence on absence.id = mine.absence_id
          where mine.subject_id = hour.subject_id and mine.worker_id = :who
            and mine.ended_at is null
            and :today between mine.from_day and coalesce(mine.until_day, 'infinity')
            and (hour.worker_id in (:who, absence.worker_id) or {nobodys}
              or mine.countersigner_id is null and {away}))
      """
              .replace("{away}", Away.holds("hour.worker_id"))
              .replace("{nobodys}", NOBODYS);

  private final JdbcClient db;
  private final Vault vault;

  Hours(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** What the visitor is taken by, of what begins on these days. */
  public List<TakenHour> own(DateRange days, Visit visit) {
    return of(OF_A_WORKER, visit.who(), days, visit);
  }

  /**
   * What the visitor, whoever they cover, and whoever is away from a customer they share, is taken
   * by today, and what began yesterday: when it ends, only its seal tells.
   */
  public List<TakenHour> around(Visit visit) {
    var key = vault.register();
    return once(
        visit.who(),
        db.sql(OF_A_DAY)
            .param("who", visit.who().value())
            .param("today", visit.today())
            .param("yesterday", visit.today().minusDays(1))
            .query((row, n) -> taken(row, key))
            .list());
  }

  /** What somebody the visitor leads is taken by; nothing of anybody else. */
  List<TakenHour> led(WorkerId worker, DateRange days, Visit visit) {
    var led =
        """
        and exists (select from staff.leadership where leadership.manager_id = :who
          and leadership.worker_id = :worker
          and :today between leadership.from_day and coalesce(leadership.until_day, 'infinity'))
        """;
    return of(OF_A_WORKER + led, worker, days, visit);
  }

  /** Of one form sent twice at the same moment the second waits for what the first books. */
  void hold(UUID encounter) {
    db.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
        .param("casework.appointment." + encounter)
        .query((row, n) -> n)
        .list();
  }

  /**
   * Whether the visitor is taken by it already, whoever comes. Nothing is booked for a day that has
   * been; yesterday counts for a form that is sent again after midnight.
   */
  boolean has(UUID encounter, Visit visit) {
    var key = vault.register();
    return db
        .sql(
            """
            select hour.appointment_id, hour.worker_id, hour.version, hour.sealed
            from casework.appointment_hour hour
            join casework.appointment on appointment.subject_id = hour.subject_id
              and appointment.id = hour.appointment_id
            where hour.worker_id = ? and on_day >= ?
            """)
        .params(visit.who().value(), visit.today().minusDays(1))
        .query((row, n) -> hour(row, key))
        .list()
        .stream()
        .anyMatch(one -> one.encounter().equals(encounter));
  }

  /**
   * Takes the hour of each worker anew, as the meeting stands now: one statement, whoever comes.
   *
   * @param ids of the meeting in the file of each who comes
   */
  void take(Map<Permit, UUID> ids, int version, Appointment one) {
    var subjects = new ArrayList<UUID>();
    var appointments = new ArrayList<UUID>();
    var workers = new ArrayList<UUID>();
    var seals = new ArrayList<byte[]>();
    ids.forEach(
        (permit, id) -> {
          var subject = permit.subject().value();
          var hour = Hour.of(one, one.customers().getFirst().equals(subject), version);
          for (var worker : one.workers()) {
            subjects.add(subject);
            appointments.add(id);
            workers.add(worker);
            seals.add(vault.register().seal(Hour.SHAPE, row(id, worker), version, hour));
          }
        });
    db.sql(
            """
            insert into casework.appointment_hour
              (subject_id, appointment_id, worker_id, version, sealed)
            select subject_id, appointment_id, worker_id, :version, sealed
            from unnest(cast(:subjects as uuid[]), cast(:appointments as uuid[]),
              cast(:workers as uuid[]), cast(:seals as bytea[]))
              as taken (subject_id, appointment_id, worker_id, sealed)
            on conflict (subject_id, appointment_id, worker_id)
              do update set version = excluded.version, sealed = excluded.sealed
            """)
        .param("version", version)
        .param("subjects", subjects.toArray(UUID[]::new))
        .param("appointments", appointments.toArray(UUID[]::new))
        .param("workers", workers.toArray(UUID[]::new))
        .param("seals", seals.toArray(byte[][]::new))
        .update();
  }

  /** Whoever takes part no more is not taken by it. */
  void free(Map<Permit, UUID> ids, Appointment one) {
    db.sql(
            """
            delete from casework.appointment_hour using
              unnest(cast(:subjects as uuid[]), cast(:appointments as uuid[])) as free (subject, id)
            where subject_id = subject and appointment_id = id and not worker_id = any (:workers)
            """)
        .param("subjects", ids.keySet().stream().map(p -> p.subject().value()).toArray(UUID[]::new))
        .param("appointments", ids.values().toArray(UUID[]::new))
        .param("workers", one.workers().toArray(UUID[]::new))
        .update();
  }

  private List<TakenHour> of(String sql, WorkerId worker, DateRange days, Visit visit) {
    var key = vault.register();
    return once(
        worker,
        db.sql(sql)
            .param("worker", worker.value())
            .param("who", visit.who().value())
            .param("today", visit.today())
            .param("from", days.from())
            .param("until", days.until())
            .query((row, n) -> taken(row, key))
            .list());
  }

  /** Of one meeting of one customer one hour: their own, where they have one. */
  private static List<TakenHour> once(WorkerId worker, List<TakenHour> all) {
    var each = new LinkedHashMap<UUID, TakenHour>();
    for (var hour : all) {
      each.merge(
          hour.appointment(), hour, (one, other) -> one.worker().equals(worker) ? one : other);
    }
    return List.copyOf(each.values());
  }

  private static TakenHour taken(ResultSet row, Key key) throws SQLException {
    var id = row.getObject("appointment_id", UUID.class);
    var worker = row.getObject("worker_id", UUID.class);
    return new TakenHour(
        new SubjectId(row.getObject("subject_id", UUID.class)),
        id,
        new WorkerId(worker),
        Code.parse(row.getString("code")).orElseThrow(),
        hour(row, key),
        Optional.ofNullable(row.getObject("at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }

  private static Hour hour(ResultSet row, Key key) throws SQLException {
    var id = row.getObject("appointment_id", UUID.class);
    var worker = row.getObject("worker_id", UUID.class);
    int version = row.getInt("version");
    return key.unseal(Hour.SHAPE, row(id, worker), version, row.getBytes("sealed"));
  }

  private static String row(UUID appointment, UUID worker) {
    return appointment + "/" + worker;
  }
}
