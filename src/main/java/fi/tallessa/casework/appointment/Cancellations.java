package fi.tallessa.casework.appointment;

import fi.tallessa.customer.basis.WorkRests;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** That meetings do not take place, and that some do after all. */
@Repository
class Cancellations {

  static final Shape<Why> WHY = Shape.of("casework.appointment_cancellation", Why.class);

  private final JdbcClient db;
  private final Vault vault;

  Cancellations(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** False when somebody else was faster. */
  boolean cancel(Permit permit, UUID id, WhyCancelled why) {
    int number = 1 + cancellations(permit, id);
    return db.sql(
                """
                insert into casework.appointment_cancellation
                  (subject_id, appointment_id, number, at, worker_id, sealed)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
            .params(
                permit.subject().value(),
                id,
                number,
                permit.visit().when().atOffset(ZoneOffset.UTC),
                permit.visit().who().value(),
                vault.open(permit).seal(WHY, id, number, new Why(why)))
            .update()
        == 1;
  }

  private int cancellations(Permit permit, UUID id) {
    return db.sql(
            """
            select count(*) from casework.appointment_cancellation
            where subject_id = ? and appointment_id = ?
            """)
        .params(permit.subject().value(), id)
        .query(Integer.class)
        .single();
  }

  /** It takes place after all; that it was cancelled stays. False when somebody was faster. */
  boolean bringBack(Permit permit, UUID id, int version, Appointment again) {
    return db.sql(
                """
                with back as (
                  update casework.appointment_cancellation set undone_at = :at
                  where subject_id = :subject and appointment_id = :id and undone_at is null
                  returning number),
                past as (
                  insert into casework.appointment_past (subject_id, id, version, sealed)
                  select subject_id, id, version, sealed from casework.appointment
                  where subject_id = :subject and id = :id and version = :next - 1
                    and exists (select from back)
                  on conflict do nothing)
                update casework.appointment set version = :next, sealed = :sealed
                where subject_id = :subject and id = :id and version = :next - 1
                  and exists (select from back) and {rests}
                """
                    .replace("{rests}", WorkRests.of("appointment")))
            .param("subject", permit.subject().value())
            .param("id", id)
            .param("at", again.at().atOffset(ZoneOffset.UTC))
            .param("next", version + 1)
            .param("sealed", vault.open(permit).seal(Appointment.SHAPE, id, version + 1, again))
            .update()
        == 1;
  }

  /** What was cancelled and brought back, the newest first. */
  List<KeptAppointment.Back> back(Permit permit, UUID id) {
    var key = vault.open(permit);
    return db.sql(
            """
            select number, at, worker_id, sealed, undone_at from casework.appointment_cancellation
            where subject_id = ? and appointment_id = ? and undone_at is not null
            order by number desc
            """)
        .params(permit.subject().value(), id)
        .query(
            (row, n) ->
                new KeptAppointment.Back(
                    new KeptAppointment.Cancelled(
                        key.unseal(WHY, id, row.getInt(1), row.getBytes("sealed")).why(),
                        new WorkerId(row.getObject("worker_id", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant()),
                    row.getObject("undone_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /** As it lies in its seal. */
  record Why(WhyCancelled why) {
    @Override
    public String toString() {
      return "Why";
    }
  }
}
