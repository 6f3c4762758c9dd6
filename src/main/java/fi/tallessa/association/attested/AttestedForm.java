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
 * @param once by what one sent twice is one
 */
public record AttestedForm(String on, String once) {

  private static final int YEARS_BACK = 1;

  public AttestedForm {
    on = Objects.requireNonNullElse(on, "");
    once = Objects.requireNonNullElse(once, "");
  }

  static AttestedForm empty() {
    return new AttestedForm("", Once.fresh());
  }

  /** The same day, said of another look. */
  AttestedForm anew() {
    return new AttestedForm(on, Once.fresh());
  }

  Result<Attestation> read(Attested what, Visit visit) {
    return looked(visit.today())
        .map(day -> new Attestation(Once.of(once), what, day, visit.who(), visit.when()));
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
