package fi.tallessa.customer.guardian;

import fi.tallessa.access.Closures;
import fi.tallessa.customer.duties.Reckonings;
import fi.tallessa.customer.relationship.Return;
import fi.tallessa.customer.relationship.Returns;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Birth;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Whenever an age is corrected, a customer comes back, or somebody comes to know, the question of
 * S7 is asked anew. While the answer is no, the door keeps the file closed to all but what settles
 * it, and nothing of it is lost.
 */
@Component
public class GuardianFirst {

  private final Awarenesses awarenesses;
  private final Guardians guardians;
  private final Custodies custodies;
  private final Closures closures;
  private final Reckonings reckonings;
  private final Returns returns;

  GuardianFirst(
      Awarenesses awarenesses,
      Guardians guardians,
      Custodies custodies,
      Closures closures,
      Reckonings reckonings,
      Returns returns) {
    this.returns = returns;
    this.guardians = guardians;
    this.custodies = custodies;
    this.awarenesses = awarenesses;
    this.closures = closures;
    this.reckonings = reckonings;
  }

  /**
   * As part of the change itself, so that no page comes between; and never while the night, that
   * has read what was before, opens what may be open (K3).
   */
  public void settle(Permit permit, Birth birth) {
    reckonings.alone(permit);
    if (satisfied(permit, birth)) {
      closures.end(permit);
      reckonings.aware(permit);
    } else {
      closures.begin(permit);
    }
  }

  /** Whether the file may be open today, by who knows and may. */
  public boolean satisfied(Permit permit, Birth birth) {
    return satisfied(permit, birth, returns.of(permit));
  }

  /** Whether it might, if the customer came back today (D20). */
  public boolean satisfiedIfBack(Permit permit, Birth birth) {
    return satisfied(permit, birth, returns.ifBackToday(permit));
  }

  private boolean satisfied(Permit permit, Birth birth, List<Return> back) {
    return GuardianKnows.of(birth, permit.visit().today())
        .satisfiedBy(
            Aware.counting(
                awarenesses.of(permit), guardians.of(permit), custodies.of(permit), back));
  }
}
