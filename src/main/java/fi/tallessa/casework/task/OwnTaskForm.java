package fi.tallessa.casework.task;

import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A task for no customer as it is put right.
 *
 * @param due by when, or blank
 * @param version which is put right
 * @param over "yes" where another tab has put it right meanwhile, until this is saved
 */
public record OwnTaskForm(String what, String due, String version, String over) {

  public OwnTaskForm {
    what = Objects.requireNonNullElse(what, "");
    due = Objects.requireNonNullElse(due, "");
    version = Objects.requireNonNullElse(version, "");
    over = Objects.requireNonNullElse(over, "");
  }

  static OwnTaskForm of(KeptOwnTask kept) {
    var due = kept.due() == null ? "" : kept.due().toString();
    return new OwnTaskForm(kept.task().what(), due, "" + kept.version(), "");
  }

  OwnTaskForm over(KeptOwnTask newest) {
    return new OwnTaskForm(what, due, "" + newest.version(), "yes");
  }

  /** With the other words where somebody chose them. */
  OwnTaskForm worded(Worded answer) {
    return new OwnTaskForm(Guard.worded(answer, what), due, version, over);
  }

  boolean isOn(KeptOwnTask kept) {
    return version.equals("" + kept.version());
  }

  Result<Meant> check(KeptOwnTask kept, Visit visit) {
    return Words.line("what", what, TaskForm.LONGEST)
        .flatMap(one -> Result.needed(one, "what", "web.field.required"))
        .flatMap(TaskForm::ofNobody)
        .with(
            DueDay.read(due, kept.due(), visit.today()),
            (words, day) ->
                new Meant(new Task(words.value(), visit.who(), visit.when()), day.orElse(null)));
  }

  /** What is to be done, and by when, or null. */
  record Meant(Task task, LocalDate day) {
    @Override
    public String toString() {
      return "Meant";
    }
  }

  @Override
  public String toString() {
    return "OwnTaskForm";
  }
}
