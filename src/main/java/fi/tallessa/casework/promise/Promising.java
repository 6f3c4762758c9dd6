package fi.tallessa.casework.promise;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.association.Once;
import fi.tallessa.casework.task.CustomerTasks;
import fi.tallessa.casework.task.Task;
import fi.tallessa.customer.basis.Unfounded;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.InTheWay;
import fi.tallessa.customer.wording.PlacesKept;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Sending;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what was promised to a customer, and writes down a promise: a task and that it is one. */
@Service
@Transactional
@Overtaken.Anew
class Promising {

  private final Access access;
  private final Data data;
  private final Promises promises;
  private final CustomerTasks tasks;
  private final Unfounded unfounded;
  private final Workers workers;
  private final Guard guard;
  private final PlacesKept places;

  Promising(
      Access access,
      Data data,
      Promises promises,
      CustomerTasks tasks,
      Unfounded unfounded,
      Workers workers,
      Guard guard,
      PlacesKept places) {
    this.guard = guard;
    this.places = places;
    this.access = access;
    this.data = data;
    this.promises = promises;
    this.tasks = tasks;
    this.unfounded = unfounded;
    this.workers = workers;
  }

  Entry<PromisePage> page(Code code, Visit visit) {
    return access
        .enter(PromiseAction.READ, code, visit)
        .map(
            permit -> {
              var hidden = places.of(permit);
              var all = promises.of(permit).stream().map(one -> one.hiding(hidden)).toList();
              var who =
                  all.stream()
                      .flatMap(one -> Stream.of(one.worker(), one.doer()))
                      .distinct()
                      .toList();
              return new PromisePage(
                  permit.code(),
                  data.card(permit).name(),
                  all,
                  workers.names(who),
                  !permit.everyday());
            });
  }

  Entry<PromiseFormPage> blank(Code code, Visit visit) {
    return access
        .enter(PromiseAction.READ, code, visit)
        .map(permit -> form(permit, PromiseForm.blank(), Problems.none()));
  }

  /**
   * @return the form again where something stands in the way
   */
  Entry<Optional<PromiseFormPage>> add(
      PromiseForm form, Worded answer, Sending sending, Code code, Visit visit) {
    return access
        .enter(PromiseAction.READ, code, visit)
        .map(permit -> add(permit, form.worded(answer), answer, sending));
  }

  private Optional<PromiseFormPage> add(
      Permit opened, PromiseForm form, Worded answer, Sending sending) {
    var visit = opened.visit();
    var read = sending.act(form.check(visit.today()));
    var asking = guard.read(opened, answer, "what", form.what(), "");
    var again =
        InTheWay.of(
            read, asking, sending, (problems, asked) -> form(opened, form, problems).asking(asked));
    if (!read.isFine()) {
      return again;
    }
    if (unfounded.is(opened)) {
      var told = Problem.of("what", "casework.law.no_basis", opened.code().shown());
      return Optional.of(form(opened, form, Problems.of(told)));
    }
    var id = promises.id(opened, Once.of(form.once()));
    var before = promises.one(opened, id);
    if (before.isPresent()) {
      return read.sure().is(before.get())
          ? Optional.empty()
          : Optional.of(form(opened, form.anew(), Once.spent("what")));
    }
    if (again.isPresent()) {
      return again;
    }
    var permit = access.further(PromiseAction.ADD, opened);
    var meant = read.sure();
    var task = new Task(meant.what().value(), visit.who(), visit.when());
    Overtaken.unless(tasks.add(permit, id, visit.who(), meant.day().orElse(null), task));
    promises.add(permit, id);
    guard.keep(permit, answer, form.what());
    return Optional.empty();
  }

  private PromiseFormPage form(Permit permit, PromiseForm form, Problems problems) {
    return new PromiseFormPage(
        permit.code(), data.card(permit).name(), form, problems, Asking.NOTHING);
  }
}
