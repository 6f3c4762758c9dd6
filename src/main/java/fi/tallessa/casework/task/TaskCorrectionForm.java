package fi.tallessa.casework.task;

import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * A task or a promise as it is put right.
 *
 * @param who the id of whoever is to do it
 * @param due by when, or blank
 * @param version which is put right
 * @param from the list it was opened from, as of {@link WhereTicked}, or "promise"
 * @param over "yes" where somebody else has put it right meanwhile, until this is saved
 */
public record TaskCorrectionForm(
    String what, String who, String due, String version, String from, String over) {

  public TaskCorrectionForm {
    what = Objects.requireNonNullElse(what, "");
    who = Objects.requireNonNullElse(who, "");
    due = Objects.requireNonNullElse(due, "");
    version = Objects.requireNonNullElse(version, "");
    from = Objects.requireNonNullElse(from, "");
    over = Objects.requireNonNullElse(over, "");
  }

  static TaskCorrectionForm of(StandingTask kept, String from) {
    var now = kept.newest();
    return new TaskCorrectionForm(
        now.task().what(),
        now.worker().toString(),
        now.due() == null ? "" : now.due().toString(),
        "" + now.version(),
        from,
        "");
  }

  TaskCorrectionForm over(StandingTask newest) {
    return new TaskCorrectionForm(what, who, due, "" + newest.newest().version(), from, "yes");
  }

  /** With the other words where somebody chose them. */
  TaskCorrectionForm worded(Worded answer) {
    return new TaskCorrectionForm(Guard.worded(answer, what), who, due, version, from, over);
  }

  boolean isOn(StandingTask kept) {
    return version.equals("" + kept.newest().version());
  }

  /**
   * @param workers whose it may be
   */
  Result<TaskVersion> check(StandingTask kept, Set<WorkerId> workers, Visit visit) {
    var words =
        Words.line("what", what, TaskForm.LONGEST)
            .flatMap(one -> Result.needed(one, "what", "web.field.required"));
    var worker = WorkerId.parse(who).filter(workers::contains);
    return words
        .with(Result.needed(worker, "who", "web.field.choose"), Typed::new)
        .with(
            DueDay.read(due, kept.newest().due(), visit.today()),
            (typed, day) -> next(kept, typed, day.orElse(null), visit));
  }

  private static TaskVersion next(StandingTask kept, Typed typed, LocalDate day, Visit visit) {
    var task = new Task(typed.what().value(), visit.who(), visit.when());
    return kept.newest().next(typed.who(), day, task);
  }

  private record Typed(Words what, WorkerId who) {
    @Override
    public String toString() {
      return "Typed";
    }
  }

  @Override
  public String toString() {
    return "TaskCorrectionForm";
  }
}
