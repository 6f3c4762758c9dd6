package fi.tallessa.casework.plan;

import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.Vault;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What customers answered. Nothing is written over: of a day the last answer counts. */
@Repository
class Benefits {

  private final JdbcClient db;
  private final Vault vault;

  Benefits(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** False where somebody was faster, or the aim is not there any more. */
  boolean add(Permit permit, UUID aim, Benefit benefit) {
    int number = 1 + answers(permit, aim, benefit);
    return db.sql(
                """
                insert into casework.benefit (subject_id, aim_id, on_day, number, sealed)
                select aim.subject_id, aim.id, :on, :number, :sealed
                from casework.aim where aim.subject_id = :subject and aim.id = :aim and {stands}
                on conflict do nothing
                """
                    .replace("{stands}", Plans.STANDS))
            .param("subject", permit.subject().value())
            .param("today", permit.visit().today())
            .param("aim", aim)
            .param("on", benefit.on())
            .param("number", number)
            .param(
                "sealed",
                vault
                    .open(permit)
                    .seal(Benefit.SHAPE, PlanPart.place(aim, benefit.on()), number, benefit))
            .update()
        == 1;
  }

  /** It was of another day: that it was written stays (S44). */
  boolean undo(Permit permit, UUID aim, Benefit wrong) {
    return db.sql(
                """
                update casework.benefit set undone_at = :at
                where subject_id = :subject and aim_id = :aim and on_day = :on
                  and undone_at is null
                """)
            .param("at", permit.visit().when().atOffset(ZoneOffset.UTC))
            .param("subject", permit.subject().value())
            .param("aim", aim)
            .param("on", wrong.on())
            .update()
        > 0;
  }

  private int answers(Permit permit, UUID aim, Benefit benefit) {
    return db.sql(
            """
            select count(*) from casework.benefit
            where subject_id = ? and aim_id = ? and on_day = ?
            """)
        .params(permit.subject().value(), aim, benefit.on())
        .query(Integer.class)
        .single();
  }
}
