package fi.tallessa.casework.task;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.InTheWay;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a task or a promise right: its words, its day, who does it. What it said before stays beside
 * it (S44), and what became of it stays told.
 */
@Service
@Transactional
@Overtaken.Anew
class TaskCorrecting {

  private final Access access;
  private final Data data;
  private final TaskVersions versions;
  private final Doers doers;
  private final Guard guard;

  TaskCorrecting(Access access, Data data, TaskVersions versions, Doers doers, Guard guard) {
    this.access = access;
    this.data = data;
    this.versions = versions;
    this.doers = doers;
    this.guard = guard;
  }

  Entry<TaskCorrectionPage> open(UUID id, String from, Code code, Visit visit) {
    return access
        .enter(TaskAction.OPEN, code, visit)
        .flatMap(
            permit ->
                theirs(permit, id)
                    .map(
                        kept ->
                            page(
                                permit, kept, TaskCorrectionForm.of(kept, from), Problems.none())));
  }

  /** A student promises a customer nothing, and puts no promise right from here. */
  private Entry<StandingTask> theirs(Permit permit, UUID id) {
    return Entry.there(versions.one(permit, id))
        .flatMap(
            kept ->
                kept.promised() && permit.everyday()
                    ? Entry.closed(Refusal.NOT_YOURS_TO_DO)
                    : Entry.open(kept));
  }

  /**
   * @return the form again where something stands in the way
   */
  Entry<Optional<TaskCorrectionPage>> correct(
      UUID id, TaskCorrectionForm form, Worded answer, Sending sending, Code code, Visit visit) {
    return access
        .enter(TaskAction.OPEN, code, visit)
        .flatMap(
            permit ->
                theirs(permit, id)
                    .map(kept -> correct(permit, kept, form.worded(answer), answer, sending)));
  }

  private Optional<TaskCorrectionPage> correct(
      Permit opened, StandingTask kept, TaskCorrectionForm form, Worded answer, Sending sending) {
    var now = kept.newest();
    // It may stay with somebody who works with the customer no more.
    var workers = doers.of(opened, Optional.of(now.worker())).keySet();
    var read = sending.act(form.check(kept, workers, opened.visit()));
    if (read.isFine() && read.sure().says(now)) {
      return Optional.empty();
    }
    if (!form.isOn(kept)) {
      return Optional.of(page(opened, kept, form.over(kept), TaskCorrectionPage.meanwhile()));
    }
    var again =
        InTheWay.of(
            read,
            guard.read(opened, answer, "what", form.what(), now.task().what()),
            sending,
            (problems, asked) -> page(opened, kept, form, problems).asking(asked));
    if (again.isPresent()) {
      return again;
    }
    var permit = access.further(action(kept), opened);
    Overtaken.unless(versions.correct(permit, kept.id(), read.sure()));
    guard.keep(permit, answer, form.what());
    return Optional.empty();
  }

  private TaskCorrectionPage page(
      Permit permit, StandingTask kept, TaskCorrectionForm form, Problems problems) {
    return new TaskCorrectionPage(
        permit.code(),
        data.card(permit).name(),
        kept,
        doers.of(permit, Optional.of(kept.newest().worker())),
        form,
        problems,
        Asking.NOTHING);
  }

  private static Action action(StandingTask kept) {
    return kept.promised() ? TaskAction.CORRECT_PROMISE : TaskAction.CORRECT;
  }
}
