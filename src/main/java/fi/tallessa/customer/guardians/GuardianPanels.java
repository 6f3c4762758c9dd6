package fi.tallessa.customer.guardians;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fi.tallessa.customer.ages.Milestone;
import fi.tallessa.customer.ages.Reached;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.guardian.Awareness;
import fi.tallessa.customer.guardian.Custodies;
import fi.tallessa.customer.guardian.GuardianRights;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.holdings.Permit;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is shown of the guardians on the day of the visit: one statement. */
@Component
public class GuardianPanels {

  private final Custodies custodies;

  GuardianPanels(Custodies custodies) {
    this.custodies = custodies;
  }

  public GuardianPanel of(
      Permit permit,
      Card card,
      List<KeptGuardian> guardians,
      List<Awareness> aware,
      List<Milestone> milestones) {
    var today = permit.visit().today();
    var told = custodies.of(permit);
    return new GuardianPanel(
        permit.code(),
        guardians,
        aware,
        guardians.stream()
            .collect(
                toMap(
                    KeptGuardian::id,
                    one ->
                        GuardianRights.holding(
                            one, told.getOrDefault(one.id(), List.of()), today))),
        GuardianRights.of(permit, card.birth(), guardians, told),
        Reached.ended(card.birth(), guardians, milestones, today).stream()
            .map(KeptGuardian::id)
            .collect(toSet()),
        Reached.standing(card.birth(), milestones),
        card.mayBeMinor(today));
  }
}
