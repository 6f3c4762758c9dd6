package fi.tallessa.association.attested;

import fi.tallessa.association.Once;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Visit;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a manager looked at.
 *
 * @param on the day, blank for today
 * @param until the last day of an agreement, blank for none
 * @param once by what one sent twice is one
 */
public record AttestedForm(String on, String until, String once) {

  private static final int YEARS_BACK = 1;
  private static final int YEARS_AHEAD = 10;

  public AttestedForm {
    on = Objects.requireNonNullElse(on, "");
    until = Objects.requireNonNullElse(until, "");
    once = Objects.requireNonNullElse(once, "");
  }

  static AttestedForm empty() {
    return new AttestedForm("", "", Once.fresh());
  }

  Result<Attestation> read(Attested what, Visit visit) {
    return looked(visit.today())
        .with(
            last(what, visit.today()),
            (day, last) ->
                new Attestation(
                    Once.of(once), what, day, last.orElse(null), visit.who(), visit.when()));
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

  private Result<Optional<LocalDate>> last(Attested what, LocalDate today) {
    return TypedDay.read("until", what.mayEnd() ? until : "")
        .flatMap(
            day ->
                day.filter(last -> last.isBefore(today)).isPresent()
                    ? Result.faulty("until", "web.date.past")
                    : day.filter(last -> last.isAfter(today.plusYears(YEARS_AHEAD))).isPresent()
                        ? Result.faulty("until", "association.attested.far")
                        : Result.fine(day));
  }

  @Override
  public String toString() {
    return "AttestedForm";
  }
}
