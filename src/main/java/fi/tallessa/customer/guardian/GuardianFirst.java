package fi.tallessa.customer.guardian;

import fi.tallessa.access.Closures;
import fi.tallessa.customer.duties.Duties;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Birth;
import org.springframework.stereotype.Component;

/**
 * Whenever an age is corrected, or somebody comes to know, the question of S7 is asked anew. While
 * the answer is no, the door keeps the file closed to all but what settles it, and nothing of it is
 * lost.
 */
@Component
public class GuardianFirst {

  private final Awarenesses awarenesses;
  private final Closures closures;
  private final Duties duties;

  GuardianFirst(Awarenesses awarenesses, Closures closures, Duties duties) {
    this.awarenesses = awarenesses;
    this.closures = closures;
    this.duties = duties;
  }

  /** As part of the change itself, so that no page comes between. */
  public void settle(Permit permit, Birth birth) {
    if (GuardianKnows.of(birth, permit.visit().today()).satisfiedBy(awarenesses.of(permit))) {
      closures.end(permit);
      duties.aware(permit);
    } else {
      closures.begin(permit);
    }
  }
}
