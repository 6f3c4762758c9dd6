package fi.tallessa.retention.night;

import fi.tallessa.access.Erasures;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.holdings.Night;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.retention.Dues;
import fi.tallessa.retention.MayErase;
import fi.tallessa.retention.MayErase.Decision;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases one file whose time is over, with all that is kept of it, or none of it. Whoever has it
 * open is waited for and nobody opens it from then on; so it is judged again then: a customer may
 * just have come back.
 */
@Service
class ErasingFiles {

  static final String RUN = "retention.night.erase";

  private final Erasures erasures;
  private final Dues dues;
  private final Deadlines deadlines;

  ErasingFiles(Erasures erasures, Dues dues, Deadlines deadlines) {
    this.erasures = erasures;
    this.dues = dues;
    this.deadlines = deadlines;
  }

  /** False when it is not due any more, or gone. */
  @Transactional
  public boolean erase(SubjectId subject, Night night) {
    var one = Set.of(subject);
    if (erasures.hold(one).isEmpty() || !due(subject, night)) {
      return false;
    }
    erasures.erase(RUN, one, night.at());
    return true;
  }

  private boolean due(SubjectId subject, Night night) {
    var kept = deadlines.counting(Deadline.RETENTION);
    return dues.over(subject, night)
        .filter(due -> MayErase.decide(due, kept, night.day()) == Decision.ERASED)
        .isPresent();
  }
}
