package fi.tallessa.rights.request;

import fi.tallessa.access.Erasures;
import fi.tallessa.holdings.Night;
import fi.tallessa.kernel.SubjectId;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases one customer who asked for it, as any file that goes: all of it or nothing, with a
 * certificate that names nobody. Whoever has it open is waited for, and it is judged again then.
 */
@Service
class ErasingAsked {

  static final String RUN = "rights.night.erase";

  private final Erasures erasures;
  private final AskedErasures asked;

  ErasingAsked(Erasures erasures, AskedErasures asked) {
    this.erasures = erasures;
    this.asked = asked;
  }

  /** False when something keeps it by now, or it is gone. */
  @Transactional
  public boolean erase(SubjectId subject, Night night) {
    var one = Set.of(subject);
    if (erasures.hold(one).isEmpty() || !asked.due(subject, night)) {
      return false;
    }
    erasures.erase(RUN, one, night.at());
    return true;
  }
}
