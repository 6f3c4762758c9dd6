package fi.tallessa.casework.need;

import fi.tallessa.association.Once;
import fi.tallessa.association.UnitId;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of the review of a unit, as typed.
 *
 * @param once drawn for each form, so that one sent twice is one review
 * @param next when it is asked again; blank for as late as may be
 */
public record UnitReviewForm(String once, String outcome, String words, String next) {

  private static final int LONGEST = 1000;

  public UnitReviewForm {
    once = Objects.requireNonNullElse(once, "");
    outcome = Objects.requireNonNullElse(outcome, "");
    words = Objects.requireNonNullElse(words, "");
    next = Objects.requireNonNullElse(next, "");
  }

  static UnitReviewForm blank() {
    return new UnitReviewForm(Once.fresh(), "", "", "");
  }

  /** The same words, for another review. */
  UnitReviewForm anew() {
    return new UnitReviewForm(Once.fresh(), outcome, words, next);
  }

  /** With the other words where somebody chose them. */
  UnitReviewForm worded(Worded answer) {
    return new UnitReviewForm(once, outcome, Guard.worded(answer, words), next);
  }

  /**
   * @param latest the last day on which it is asked again (S40: regularly)
   */
  Result<UnitReview> check(UnitId unit, LocalDate latest, Visit visit) {
    var chosen = Choice.made("outcome", UnitOutcome.of(outcome));
    var found = Words.text("words", words, LONGEST);
    return chosen
        .with(found, Said::new)
        .with(
            day(visit.today(), latest),
            (said, day) ->
                new UnitReview(
                    Once.of(once),
                    unit,
                    visit.today(),
                    said.outcome(),
                    said.words().map(Words::value).orElse(""),
                    day,
                    visit.who()));
  }

  private Result<LocalDate> day(LocalDate today, LocalDate latest) {
    return TypedDay.read("next", next)
        .flatMap(
            day ->
                day.isEmpty() || day.get().isAfter(today) && !day.get().isAfter(latest)
                    ? Result.fine(day.orElse(latest))
                    : Result.faulty("next", "casework.need.until.range"));
  }

  private record Said(UnitOutcome outcome, Optional<Words> words) {
    @Override
    public String toString() {
      return "Said";
    }
  }

  @Override
  public String toString() {
    return "UnitReviewForm";
  }
}
