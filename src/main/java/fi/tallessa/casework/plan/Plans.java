package fi.tallessa.casework.plan;

import fi.tallessa.customer.basis.WorkRests;
import fi.tallessa.customer.say.Says;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.OnConsent;
import fi.tallessa.vault.Vault;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The plan of a customer as a whole, in one statement that asks the consent of each aim: with it
 * goes all that is planned for it, from the next request on (D1).
 */
@Repository
public class Plans {

  /** An aim that may be shown today, the parameter {@code today}. */
  public static final String STANDS =
      OnConsent.holds(FieldGroup.NOTES, "aim") + "and" + WorkRests.of("aim");

  /** The same for the person's own copy: also what sleeps, or lies sealed (Art. 15). */
  private static final String KEPT =
      OnConsent.there(FieldGroup.NOTES, "aim") + "and" + WorkRests.of("aim");

  private static final String WHOLE =
      """
      with standing as (
        select aim.* from casework.aim where aim.subject_id = :subject and {stands})
      select 'AIM' as part, id, id as aim_id, version, line, {kept} as on_day, 0 as told, sealed
      from standing
      union all
      select 'STEP', step.id, step.aim_id, step.version, step.line, null,
        (select count(*) from casework.plan_outcome told
          where told.subject_id = step.subject_id and told.step_id = step.id), step.sealed
      from standing join casework.plan_step step
        on step.subject_id = standing.subject_id and step.aim_id = standing.id
      union all
      select 'OUTCOME', outcome.step_id, step.aim_id, outcome.number, 0, null, 0, outcome.sealed
      from standing join casework.plan_step step
        on step.subject_id = standing.subject_id and step.aim_id = standing.id
      join casework.plan_outcome outcome on outcome.subject_id = step.subject_id
        and outcome.step_id = step.id and undone_at is null
      union all
      select 'BENEFIT', aim_id, aim_id, number, 0, on_day, 0, benefit.sealed
      from standing join casework.benefit on benefit.subject_id = standing.subject_id
        and benefit.aim_id = standing.id
      where benefit.undone_at is null and not exists (select from casework.benefit later
        where later.subject_id = benefit.subject_id and later.aim_id = benefit.aim_id
          and later.on_day = benefit.on_day and later.number > benefit.number)
      order by line, on_day
      """;

  private final JdbcClient db;
  private final Vault vault;

  Plans(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** Each aim in the order in which it was first written. */
  public List<KeptAim> of(Permit permit) {
    return read(permit, STANDS);
  }

  /** For the person's own copy. */
  List<KeptAim> kept(Permit permit) {
    return read(permit, KEPT);
  }

  Optional<KeptAim> aim(Permit permit, UUID id) {
    return of(permit).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** The aim a step is of. */
  Optional<KeptAim> around(Permit permit, UUID step) {
    return of(permit).stream().filter(one -> one.step(step).isPresent()).findFirst();
  }

  private List<KeptAim> read(Permit permit, String stands) {
    var parts =
        db.sql(WHOLE.replace("{stands}", stands).replace("{kept}", Says.until("standing")))
            .param("subject", permit.subject().value())
            .param("today", permit.visit().today())
            .query(PlanPart::of)
            .list();
    return PlanPart.open(parts, vault.open(permit));
  }
}
