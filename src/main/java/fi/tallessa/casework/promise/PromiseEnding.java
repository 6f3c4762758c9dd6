package fi.tallessa.casework.promise;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.casework.task.CustomerTasks;
import fi.tallessa.casework.task.TaskAction;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.wording.PlacesKept;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what became of a promise, and takes that back. What was said before stays as a row. */
@Service
@Transactional
@Overtaken.Anew
class PromiseEnding {

  private final Access access;
  private final Data data;
  private final Promises promises;
  private final CustomerTasks tasks;
  private final Workers workers;
  private final PlacesKept places;

  PromiseEnding(
      Access access,
      Data data,
      Promises promises,
      CustomerTasks tasks,
      Workers workers,
      PlacesKept places) {
    this.places = places;
    this.access = access;
    this.data = data;
    this.promises = promises;
    this.tasks = tasks;
    this.workers = workers;
  }

  Entry<EndingPage> open(UUID id, Code code, Visit visit) {
    return access
        .enter(PromiseAction.READ, code, visit)
        .flatMap(
            permit ->
                Entry.there(promises.one(permit, id))
                    .map(
                        promise -> page(permit, promise, EndingForm.of(promise), Problems.none())));
  }

  /**
   * @return the form again where something stands in the way
   */
  Entry<Optional<EndingPage>> end(
      UUID id, EndingForm form, Sending sending, Code code, Visit visit) {
    return access
        .enter(PromiseAction.READ, code, visit)
        .flatMap(
            permit ->
                Entry.there(promises.one(permit, id))
                    .map(promise -> end(permit, promise, form, sending)));
  }

  private Optional<EndingPage> end(
      Permit opened, Promise promise, EndingForm form, Sending sending) {
    var read = sending.act(form.check());
    if (!read.isFine()) {
      return Optional.of(page(opened, promise, form, read.problems()));
    }
    if (form.says(promise)) {
      return Optional.empty();
    }
    if (!form.isOn(promise)) {
      var told = Problems.of(Problem.of("how", EndingPage.MEANWHILE));
      return Optional.of(page(opened, promise, form.over(promise), told));
    }
    write(access.further(TaskAction.END_PROMISE, opened), promise, read.sure());
    return Optional.empty();
  }

  private void write(Permit permit, Promise promise, Optional<EndingForm.Meant> meant) {
    if (!promise.open()) {
      Overtaken.unless(tasks.undo(permit, promise.id(), promise.told()));
    }
    meant.ifPresent(
        over -> {
          Overtaken.unless(tasks.done(permit, promise.id(), promise.told() + 1));
          over.why().ifPresent(why -> Overtaken.unless(promises.unkept(permit, promise, why)));
        });
  }

  private EndingPage page(Permit permit, Promise promise, EndingForm form, Problems problems) {
    return new EndingPage(
        permit.code(),
        data.card(permit).name(),
        promise.hiding(places.of(permit)),
        workers.names(List.of(promise.worker(), promise.doer())),
        form,
        !permit.everyday(),
        problems);
  }
}
