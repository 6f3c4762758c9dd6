package fi.tallessa.casework.task;

import fi.tallessa.association.Once;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What was typed of something to be done.
 *
 * @param once drawn for each form, so that one sent twice makes one task
 * @param customer a code, or blank where it is for nobody
 * @param due by when, or blank
 */
public record TaskForm(String once, String customer, String what, String due) {

  static final int LONGEST = 200;

  public TaskForm {
    once = Objects.requireNonNullElse(once, "");
    customer = Objects.requireNonNullElse(customer, "");
    what = Objects.requireNonNullElse(what, "");
    due = Objects.requireNonNullElse(due, "");
  }

  static TaskForm blank(String customer) {
    return new TaskForm(Once.fresh(), customer, "", "");
  }

  /** The same words, for another task. */
  TaskForm anew() {
    return new TaskForm(Once.fresh(), customer, what, due);
  }

  /** With the other words where somebody chose them. */
  TaskForm worded(Worded answer) {
    return new TaskForm(once, customer, Guard.worded(answer, what), due);
  }

  Map<String, String> texts() {
    return Map.of("what", what);
  }

  Result<Meant> check(LocalDate today) {
    var code = code();
    var words =
        Words.line("what", what, LONGEST)
            .flatMap(one -> Result.needed(one, "what", "web.field.required"))
            .flatMap(read -> customer.isBlank() ? ofNobody(read) : Result.fine(read));
    return code.with(words, Typed::new)
        .with(
            DueDay.read(due, today, today),
            (typed, day) -> new Meant(typed.customer(), typed.what(), day));
  }

  /**
   * What is for no customer lies in nobody's file, copy or erasing: whom it is about is chosen, or
   * not named. Any code counts, one's own customer's or not.
   */
  static Result<Words> ofNobody(Words words) {
    return Code.in(words.value())
        ? Result.faulty("what", "casework.task.what.code")
        : Result.fine(words);
  }

  /** What is to be done, for whom and by when; of the last two there may be none. */
  record Meant(Optional<Code> customer, Words what, Optional<LocalDate> day) {

    /** Whether that is to be done already. */
    boolean is(LocalDate due, Task kept) {
      return what.value().equals(kept.what()) && day.equals(Optional.ofNullable(due));
    }

    @Override
    public String toString() {
      return "Meant";
    }
  }

  private record Typed(Optional<Code> customer, Words what) {
    @Override
    public String toString() {
      return "Typed";
    }
  }

  private Result<Optional<Code>> code() {
    if (customer.isBlank()) {
      return Result.fine(Optional.empty());
    }
    var read = Code.parse(customer);
    return read.isEmpty()
        ? Result.faulty("customer", "casework.task.customer.unreadable")
        : Result.fine(read);
  }

  @Override
  public String toString() {
    return "TaskForm";
  }
}
