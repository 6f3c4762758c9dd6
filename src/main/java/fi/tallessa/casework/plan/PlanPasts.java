package fi.tallessa.casework.plan;

import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Vault;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All that an aim and what was planned for it have said, the newest first. */
@Repository
class PlanPasts {

  private final JdbcClient db;
  private final Vault vault;

  PlanPasts(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  List<PastPart> of(Permit permit, UUID aim) {
    var key = vault.open(permit);
    return db
        .sql(
            """
            with standing as (
              select aim.* from casework.aim
              where aim.subject_id = :subject and aim.id = :aim and {stands}),
            step as (
              select plan_step.* from casework.plan_step join standing
                on standing.subject_id = plan_step.subject_id and aim_id = standing.id)
            select 'AIM' as part, id, id as aim_id, version, cast(null as date) as on_day, 0 as told, sealed
            from standing
            union all
            select 'AIM', past.id, past.id, past.version, null, 0, past.sealed
            from standing join casework.aim_past past using (subject_id, id)
            union all
            select 'STEP', id, aim_id, version, null, 0, sealed from step
            union all
            select 'STEP', past.id, aim_id, past.version, null, 0, past.sealed
            from step join casework.plan_step_past past using (subject_id, id)
            union all
            select 'OUTCOME', step.id, aim_id, number, null, 0, outcome.sealed
            from step join casework.plan_outcome outcome
              on outcome.subject_id = step.subject_id and outcome.step_id = step.id
            union all
            select 'BENEFIT', aim_id, aim_id, number, on_day,
              case when undone_at is null then 0 else 1 end, benefit.sealed
            from standing join casework.benefit
              on benefit.subject_id = standing.subject_id and aim_id = standing.id
            """
                .replace("{stands}", Plans.STANDS))
        .param("subject", permit.subject().value())
        .param("today", permit.visit().today())
        .param("aim", aim)
        .query(PlanPart::of)
        .list()
        .stream()
        .map(part -> opened(part, key))
        .sorted(Comparator.comparing(PastPart::written).reversed())
        .toList();
  }

  private static PastPart opened(PlanPart part, Key key) {
    return switch (part.kind()) {
      case AIM -> PastPart.of(part.aim(key));
      case STEP -> PastPart.of(part.step(key));
      case OUTCOME -> PastPart.of(part.outcome(key));
      case BENEFIT -> PastPart.of(part.benefit(key), part.undone());
    };
  }
}
