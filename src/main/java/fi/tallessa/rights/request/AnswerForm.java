package fi.tallessa.rights.request;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.Objects;

/**
 * That they were answered, as typed.
 *
 * @param on blank is today
 */
public record AnswerForm(String on, String way) {

  static final AnswerForm BLANK = new AnswerForm("", "");

  public AnswerForm {
    on = Objects.requireNonNullElse(on, "");
    way = Objects.requireNonNullElse(way, "");
  }

  /** What was typed, well. */
  record Read(LocalDate on, Way way) {}

  Result<Read> read(LocalDate came, LocalDate today) {
    var day = TypedDay.past("on", on, today).flatMap(one -> after("on", one, came));
    var how = Choice.made("way", Way.of(way));
    var problems = Problems.in(day, how);
    return problems.isEmpty()
        ? Result.fine(new Read(day.sure(), how.sure()))
        : Result.faulty(problems);
  }

  /** Nobody is told before they have asked. */
  static Result<LocalDate> after(String box, LocalDate day, LocalDate came) {
    return day.isBefore(came) ? Result.faulty(box, "rights.answer.before") : Result.fine(day);
  }

  @Override
  public String toString() {
    return "AnswerForm";
  }
}
