package fi.tallessa.rights.request;

import fi.tallessa.association.Once;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A request of somebody who is in no file, as typed.
 *
 * @param came the day it came; blank is today
 * @param once drawn for each form
 */
public record StrangerForm(String kind, String came, String once) {

  public StrangerForm {
    kind = Objects.requireNonNullElse(kind, "");
    came = Objects.requireNonNullElse(came, "");
    once = Objects.requireNonNullElse(once, "");
  }

  static StrangerForm blank() {
    return new StrangerForm(null, null, Once.fresh());
  }

  /** What was typed, well. */
  record Read(Kind kind, LocalDate came) {}

  Result<Read> read(LocalDate today) {
    var right = Choice.made("kind", Kind.of(kind));
    var day = TypedDay.lately("came", came, today);
    var problems = Problems.in(right, day);
    return problems.isEmpty()
        ? Result.fine(new Read(right.sure(), day.sure()))
        : Result.faulty(problems);
  }

  @Override
  public String toString() {
    return "StrangerForm";
  }
}
