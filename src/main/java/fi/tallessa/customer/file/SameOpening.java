package fi.tallessa.customer.file;

import fi.tallessa.access.Access;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A customer's page and the parts of it that come after it: the door is asked for each, and all
 * have one line in the log. A part that comes later than five minutes has one of its own.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SameOpening {

  private final Access access;

  SameOpening(Access access) {
    this.access = access;
  }

  /**
   * @param opening drawn with the page
   */
  Entry<Permit> page(UUID opening, Code code, Visit visit) {
    return access.enterOnce(FileAction.READ, opening, code, visit);
  }

  /**
   * @param alone what the part would be by itself, which stops a student where it is not theirs
   */
  public Entry<Permit> part(Action alone, UUID opening, Code code, Visit visit) {
    return page(opening, code, visit)
        .map(permit -> permit.everyday() ? access.further(alone, permit) : permit);
  }
}
