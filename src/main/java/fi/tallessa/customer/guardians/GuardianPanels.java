package fi.tallessa.customer.guardians;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fi.tallessa.customer.ages.Milestone;
import fi.tallessa.customer.ages.Reached;
import fi.tallessa.customer.ages.Undecided;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.guardian.Awareness;
import fi.tallessa.customer.guardian.Custodies;
import fi.tallessa.customer.guardian.GuardianRights;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.informing.InformBy;
import fi.tallessa.customer.informing.Informings;
import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What is shown of the guardians on the day of the visit: one statement, of an adult two, after
 * older forms one more.
 */
@Component
public class GuardianPanels {

  private final Custodies custodies;
  private final Undecided undecided;
  private final Informings informings;

  GuardianPanels(Custodies custodies, Undecided undecided, Informings informings) {
    this.custodies = custodies;
    this.informings = informings;
    this.undecided = undecided;
  }

  public GuardianPanel of(
      Permit permit,
      Card card,
      List<KeptGuardian> kept,
      List<Awareness> aware,
      List<Milestone> milestones) {
    var today = permit.visit().today();
    var ended = undecided.of(card, kept, milestones, today);
    var guardians =
        kept.stream().filter(one -> !Undecided.late(ended.get(one.id()), today)).toList();
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
        ended,
        again(permit, guardians),
        Reached.standing(card.birth(), milestones),
        card.mayBeMinor(today));
  }

  /** Of whom a form said that they were told, and nothing since says with which notice. */
  private Set<UUID> again(Permit permit, List<KeptGuardian> guardians) {
    var ticked = guardians.stream().filter(one -> one.guardian().informed() != null).toList();
    if (ticked.isEmpty()) {
      return Set.of();
    }
    var told = informings.of(permit);
    return ticked.stream()
        .filter(one -> told.stream().noneMatch(act -> InformBy.covers(act, one)))
        .map(KeptGuardian::id)
        .collect(toSet());
  }
}
