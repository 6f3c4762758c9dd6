package fi.tallessa.customer.ages;

import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.holdings.Permit;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Guardians by whom a customer is reached on the day of the visit: from its day on, whom nobody
 * decided to keep is not there, whether the night has come or not (K6).
 */
@Component
public class StayingGuardians {

  private final Guardians guardians;
  private final Milestones milestones;
  private final Undecided undecided;

  StayingGuardians(Guardians guardians, Milestones milestones, Undecided undecided) {
    this.guardians = guardians;
    this.milestones = milestones;
    this.undecided = undecided;
  }

  /** One statement; for one who is 18 what was decided besides. */
  public List<KeptGuardian> of(Permit permit, Card card) {
    var today = permit.visit().today();
    var kept = guardians.of(permit);
    if (kept.isEmpty() || !card.birth().ofAge(today)) {
      return kept;
    }
    var ended = undecided.of(card, kept, milestones.of(permit), today);
    return kept.stream().filter(one -> !Undecided.late(ended.get(one.id()), today)).toList();
  }
}
