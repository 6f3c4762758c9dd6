package fi.tallessa.rights.request;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Visit;
import java.time.LocalDate;
import java.util.Objects;

/**
 * That the person was told before data is used again, as typed.
 *
 * @param lifted the day they were told; not blank, as nobody is told by itself
 */
public record LiftForm(String lifted) {

  static final LiftForm BLANK = new LiftForm("");

  public LiftForm {
    lifted = Objects.requireNonNullElse(lifted, "");
  }

  Result<LocalDate> read(Request request, Freeze freeze, LocalDate today) {
    var stands = MayFreeze.liftedUnless(request, freeze, today);
    if (stands.isPresent()) {
      return Result.faulty(Problems.of(stands.get()));
    }
    return TypedDay.read("lifted", lifted)
        .flatMap(day -> Result.needed(day, "lifted", "rights.law.told_first"))
        .flatMap(
            day ->
                day.isAfter(today)
                        || day.isBefore(freeze.from().atZone(Visit.ZONE).toLocalDate())
                        || day.isBefore(request.decidedOn(today))
                    ? Result.faulty("lifted", "rights.freeze.between")
                    : Result.fine(day));
  }

  @Override
  public String toString() {
    return "LiftForm";
  }
}
