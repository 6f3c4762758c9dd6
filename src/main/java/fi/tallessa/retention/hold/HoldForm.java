package fi.tallessa.retention.hold;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A legal hold, as typed.
 *
 * @param ground the code of a {@link Ground}
 * @param reviewOn when it is looked at again
 */
public record HoldForm(String ground, String reviewOn, String reason) {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 300;

  public HoldForm {
    ground = Objects.requireNonNullElse(ground, "");
    reviewOn = Objects.requireNonNullElse(reviewOn, "");
    reason = Objects.requireNonNullElse(reason, "");
  }

  static final HoldForm BLANK = new HoldForm("", "", "");

  /** What was typed, well. */
  record Read(Ground ground, LocalDate review, Words why) {
    @Override
    public String toString() {
      return "Read";
    }
  }

  Result<Read> read(LocalDate today) {
    var on = Choice.made("ground", Ground.of(ground));
    var day = review(today);
    var why = why();
    var problems = Problems.in(on, day, why);
    return problems.isEmpty()
        ? Result.fine(new Read(on.sure(), day.sure(), why.sure()))
        : Result.faulty(problems);
  }

  /** Nobody holds anything back for ever: it is looked at within a year. */
  Result<LocalDate> review(LocalDate today) {
    return TypedDay.read("reviewOn", reviewOn)
        .flatMap(day -> Result.needed(day, "reviewOn", "web.field.required"))
        .flatMap(
            day ->
                day.isAfter(today) && !day.isAfter(today.plusYears(1))
                    ? Result.fine(day)
                    : Result.faulty("reviewOn", "retention.hold.review.within"));
  }

  /** A reason somebody else understands in a year: one letter is none. */
  Result<Words> why() {
    return Words.text("reason", reason, LONGEST)
        .map(words -> words.filter(one -> one.says(SHORTEST)))
        .flatMap(why -> Result.needed(why, "reason", "retention.hold.reason.short", SHORTEST));
  }

  @Override
  public String toString() {
    return "HoldForm";
  }
}
