package fi.tallessa.access.emergency;

import fi.tallessa.access.EmergencyDoor;
import fi.tallessa.access.EmergencyLimits;
import fi.tallessa.access.Likely;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A worker who is not designated opens a file in an emergency (S25). Whoever is not found, and
 * whoever may not be opened so, are the same answer.
 */
@Service
@Transactional
class BreakingGlass {

  private final EmergencyDoor door;
  private final EmergencyLimits limits;
  private final Likely likely;

  BreakingGlass(EmergencyDoor door, EmergencyLimits limits, Likely likely) {
    this.door = door;
    this.limits = limits;
    this.likely = likely;
  }

  EmergencyPage page(Visit visit) {
    return new EmergencyPage(
        !door.learns(visit), limits.lasts().toHours(), EmergencyForm.BLANK, Problems.none());
  }

  /**
   * Asked before the second factor is, so that nobody spends a code on a shut door, nor on a name
   * while names are still coming, which is no miss.
   */
  Result<EmergencyForm.Knock> lets(EmergencyForm.Knock knock, Visit visit) {
    if (knock.whom().code().isEmpty() && !likely.whole()) {
      return Result.faulty("code", "access.emergency.starting");
    }
    if (!door.shut(EmergencyAction.OPEN, visit)) {
      return Result.fine(knock);
    }
    door.tried(EmergencyAction.OPEN, visit);
    return Result.faulty("code", "access.emergency.shut");
  }

  Entry<Permit> open(EmergencyForm.Knock knock, Visit visit) {
    var whom = knock.whom();
    return whom.code()
        .map(code -> door.open(EmergencyAction.OPEN, code, knock.why(), visit))
        .orElseGet(
            () ->
                door.open(
                    EmergencyAction.OPEN,
                    likely.meant(whom.name(), whom.birth()),
                    knock.why(),
                    visit));
  }
}
