package fi.tallessa.customer.intake;

import fi.tallessa.association.ServiceId;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An intake as it is kept.
 *
 * @param version counts the steps
 * @param ahead why it stands before others
 * @param overOn the first day on which it is gone, unless a relationship has begun
 * @param steps the newest first, with those of services they came to before
 */
public record KeptIntake(
    ServiceId service,
    LocalDate referredOn,
    int version,
    IntakeState state,
    Optional<Why> ahead,
    LocalDate overOn,
    List<KeptStep> steps) {

  /**
   * One thing that was done.
   *
   * @param service of a referral or call, to which
   */
  public record KeptStep(
      int number,
      Step step,
      LocalDate on,
      Optional<Why> why,
      Instant at,
      Optional<ServiceId> service,
      Noted noted) {
    @Override
    public String toString() {
      return "KeptStep[" + number + "]";
    }
  }

  KeptIntake readBy(Permit permit) {
    return new KeptIntake(
        service,
        referredOn,
        version,
        state,
        ahead,
        overOn,
        steps.stream()
            .map(
                one ->
                    new KeptStep(
                        one.number(),
                        one.step(),
                        one.on(),
                        one.why(),
                        one.at(),
                        one.service(),
                        one.noted().readBy(permit)))
            .toList());
  }

  /** The referral or call it began with. */
  public KeptStep first() {
    return steps.stream().filter(one -> one.step() == Step.RECEIVED).findFirst().orElseThrow();
  }

  public boolean open() {
    return state != IntakeState.BEGUN;
  }

  /** The last day on which it is there. */
  public LocalDate lastDay() {
    return overOn.minusDays(1);
  }

  /** Why no relationship begins yet. */
  Problem notYet() {
    return Problem.of(
        "reason",
        state == IntakeState.ARRIVED
            ? "customer.intake.law.call_first"
            : "customer.intake.law.declined");
  }

  /** How many days they have waited since the referral. */
  public long days(LocalDate today) {
    return ChronoUnit.DAYS.between(referredOn, today);
  }

  /** Whether the newest step says just this: the same form once more. */
  boolean says(StepForm form, Visit visit) {
    var last = steps.getFirst();
    return form.version() == version - 1
        && last.step().code().equals(form.step())
        && last.noted().by().equals(visit.who())
        && TypedDay.lately("on", form.on(), visit.today()).equals(Result.fine(last.on()))
        && last.why().map(Why::code).orElse(form.why()).equals(form.why())
        && Objects.requireNonNullElse(last.noted().need(), "").equals(form.need().strip());
  }

  /** Whether they are on the way to that service by this very form. */
  boolean says(AnotherForm form) {
    return steps.getFirst().step() == Step.RECEIVED
        && service.toString().equals(form.service())
        && first().noted().told().source().code().equals(form.source())
        && Objects.requireNonNullElse(first().noted().need(), "").equals(form.need().strip());
  }

  /** The same of one who was put before others. */
  boolean says(AheadForm form, Visit visit) {
    var last = steps.getFirst();
    return last.step() == Step.AHEAD
        && last.noted().by().equals(visit.who())
        && last.on().equals(visit.today())
        && last.why().map(Why::code).equals(Optional.of(form.ahead()));
  }

  @Override
  public String toString() {
    return "KeptIntake[" + state + "]";
  }
}
