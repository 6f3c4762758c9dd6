package fi.tallessa.casework.plan;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Vault;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Steps towards aims and how they went; each statement asks whether the aim may be shown. */
@Repository
class PlanSteps {

  private static final String OF_AN_AIM =
      " exists (select from casework.aim where aim.subject_id = plan_step.subject_id"
          + " and aim.id = plan_step.aim_id and "
          + Plans.STANDS
          + ")";

  private final JdbcClient db;
  private final Vault vault;

  PlanSteps(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  UUID id(Permit permit, UUID form) {
    return vault.open(permit).id("casework.plan_step/" + form);
  }

  boolean add(Permit permit, UUID id, UUID aim, Step step) {
    return asked(
                """
                insert into casework.plan_step
                  (subject_id, id, aim_id, version, line, worker_id, due_day, sealed)
                select aim.subject_id, :id, aim.id, 1, :line, :worker, :due, :sealed
                from casework.aim where aim.subject_id = :subject and aim.id = :aim and {stands}
                on conflict do nothing
                """,
                permit)
            .param("id", id)
            .param("aim", aim)
            .param("line", permit.line())
            .param("worker", worker(step), Types.OTHER)
            .param("due", step.due(), Types.DATE)
            .param("sealed", vault.open(permit).seal(Step.SHAPE, id, 1, step))
            .update()
        == 1;
  }

  /** Writes the next version and keeps the one before beside it; false when somebody was faster. */
  boolean correct(Permit permit, KeptStep kept, Step next) {
    int version = kept.version() + 1;
    return asked(
                """
                with before as (
                  insert into casework.plan_step_past (subject_id, id, version, sealed)
                  select subject_id, id, version, sealed from casework.plan_step
                  where subject_id = :subject and id = :id and version = :next - 1 and {of_an_aim}
                  on conflict do nothing returning version)
                update casework.plan_step
                set version = :next, worker_id = :worker, due_day = :due, sealed = :sealed
                where subject_id = :subject and id = :id
                  and version = (select version from before)
                """,
                permit)
            .param("id", kept.id())
            .param("next", version)
            .param("worker", worker(next), Types.OTHER)
            .param("due", next.due(), Types.DATE)
            .param("sealed", vault.open(permit).seal(Step.SHAPE, kept.id(), version, next))
            .update()
        == 1;
  }

  /** How it went, in the place of what was told before; false when somebody was faster. */
  boolean tell(Permit permit, KeptStep kept, Outcome outcome) {
    if (!kept.open() && !untell(permit, kept)) {
      return false;
    }
    int number = kept.told() + 1;
    return asked(
                """
                insert into casework.plan_outcome
                  (subject_id, step_id, number, at, worker_id, sealed)
                select subject_id, id, :number, :at, :who, :sealed from casework.plan_step
                where subject_id = :subject and id = :id and {of_an_aim}
                on conflict do nothing
                """,
                permit)
            .param("id", kept.id())
            .param("number", number)
            .param("at", permit.visit().when().atOffset(ZoneOffset.UTC))
            .param("who", permit.visit().who().value())
            .param("sealed", vault.open(permit).seal(Outcome.SHAPE, kept.id(), number, outcome))
            .update()
        == 1;
  }

  /**
   * It is not done after all; that it was said to be stays as a row, and what was said since it was
   * read stands: false when somebody was faster.
   */
  boolean untell(Permit permit, KeptStep kept) {
    return db.sql(
                """
                update casework.plan_outcome set undone_at = ?
                where subject_id = ? and step_id = ? and number = ? and undone_at is null
                """)
            .params(
                permit.visit().when().atOffset(ZoneOffset.UTC),
                permit.subject().value(),
                kept.id(),
                kept.told())
            .update()
        == 1;
  }

  private static UUID worker(Step step) {
    return Optional.ofNullable(step.worker()).map(WorkerId::value).orElse(null);
  }

  private JdbcClient.StatementSpec asked(String sql, Permit permit) {
    return db.sql(sql.replace("{of_an_aim}", OF_AN_AIM).replace("{stands}", Plans.STANDS))
        .param("subject", permit.subject().value())
        .param("today", permit.visit().today());
  }
}
