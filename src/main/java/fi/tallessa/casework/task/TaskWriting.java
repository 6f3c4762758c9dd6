package fi.tallessa.casework.task;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.association.Once;
import fi.tallessa.customer.basis.Unfounded;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down something whoever is at the screen has to do, for a customer or for none. */
@Service
@Transactional
@Overtaken.Anew
class TaskWriting {

  private final Access access;
  private final CustomerTasks tasks;
  private final OwnTasks own;
  private final Unfounded unfounded;

  TaskWriting(Access access, CustomerTasks tasks, OwnTasks own, Unfounded unfounded) {
    this.access = access;
    this.tasks = tasks;
    this.own = own;
    this.unfounded = unfounded;
  }

  /** From somebody's file. */
  Entry<TaskFormPage> blank(Code code, Visit visit) {
    return access
        .enter(TaskAction.OPEN, code, visit)
        .map(permit -> new TaskFormPage(TaskForm.blank(code.shown()), Problems.none()));
  }

  /** The same form sent twice makes one task. */
  Result<TaskForm.Meant> add(TaskForm form, Sending sending, Visit visit) {
    return sending.act(form.check(visit.today())).flatMap(meant -> add(meant, form, visit));
  }

  private Result<TaskForm.Meant> add(TaskForm.Meant meant, TaskForm form, Visit visit) {
    var task = new Task(meant.what().value(), visit.who(), visit.when());
    var once = Once.of(form.once());
    if (meant.customer().isEmpty()) {
      own.add(once, meant.day().orElse(null), task, visit);
      return Result.fine(meant);
    }
    var code = meant.customer().get();
    return switch (access.enter(TaskAction.OPEN, code, visit)) {
      case Entry.Open<Permit>(var permit) when unfounded.is(permit) ->
          Result.faulty("customer", "casework.law.no_basis", code.shown());
      case Entry.Open<Permit>(var permit) -> {
        var id = tasks.id(permit, once);
        if (!tasks.there(permit, id)) {
          var writing = access.further(TaskAction.ADD, permit);
          // Of one form sent twice at the same moment the second finds it when it tries anew.
          Overtaken.unless(tasks.add(writing, id, visit.who(), meant.day().orElse(null), task));
        }
        yield Result.fine(meant);
      }
      case Entry.Closed<Permit>(var why) -> Result.faulty("customer", said(why), code.shown());
    };
  }

  private static String said(Refusal why) {
    return switch (why) {
      case NOT_THERE, NOT_YOURS_TO_DO, HEALTH_APART -> "casework.task.customer.not_there";
      case FROZEN -> "casework.task.customer.frozen";
      case GUARDIAN_FIRST -> "casework.task.customer.guardian_first";
      case NEEDS_REASON -> "casework.task.customer.needs_reason";
    };
  }
}
