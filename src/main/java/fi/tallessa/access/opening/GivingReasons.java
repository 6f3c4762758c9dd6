package fi.tallessa.access.opening;

import fi.tallessa.access.Access;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A line manager says why, and the file opens to them for a while (S25). */
@Service
@Transactional
class GivingReasons {

  private final Access access;
  private final Openings openings;

  GivingReasons(Access access, Openings openings) {
    this.access = access;
    this.openings = openings;
  }

  Entry<Permit> give(Words reason, Code code, Visit visit) {
    var entry = access.enter(OpeningAction.REASON, code, visit);
    return entry.map(
        permit -> {
          openings.add(permit, reason);
          return permit;
        });
  }
}
