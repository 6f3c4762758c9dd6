package fi.tallessa.feedback;

import fi.tallessa.association.Once;
import fi.tallessa.association.ServiceId;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;

/**
 * Which service is asked about, until when, as typed.
 *
 * @param once the id of the round it will make
 */
public record RoundForm(String service, String until, String once) {

  private static final int MONTHS = 12;

  public RoundForm {
    service = Objects.requireNonNullElse(service, "");
    until = Objects.requireNonNullElse(until, "");
    once = Objects.requireNonNullElse(once, "");
  }

  static RoundForm blank() {
    return new RoundForm("", "", Once.fresh());
  }

  /** The same words, for another round. */
  RoundForm anew() {
    return new RoundForm(service, until, Once.fresh());
  }

  /** What was read. */
  record Read(ServiceId service, DateRange days) {}

  Result<Read> read(Collection<ServiceId> running, LocalDate today) {
    var about = Choice.made("service", ServiceId.parse(service).filter(running::contains));
    var last =
        TypedDay.read("until", until)
            .flatMap(day -> Result.needed(day, "until", "feedback.until.missing"))
            .flatMap(day -> within(day, today));
    var problems = Problems.in(about, last);
    return problems.isEmpty()
        ? Result.fine(new Read(about.sure(), new DateRange(today, last.sure())))
        : Result.faulty(problems);
  }

  private static Result<LocalDate> within(LocalDate day, LocalDate today) {
    if (day.isBefore(today)) {
      return Result.faulty("until", "web.date.past");
    }
    if (day.isBefore(today.plusDays(Round.SHORTEST - 1))) {
      return Result.faulty("until", "feedback.until.near", Round.SHORTEST);
    }
    return day.isAfter(today.plusMonths(MONTHS))
        ? Result.faulty("until", "feedback.until.far", MONTHS)
        : Result.fine(day);
  }

  @Override
  public String toString() {
    return "RoundForm";
  }
}
