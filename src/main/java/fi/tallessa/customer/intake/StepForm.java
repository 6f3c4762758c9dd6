package fi.tallessa.customer.intake;

import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A step, as typed.
 *
 * @param step a code of {@link Step}
 * @param on blank is today
 * @param why a code of {@link Why}, where the step has reasons
 * @param need in few words, as the family said it; asked with who said it
 * @param source who said it
 * @param version how many steps there were when the form was opened
 */
public record StepForm(
    String step, String on, String why, String need, String source, Integer version) {

  public StepForm {
    step = Objects.requireNonNullElse(step, "");
    on = Objects.requireNonNullElse(on, "");
    why = Objects.requireNonNullElse(why, "");
    need = Objects.requireNonNullElse(need, "");
    source = Objects.requireNonNullElse(source, "");
    version = Objects.requireNonNullElse(version, 0);
  }

  static StepForm blank(KeptIntake kept) {
    return new StepForm(null, null, null, null, null, kept.version());
  }

  StepForm worded(Worded answer) {
    return new StepForm(step, on, why, Guard.worded(answer, need), source, version);
  }

  StepForm over(KeptIntake newest) {
    return new StepForm(step, on, why, need, source, newest.version());
  }

  /** What is to be written down. */
  record Read(Step step, LocalDate on, Optional<Why> why, Noted noted) {
    @Override
    public String toString() {
      return "Read";
    }
  }

  Result<Read> read(KeptIntake kept, Visit visit) {
    var what = Choice.made("step", Step.of(step).filter(Step.after(kept.state())::contains));
    var day = day(kept, visit.today());
    var reason = what.flatMap(this::reason);
    var said = said(visit);
    var problems = Problems.in(what, day, reason, said);
    return problems.isEmpty()
        ? Result.fine(new Read(what.sure(), day.sure(), reason.sure(), said.sure()))
        : Result.faulty(problems);
  }

  private Result<LocalDate> day(KeptIntake kept, LocalDate today) {
    return TypedDay.lately("on", on, today)
        .flatMap(
            day ->
                day.isBefore(kept.referredOn())
                    ? Result.faulty("on", "customer.intake.on.before")
                    : Result.fine(day));
  }

  private Result<Optional<Why>> reason(Step what) {
    return what.hasReason()
        ? Choice.made("why", Why.of(what, why)).map(Optional::of)
        : Result.fine(Optional.empty());
  }

  /** Words have somebody who said them (S21); without words nobody is asked. */
  private Result<Noted> said(Visit visit) {
    var teller = Source.of(source);
    return ReferralForm.need("need", need, teller)
        .flatMap(
            words ->
                words.isEmpty()
                    ? Result.fine(Noted.by(visit.who()))
                    : Result.needed(teller, "source", "customer.source.missing")
                        .map(who -> Told.by(who, visit.today()))
                        .map(told -> new Noted(told, words.get(), visit.who())));
  }

  @Override
  public String toString() {
    return "StepForm";
  }
}
