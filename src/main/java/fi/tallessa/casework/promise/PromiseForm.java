package fi.tallessa.casework.promise;

import fi.tallessa.association.Once;
import fi.tallessa.casework.task.DueDay;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A promise as it is typed.
 *
 * @param once drawn for each form, so that one sent twice makes one promise
 * @param due by when, or blank
 */
public record PromiseForm(String once, String what, String due) {

  static final int LONGEST = 200;

  public PromiseForm {
    once = Objects.requireNonNullElse(once, "");
    what = Objects.requireNonNullElse(what, "");
    due = Objects.requireNonNullElse(due, "");
  }

  static PromiseForm blank() {
    return new PromiseForm(Once.fresh(), "", "");
  }

  /** The same words, for another promise. */
  PromiseForm anew() {
    return new PromiseForm(Once.fresh(), what, due);
  }

  /** With the other words where somebody chose them. */
  PromiseForm worded(Worded answer) {
    return new PromiseForm(once, Guard.worded(answer, what), due);
  }

  Result<Meant> check(LocalDate today) {
    return Words.line("what", what, LONGEST)
        .flatMap(words -> Result.needed(words, "what", "web.field.required"))
        .with(DueDay.read(due, today, today), Meant::new);
  }

  record Meant(Words what, Optional<LocalDate> day) {

    /** Whether that is promised already. */
    boolean is(Promise kept) {
      return what.value().equals(kept.what()) && day.equals(Optional.ofNullable(kept.due()));
    }

    @Override
    public String toString() {
      return "Meant";
    }
  }

  @Override
  public String toString() {
    return "PromiseForm";
  }
}
