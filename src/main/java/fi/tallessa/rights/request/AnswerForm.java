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

  /**
   * @param since the day it came, or was decided
   */
  Result<Read> read(LocalDate since, LocalDate today) {
    var day = TypedDay.past("on", on, today).flatMap(one -> after("on", one, since));
    var how = Choice.made("way", Way.of(way));
    var problems = Problems.in(day, how);
    return problems.isEmpty()
        ? Result.fine(new Read(day.sure(), how.sure()))
        : Result.faulty(problems);
  }

  /** Nobody is told before they have asked, nor of what is not decided. */
  static Result<LocalDate> after(String box, LocalDate day, LocalDate since) {
    return day.isBefore(since) ? Result.faulty(box, "rights.answer.before") : Result.fine(day);
  }

  @Override
  public String toString() {
    return "AnswerForm";
  }
}
