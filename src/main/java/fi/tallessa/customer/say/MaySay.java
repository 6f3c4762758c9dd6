package fi.tallessa.customer.say;

import fi.tallessa.kernel.Birth;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who may keep an entry from their guardians: every minor who understands (Act 812/2000, section
 * 11; K3). The Act names no age, so a worker judges it each time, and writes down how. A consent is
 * kept from guardians from 13 on ({@code MayDeny}), since below nobody else could give it; an entry
 * needs nobody's consent to stay untold. At 18 guardians have no right left, so nothing is kept
 * from them.
 */
public final class MaySay {

  /** The key of what stands in the way; empty when they may. */
  public static Optional<String> refused(Birth birth, LocalDate today) {
    return birth.ofAge(today) ? Optional.of("customer.say.law.of_age") : Optional.empty();
  }

  private MaySay() {}
}
