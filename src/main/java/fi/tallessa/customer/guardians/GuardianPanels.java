package fi.tallessa.customer.guardians;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.customer.ages.Milestone;
import fi.tallessa.customer.ages.Reached;
import fi.tallessa.customer.ages.Undecided;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.guardian.Awareness;
import fi.tallessa.customer.guardian.Custodies;
import fi.tallessa.customer.guardian.GuardianRights;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.holdings.Permit;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is shown of the guardians on the day of the visit: one statement, of an adult two. */
@Component
public class GuardianPanels {

  private final Custodies custodies;
  private final Undecided undecided;

  GuardianPanels(Custodies custodies, Undecided undecided) {
    this.custodies = custodies;
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
    var guardians = kept.stream().filter(one -> stillThere(ended.get(one.id()), today)).toList();
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
        Reached.standing(card.birth(), milestones),
        card.mayBeMinor(today));
  }

  /** What nobody decided is gone from its day on, whether the night has come or not. */
  private static boolean stillThere(LocalDate goes, LocalDate today) {
    return goes == null || today.isBefore(goes);
  }
}
