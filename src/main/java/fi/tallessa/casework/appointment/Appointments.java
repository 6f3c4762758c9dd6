package fi.tallessa.casework.appointment;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fi.tallessa.customer.basis.WorkRests;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Meetings as each customer's file has them. */
@Repository
public class Appointments {

  private static final String ROWS =
      """
      select one.subject_id, one.id, one.version, one.sealed, at, cancelled.number,
        cancelled.worker_id as cancelled_by, cancelled.sealed as why
      from casework.appointment one
      left join casework.appointment_cancellation cancelled
        on cancelled.subject_id = one.subject_id and appointment_id = one.id
        and undone_at is null
      """;

  private final JdbcClient db;
  private final Vault vault;

  Appointments(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** The id of an encounter in a file: each time the same, and another in each file. */
  UUID id(Permit permit, UUID encounter) {
    return vault.open(permit).id("casework.appointment/" + encounter);
  }

  Optional<KeptAppointment> find(Permit permit, UUID id) {
    return rows(List.of(permit), " and one.id = any (:ids)", ids(List.of(id))).stream()
        .map(Row::kept)
        .findFirst();
  }

  /** All of somebody's, the first ones first. */
  List<KeptAppointment> of(Permit permit) {
    return rows(List.of(permit), " order by on_day, one.id", Map.of()).stream()
        .map(Row::kept)
        .toList();
  }

  /** Those that are not over and not cancelled, the first ones first. */
  public List<KeptAppointment> coming(Permit permit) {
    var now = permit.visit().when();
    return of(permit).stream()
        .filter(one -> one.cancelled().isEmpty() && one.appointment().slot().end().isAfter(now))
        .sorted(Comparator.comparing(one -> one.appointment().start()))
        .toList();
  }

  /** In SQL: whether somebody has a meeting to come, from {@code today} on. */
  static String left(String row) {
    return """
    exists (select from casework.appointment where appointment.subject_id = {row}.subject_id
      and appointment.on_day >= :today
      and not exists (select from casework.appointment_cancellation cancelled
        where cancelled.subject_id = appointment.subject_id
          and cancelled.appointment_id = appointment.id and undone_at is null)
      and {rests})
    """
        .replace("{row}", row)
        .replace("{rests}", WorkRests.of("appointment"));
  }

  /** Some of many people's, by person and meeting: one statement. */
  List<Row> of(Collection<Permit> permits, Collection<UUID> ids) {
    return permits.isEmpty() ? List.of() : rows(permits, " and one.id = any (:ids)", ids(ids));
  }

  /** Those of many whose part of an encounter is cancelled, and not with their relationship. */
  List<Permit> cancelled(Collection<Permit> permits, UUID encounter) {
    var gone =
        parts(permits, encounter).stream()
            .filter(one -> one.kept().cancelled().filter(why -> !why.ended()).isPresent())
            .map(Row::subject)
            .collect(toSet());
    return permits.stream().filter(one -> gone.contains(one.subject())).toList();
  }

  /** Of an encounter, what is in the files of many: one statement. */
  List<Row> parts(Collection<Permit> permits, UUID encounter) {
    return of(permits, permits.stream().map(one -> id(one, encounter)).toList());
  }

  /** Those of many who come to an encounter together with somebody still: one statement. */
  List<Permit> coming(Collection<Permit> permits, UUID encounter, SubjectId with) {
    var coming =
        parts(permits, encounter).stream()
            .filter(one -> one.kept().cancelled().isEmpty())
            .filter(one -> one.kept().appointment().customers().contains(with.value()))
            .map(Row::subject)
            .collect(toSet());
    return permits.stream().filter(one -> coming.contains(one.subject())).toList();
  }

  /** What is not cancelled of many people's in a week, the first ones first: one statement. */
  List<Row> inWeek(Collection<Permit> permits, LocalDate monday) {
    var until = monday.plusWeeks(1);
    return rows(
            permits,
            " and on_day >= :monday and on_day < :until",
            Map.of("monday", monday, "until", until))
        .stream()
        .filter(one -> one.kept().cancelled().isEmpty())
        .sorted(Comparator.comparing(one -> one.kept().appointment().start()))
        .toList();
  }

  /** Whose it is, and what it says. */
  record Row(SubjectId subject, KeptAppointment kept) {
    @Override
    public String toString() {
      return "Row[" + subject + "]";
    }
  }

  /** False where the same form was here before, or the work rests on nothing (S2). */
  boolean add(Permit permit, UUID id, Appointment appointment) {
    return db.sql(
                """
                insert into casework.appointment (subject_id, id, version, on_day, sealed)
                select subject_id, :id, 1, :day, :sealed
                from (values (cast(:subject as uuid))) as about (subject_id)
                where {rests} on conflict do nothing
                """
                    .replace("{rests}", WorkRests.of("about")))
            .param("subject", permit.subject().value())
            .param("id", id)
            .param("day", appointment.slot().day())
            .param("sealed", vault.open(permit).seal(Appointment.SHAPE, id, 1, appointment))
            .update()
        == 1;
  }

  /** As it was before it was moved, the newest first (S44). */
  List<Appointment> past(Permit permit, UUID id) {
    var key = vault.open(permit);
    return db.sql(
            """
            select version, sealed from casework.appointment_past
            where subject_id = ? and id = ? order by version desc
            """)
        .params(permit.subject().value(), id)
        .query((row, n) -> key.unseal(Appointment.SHAPE, id, row.getInt(1), row.getBytes(2)))
        .list();
  }

  /** What it was stays; false when somebody else moved or cancelled it first. */
  boolean move(Permit permit, UUID id, int version, Appointment to) {
    return db.sql(
                """
                with past as (
                  insert into casework.appointment_past (subject_id, id, version, sealed)
                  select subject_id, id, version, sealed from casework.appointment
                  where subject_id = :subject and id = :id and version = :next - 1
                  on conflict do nothing)
                update casework.appointment set version = :next, on_day = :day, sealed = :sealed
                where subject_id = :subject and id = :id and version = :next - 1
                  and not exists (select from casework.appointment_cancellation cancelled
                    where cancelled.subject_id = :subject and appointment_id = :id
                      and undone_at is null) and {rests}
                """
                    .replace("{rests}", WorkRests.of("appointment")))
            .param("subject", permit.subject().value())
            .param("id", id)
            .param("next", version + 1)
            .param("day", to.slot().day())
            .param("sealed", vault.open(permit).seal(Appointment.SHAPE, id, version + 1, to))
            .update()
        == 1;
  }

  void erase(Permit permit) {
    db.sql("delete from casework.appointment where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }

  private static Map<String, Object> ids(Collection<UUID> ids) {
    return Map.of("ids", ids.toArray(UUID[]::new));
  }

  private List<Row> rows(Collection<Permit> permits, String which, Map<String, Object> asked) {
    var keys = permits.stream().collect(toMap(Permit::subject, vault::open));
    return db.sql(
            ROWS + " where one.subject_id = any (:subjects) and " + WorkRests.of("one") + which)
        .param("subjects", permits.stream().map(p -> p.subject().value()).toArray(UUID[]::new))
        .params(asked)
        .query((row, n) -> opened(row, keys.get(new SubjectId(row.getObject(1, UUID.class)))))
        .list();
  }

  private static Row opened(ResultSet row, Key key) throws SQLException {
    var id = row.getObject("id", UUID.class);
    int version = row.getInt("version");
    var at = row.getObject("at", OffsetDateTime.class);
    var why = row.getBytes("why");
    int number = row.getInt("number");
    var by =
        Optional.ofNullable(row.getObject("cancelled_by", UUID.class))
            .map(WorkerId::new)
            .orElse(null);
    return new Row(
        new SubjectId(row.getObject("subject_id", UUID.class)),
        new KeptAppointment(
            id,
            version,
            key.unseal(Appointment.SHAPE, id, version, row.getBytes("sealed")),
            Optional.ofNullable(at)
                .map(
                    then ->
                        new KeptAppointment.Cancelled(
                            key.unseal(Cancellations.WHY, id, number, why).why(),
                            by,
                            then.toInstant()))));
  }
}
