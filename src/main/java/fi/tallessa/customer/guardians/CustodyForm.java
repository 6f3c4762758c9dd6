package fi.tallessa.customer.guardians;

import fi.tallessa.customer.guardian.Custody;
import fi.tallessa.customer.guardian.Evidence;
import fi.tallessa.customer.guardian.HeldCustody;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What was typed of one guardian's custody.
 *
 * @param from the first day, blank where nobody knows of one
 * @param lostOn the first day without it, blank while it lasts
 * @param on the day it was told or the paper was seen, blank for today
 * @param version how many words on it there were when the form was opened
 */
public record CustodyForm(
    String custody, String from, String lostOn, String evidence, String on, Integer version) {

  public CustodyForm {
    custody = Objects.requireNonNullElse(custody, "");
    from = Objects.requireNonNullElse(from, "");
    lostOn = Objects.requireNonNullElse(lostOn, "");
    evidence = Objects.requireNonNullElse(evidence, "");
    on = Objects.requireNonNullElse(on, "");
    version = Objects.requireNonNullElse(version, 0);
  }

  /** The same, seen in the light of another version. */
  CustodyForm seeing(int newest) {
    return new CustodyForm(custody, from, lostOn, evidence, on, newest);
  }

  Result<HeldCustody> check(Visit visit) {
    var kind = Choice.made("custody", Custody.of(custody));
    var first = TypedDay.read("from", from);
    var lost = TypedDay.read("lostOn", lostOn);
    var rests = Choice.made("evidence", Evidence.of(evidence));
    var day = TypedDay.past("on", on, visit.today());
    var problems = Problems.in(kind, first, lost, rests, day);
    return problems.isEmpty()
        ? held(kind.sure(), first.sure(), lost.sure(), rests.sure(), day.sure(), visit)
        : Result.faulty(problems);
  }

  private static Result<HeldCustody> held(
      Custody kind,
      Optional<LocalDate> from,
      Optional<LocalDate> lost,
      Evidence rests,
      LocalDate day,
      Visit visit) {
    if (from.isPresent() && lost.filter(end -> end.isBefore(from.get())).isPresent()) {
      return Result.faulty("lostOn", "customer.guardian.custody.ends_first");
    }
    return Result.fine(
        new HeldCustody(kind, from.orElse(null), lost.orElse(null), rests, day, visit.who()));
  }

  @Override
  public String toString() {
    return "CustodyForm";
  }
}
