package fi.tallessa.rights.request;

import fi.tallessa.association.clock.AnswerTime;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Words;
import java.time.LocalDate;
import java.util.Objects;

/**
 * That they were told it takes longer, as typed; or why, for the letter that tells them.
 *
 * @param since the day they were told; blank is today
 * @param because many requests, or a difficult one (GDPR Art. 12(3))
 * @param letter whether it is only written into the letter yet, which takes no time
 */
public record LongerForm(String since, String because, String letter) {

  public LongerForm {
    since = Objects.requireNonNullElse(since, "");
    because = Objects.requireNonNullElse(because, "");
    letter = Objects.requireNonNullElse(letter, "");
  }

  /** With the reason that stands in the letter. */
  static LongerForm of(Request one) {
    return new LongerForm("", one.told().longer(), "");
  }

  boolean untold() {
    return !letter.isEmpty();
  }

  /** What was typed, well. */
  record Read(LocalDate since, String because) {
    @Override
    public String toString() {
      return "Read";
    }
  }

  /** Told after the first month it would only be late. */
  Result<Read> read(Request request, AnswerTime time, LocalDate today) {
    var day =
        TypedDay.past("since", since, today)
            .flatMap(one -> AnswerForm.after("since", one, request.came()))
            .flatMap(
                one ->
                    time.extendable(one)
                        ? Result.fine(one)
                        : Result.<LocalDate>faulty("since", "rights.law.longer"));
    var why =
        Words.text("because", because, RequestForm.LONGEST)
            .flatMap(words -> Result.needed(words, "because", "web.field.required"));
    var problems = Problems.in(day, why);
    return problems.isEmpty()
        ? Result.fine(new Read(day.sure(), why.sure().value()))
        : Result.faulty(problems);
  }

  @Override
  public String toString() {
    return "LongerForm";
  }
}
