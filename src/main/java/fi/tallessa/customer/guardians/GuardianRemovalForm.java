package fi.tallessa.customer.guardians;

import fi.tallessa.customer.guardian.WhyRemoved;
import fi.tallessa.kernel.Result;
import java.util.Objects;

/**
 * Why a guardian was written down by mistake.
 *
 * @param seen the version that was on the page
 */
public record GuardianRemovalForm(String why, Integer seen) {

  public GuardianRemovalForm {
    why = Objects.requireNonNullElse(why, "");
    seen = Objects.requireNonNullElse(seen, 0);
  }

  Result<WhyRemoved> check() {
    return Result.needed(WhyRemoved.of(why), "why", "web.field.choose");
  }
}
