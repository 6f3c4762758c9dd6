package fi.tallessa.association.attested;

import fi.tallessa.association.Once;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Visit;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a manager looked at.
 *
 * @param on the day, blank for today
 * @param next when to look again, blank for as late as may be
 * @param once by what one sent twice is one
 */
public record AttestedForm(String on, String next, String once) {

  private static final int YEARS_BACK = 1;

  public AttestedForm {
    on = Objects.requireNonNullElse(on, "");
    next = Objects.requireNonNullElse(next, "");
    once = Objects.requireNonNullElse(once, "");
  }

  static AttestedForm empty() {
    return new AttestedForm("", "", Once.fresh());
  }

  /** The same day, said of another look. */
  AttestedForm anew() {
    return new AttestedForm(on, next, Once.fresh());
  }

  Result<Attestation> read(Attested what, Visit visit) {
    return looked(visit.today())
        .flatMap(
            day ->
                again(what, day)
                    .map(
                        then ->
                            new Attestation(
                                Once.of(once), what, day, then, visit.who(), visit.when())));
  }

  private Result<LocalDate> again(Attested what, LocalDate day) {
    var last = what.last(day);
    return TypedDay.read("next", next)
        .map(typed -> typed.orElse(last))
        .flatMap(
            then ->
                then.isAfter(day)
                    ? Result.fine(then)
                    : Result.faulty("next", "association.attested.next.early"))
        .flatMap(
            then ->
                then.isAfter(last)
                    ? Result.faulty("next", "association.attested.next.far", what.months())
                    : Result.fine(then));
  }

  private Result<LocalDate> looked(LocalDate today) {
    return TypedDay.read("on", on)
        .map(day -> day.orElse(today))
        .flatMap(
            day ->
                day.isAfter(today)
                    ? Result.faulty("on", "association.attested.future")
                    : day.isBefore(today.minusYears(YEARS_BACK))
                        ? Result.faulty("on", "association.attested.long_ago")
                        : Result.fine(day));
  }

  @Override
  public String toString() {
    return "AttestedForm";
  }
}
