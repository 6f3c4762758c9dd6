package fi.tallessa.casework.task;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.association.Once;
import fi.tallessa.customer.basis.Unfounded;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down something whoever is at the screen has to do, for a customer or for none. */
@Service
@Transactional
@Overtaken.Anew
class TaskWriting {

  private final Access access;
  private final CustomerTasks tasks;
  private final TaskVersions versions;
  private final OwnTasks own;
  private final Unfounded unfounded;
  private final Guard guard;

  TaskWriting(
      Access access,
      CustomerTasks tasks,
      TaskVersions versions,
      OwnTasks own,
      Unfounded unfounded,
      Guard guard) {
    this.guard = guard;
    this.access = access;
    this.tasks = tasks;
    this.versions = versions;
    this.own = own;
    this.unfounded = unfounded;
  }

  /** From somebody's file. */
  Entry<TaskFormPage> blank(Code code, Visit visit) {
    return access
        .enter(TaskAction.OPEN, code, visit)
        .map(permit -> new TaskFormPage(TaskForm.blank(code.shown()), Problems.none()));
  }

  /**
   * The same form sent twice makes one task.
   *
   * @return the form again where something is to be mended or asked; empty where it is saved
   */
  Optional<TaskFormPage> add(TaskForm typed, Worded answer, Sending sending, Visit visit) {
    var form = typed.worded(answer);
    return switch (sending.act(form.check(visit.today()))) {
      case Result.Fine<TaskForm.Meant>(var meant) -> add(meant, form, answer, visit);
      case Result.Faulty<TaskForm.Meant>(var problems) -> {
        boolean again = sending == Sending.TO_BE_READ;
        var asking = again ? Guard.read(answer, form.texts()) : Asking.NOTHING;
        yield Optional.of(new TaskFormPage(form, problems, asking));
      }
    };
  }

  private Optional<TaskFormPage> add(
      TaskForm.Meant meant, TaskForm form, Worded answer, Visit visit) {
    return meant.customer().isEmpty()
        ? addOwn(meant, form, answer, visit)
        : switch (access.enter(TaskAction.OPEN, meant.customer().get(), visit)) {
          case Entry.Open<Permit>(var permit) when unfounded.is(permit) ->
              refused(form, "casework.law.no_basis");
          case Entry.Open<Permit>(var permit) -> add(permit, meant, form, answer);
          case Entry.Closed<Permit>(var why) -> refused(form, said(why));
        };
  }

  /** In nobody's file it is remembered for its worker what was answered. */
  private Optional<TaskFormPage> addOwn(
      TaskForm.Meant meant, TaskForm form, Worded answer, Visit visit) {
    var asking = guard.read(visit, answer, form.texts());
    if (asking.isNeeded()) {
      return asked(form, asking);
    }
    var before = own.made(Once.of(form.once()), visit);
    if (before.isPresent()) {
      return meant.is(before.get().due(), before.get().task()) ? Optional.empty() : spent(form);
    }
    var task = task(meant, visit);
    // Of one form sent twice at the same moment the second finds it when it tries anew.
    Overtaken.unless(own.add(Once.of(form.once()), meant.day().orElse(null), task, visit));
    guard.keep(visit, answer, form.texts().values());
    return Optional.empty();
  }

  private Optional<TaskFormPage> add(
      Permit permit, TaskForm.Meant meant, TaskForm form, Worded answer) {
    var id = tasks.id(permit, Once.of(form.once()));
    var before = versions.one(permit, id).map(StandingTask::newest);
    if (before.isPresent()) {
      return meant.is(before.get().due(), before.get().task()) ? Optional.empty() : spent(form);
    }
    var asking = guard.read(permit, answer, form.texts());
    if (asking.isNeeded()) {
      return asked(form, asking);
    }
    var visit = permit.visit();
    var writing = access.further(TaskAction.ADD, permit);
    var task = task(meant, visit);
    // Of one form sent twice at the same moment the second finds it when it tries anew.
    Overtaken.unless(tasks.add(writing, id, visit.who(), meant.day().orElse(null), task));
    guard.keep(writing, answer, form.texts().values());
    return Optional.empty();
  }

  /** Other words are no part of what was saved. */
  private static Optional<TaskFormPage> spent(TaskForm form) {
    return Optional.of(new TaskFormPage(form.anew(), Once.spent("what")));
  }

  private static Task task(TaskForm.Meant meant, Visit visit) {
    return new Task(meant.what().value(), visit.who(), visit.when());
  }

  private static Optional<TaskFormPage> asked(TaskForm form, Asking asking) {
    return Optional.of(new TaskFormPage(form, Problems.none(), asking));
  }

  private static Optional<TaskFormPage> refused(TaskForm form, String sentence) {
    var problem = Problem.of("customer", sentence, Code.parse(form.customer()).get().shown());
    return Optional.of(new TaskFormPage(form, Problems.of(problem)));
  }

  private static String said(Refusal why) {
    return switch (why) {
      case NOT_THERE, NOT_YOURS_TO_DO, HEALTH_APART -> "casework.task.customer.not_there";
      case FROZEN -> "casework.task.customer.frozen";
      case GUARDIAN_FIRST -> "casework.task.customer.guardian_first";
      case NEEDS_REASON -> "casework.task.customer.needs_reason";
      case TOO_MANY -> "web.stopped.pace.title";
    };
  }
}
