package fi.tallessa.casework.plan;

import fi.tallessa.association.Once;
import fi.tallessa.casework.task.DueDay;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A step as it is typed.
 *
 * @param who the id of a worker, or the code of another {@link Doer}
 * @param due by when, or blank
 * @param version of the step that is put right, blank of a new one
 * @param over "yes" where somebody else wrote meanwhile, until this is saved
 */
public record StepForm(
    String once, String text, String who, String due, String version, String over) {

  static final int LONGEST = 300;

  public StepForm {
    once = Objects.requireNonNullElse(once, "");
    text = Objects.requireNonNullElse(text, "");
    who = Objects.requireNonNullElse(who, "");
    due = Objects.requireNonNullElse(due, "");
    version = Objects.requireNonNullElse(version, "");
    over = Objects.requireNonNullElse(over, "");
  }

  static StepForm blank(Visit visit) {
    return new StepForm(Once.fresh(), "", visit.who().toString(), "", "", "");
  }

  static StepForm of(KeptStep kept) {
    var step = kept.step();
    return new StepForm(
        "",
        step.text(),
        step.worker() == null ? step.doer().code() : step.worker().toString(),
        step.due() == null ? "" : step.due().toString(),
        "" + kept.version(),
        "");
  }

  /** The same words, for another step. */
  StepForm anew() {
    return new StepForm(Once.fresh(), text, who, due, version, over);
  }

  StepForm over(KeptStep newest) {
    return new StepForm(once, text, who, due, "" + newest.version(), "yes");
  }

  /** With the other words where somebody chose them. */
  StepForm worded(Worded answer) {
    return new StepForm(once, Guard.worded(answer, text), who, due, version, over);
  }

  boolean isOn(KeptStep kept) {
    return version.equals("" + kept.version());
  }

  /**
   * @param workers whose step it may be of us
   * @param kept by when it has to be done by now, or null
   */
  Result<Step> check(Set<WorkerId> workers, LocalDate kept, Visit visit) {
    var words =
        Words.line("text", text, LONGEST)
            .flatMap(typed -> Result.needed(typed, "text", "web.field.required"));
    var worker = WorkerId.parse(who).filter(workers::contains);
    var doer = worker.map(one -> Doer.WORKER).or(this::another);
    return words
        .with(Result.needed(doer, "who", "web.field.choose"), Typed::new)
        .with(
            DueDay.read(due, kept, visit.today()),
            (typed, day) ->
                new Step(
                    typed.text().value(),
                    typed.doer(),
                    worker.orElse(null),
                    day.orElse(null),
                    visit.who(),
                    visit.when()));
  }

  private record Typed(Words text, Doer doer) {
    @Override
    public String toString() {
      return "Typed";
    }
  }

  private Optional<Doer> another() {
    return Arrays.stream(Doer.values())
        .filter(one -> one != Doer.WORKER && one.code().equals(who))
        .findFirst();
  }

  @Override
  public String toString() {
    return "StepForm";
  }
}
