package fi.tallessa.customer.wording;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.web.Sending;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What stands in the way of words of a form: that they cannot be read, and then what the wording
 * guard asks of them, once (D15). In another language it asks again beside what cannot be read.
 */
public final class InTheWay {

  /**
   * @param page the form again
   */
  public static <P> Optional<P> of(
      Result<?> read, Asking asking, Sending sending, BiFunction<Problems, Asking, P> page) {
    if (!read.isFine()) {
      var asked = sending == Sending.TO_BE_READ ? asking : Asking.NOTHING;
      return Optional.of(page.apply(read.problems(), asked));
    }
    return asking.isNeeded() ? Optional.of(page.apply(Problems.none(), asking)) : Optional.empty();
  }

  private InTheWay() {}
}
