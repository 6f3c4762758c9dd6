package fi.tallessa.rights.request;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * That they were answered, as typed.
 *
 * @param on blank is today
 * @param recipients the code of whether those who were told something know; blank where it is not
 *     asked
 */
public record AnswerForm(String on, String way, String recipients) {

  static final AnswerForm BLANK = new AnswerForm("", "", "");

  public AnswerForm {
    on = Objects.requireNonNullElse(on, "");
    way = Objects.requireNonNullElse(way, "");
    recipients = Objects.requireNonNullElse(recipients, "");
  }

  /**
   * What was typed, well.
   *
   * @param recipients empty where nobody else has to know
   */
  record Read(LocalDate on, Way way, Optional<Notified> recipients) {}

  /**
   * @param since the day it came, or was decided
   * @param others whether anybody else has to know (GDPR Art. 19)
   */
  Result<Read> read(LocalDate since, LocalDate today, boolean others) {
    var day = TypedDay.past("on", on, today).flatMap(one -> after("on", one, since));
    var how = Choice.made("way", Way.of(way));
    var know =
        others
            ? Choice.made("recipients", Notified.of(recipients)).map(Optional::of)
            : Result.fine(Optional.<Notified>empty());
    var problems = Problems.in(day, how, know);
    return problems.isEmpty()
        ? Result.fine(new Read(day.sure(), how.sure(), know.sure()))
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
