package fi.tallessa.customer.say;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import java.util.Objects;

/**
 * What somebody writes of an entry or a consent that a minor wants kept from their guardians.
 *
 * @param reason the weighty reason; or why it is not kept, or no more
 * @param judged how age and development were considered, and that it is not clearly against their
 *     interest; needed where it is kept
 */
public record SayForm(String reason, String judged) {

  private static final int LONGEST = 500;

  public static final SayForm EMPTY = new SayForm("", "");

  public SayForm {
    reason = Objects.requireNonNullElse(reason, "");
    judged = Objects.requireNonNullElse(judged, "");
  }

  /** Both answers. */
  public Result<SayForm> kept() {
    var one = needed("reason", reason);
    var other = needed("judged", judged);
    var problems = Problems.in(one, other);
    return problems.isEmpty()
        ? Result.fine(new SayForm(one.sure(), other.sure()))
        : Result.faulty(problems);
  }

  /** Why not; nothing is judged. */
  public Result<SayForm> notKept() {
    return needed("reason", reason).map(why -> new SayForm(why, ""));
  }

  private static Result<String> needed(String field, String typed) {
    return Words.text(field, typed, LONGEST)
        .flatMap(some -> Result.needed(some.map(Words::value), field, "web.field.required"));
  }

  @Override
  public String toString() {
    return "SayForm";
  }
}
