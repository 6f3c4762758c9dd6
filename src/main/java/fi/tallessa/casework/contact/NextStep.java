package fi.tallessa.casework.contact;

import fi.tallessa.access.Access;
import fi.tallessa.casework.promise.PromiseAction;
import fi.tallessa.casework.promise.Promises;
import fi.tallessa.casework.task.CustomerTasks;
import fi.tallessa.casework.task.MovedTasks;
import fi.tallessa.casework.task.TaskVersions;
import fi.tallessa.customer.say.Says;
import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.ErasedRows;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What is to be done next after a contact: something to do that comes with it in one save, and a
 * promise where the customer was told so.
 */
@Component
class NextStep {

  private final Access access;
  private final CustomerTasks tasks;
  private final TaskVersions versions;
  private final MovedTasks done;
  private final Promises promises;
  private final Says says;
  private final ErasedRows erased;

  NextStep(
      Access access,
      CustomerTasks tasks,
      TaskVersions versions,
      MovedTasks done,
      Promises promises,
      Says says,
      ErasedRows erased) {
    this.erased = erased;
    this.says = says;
    this.versions = versions;
    this.access = access;
    this.tasks = tasks;
    this.done = done;
    this.promises = promises;
  }

  /** Whether what is next of a contact is a promise. */
  boolean promised(Permit permit, UUID contact) {
    return promises.day(permit, contact).isPresent();
  }

  void add(Permit permit, UUID id, Contact contact, boolean promised) {
    add(permit, id, contact);
    if (promised && contact.step().isPresent()) {
      promise(permit, id);
    }
  }

  private void add(Permit permit, UUID id, Contact contact) {
    contact.step().ifPresent(step -> tasks.add(permit, id, contact.worker(), contact.due(), step));
  }

  private void promise(Permit permit, UUID id) {
    promises.add(access.further(PromiseAction.ADD, permit), id);
  }

  /**
   * What is still to be done of it is what it says now, and what else belongs to it stays; what was
   * done before stays done. What was promised stays so, whoever puts its words right: whether it
   * was kept is told of the promise, and not here.
   */
  void correct(Permit permit, KeptContact kept, Contact next, boolean promised) {
    var id = kept.id();
    if (!next.agrees(kept.contact()) && !putRight(permit, id, next)) {
      replace(permit, kept, next);
    }
    if (promised && next.step().isPresent() && !promised(permit, id)) {
      promise(permit, id);
    }
  }

  private boolean putRight(Permit permit, UUID id, Contact next) {
    return next.step().filter(step -> versions.putRight(permit, id, next.due(), step)).isPresent();
  }

  private void replace(Permit permit, KeptContact kept, Contact next) {
    var id = kept.id();
    var day = promises.day(permit, id);
    var before = tasks.before(permit, id, kept.version());
    tasks.remove(permit, id);
    done.move(permit, id, permit, before);
    says.carry(permit, id, before);
    erased.livesOn("customer.say", id, permit.subject(), before);
    if (next.step().isEmpty()) {
      says.forgetPromise(permit, id);
    } else {
      add(permit, id, next);
      day.ifPresent(on -> promises.add(permit, id, on));
    }
  }
}
