package fi.tallessa.access;

import fi.tallessa.audit.AccessLog;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Reach;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Leave to open what lies beside the files, which is its line in the log as any. */
@Component
class LinesBesideFiles {

  private final AccessLog log;
  private final SecureRandom random = new SecureRandom();

  LinesBesideFiles(AccessLog log) {
    this.log = log;
  }

  /** None of it has a code; the one on a permit is drawn for this request and kept nowhere. */
  List<Permit> granted(Action action, Collection<SubjectId> subjects, Ground ground, Visit visit) {
    if (action.reach() != Reach.DRAFT) {
      throw new IllegalArgumentException(action.code() + " does not reach beside the files");
    }
    var admitted =
        subjects.stream()
            .map(one -> new Admitted(one, Code.random(random), ground, false))
            .toList();
    return Granted.to(admitted, action, visit, log);
  }
}
