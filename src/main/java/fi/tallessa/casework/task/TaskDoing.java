package fi.tallessa.casework.task;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Something is done, or was not after all. Said twice, either changes nothing. */
@Service
@Transactional
@Overtaken.Anew
class TaskDoing {

  private final Access access;
  private final CustomerTasks tasks;
  private final OwnTasks own;

  TaskDoing(Access access, CustomerTasks tasks, OwnTasks own) {
    this.access = access;
    this.tasks = tasks;
    this.own = own;
  }

  /** By anybody who works with the customer: what is done need not be done by somebody else. */
  Entry<UUID> done(UUID id, Code code, Visit visit) {
    return in(id, code, visit)
        .flatMap(
            opened ->
                tasks.doing(opened, id).isPresent()
                    ? Entry.open(id)
                    : acting(TaskAction.DONE, opened, id)
                        .map(
                            permit -> {
                              tasks.done(permit, id);
                              return id;
                            }));
  }

  /** By whoever did it, at once; afterwards it stays done. */
  Entry<UUID> undo(UUID id, Code code, Visit visit) {
    return in(id, code, visit)
        .flatMap(
            opened ->
                tasks
                    .doing(opened, id)
                    .filter(one -> one.mayUndo(visit))
                    .map(one -> undo(opened, id, one.number()))
                    .orElse(Entry.open(id)));
  }

  private Entry<UUID> undo(Permit opened, UUID id, int number) {
    return acting(TaskAction.UNDO, opened, id)
        .map(
            permit -> {
              Overtaken.unless(tasks.undo(permit, id, number));
              return id;
            });
  }

  /** A tick on a promise says that it was kept, which is not everybody's to say (decision 0037). */
  private Entry<Permit> acting(Action ticking, Permit opened, UUID id) {
    return tasks.promised(opened, id)
        ? access.enter(TaskAction.END_PROMISE, opened.code(), opened.visit())
        : Entry.open(access.further(ticking, opened));
  }

  Entry<UUID> done(UUID id, Visit visit) {
    if (!own.there(id, visit)) {
      return Entry.closed(Refusal.NOT_THERE);
    }
    own.done(id, visit);
    return Entry.open(id);
  }

  Entry<UUID> undo(UUID id, Visit visit) {
    if (!own.there(id, visit)) {
      return Entry.closed(Refusal.NOT_THERE);
    }
    if (own.doing(id, visit).filter(one -> one.mayUndo(visit)).isPresent()) {
      own.undo(id, visit);
    }
    return Entry.open(id);
  }

  /** It is still needed. */
  Entry<UUID> keep(UUID id, Visit visit) {
    if (!own.there(id, visit)) {
      return Entry.closed(Refusal.NOT_THERE);
    }
    own.keep(id, visit);
    return Entry.open(id);
  }

  private Entry<Permit> in(UUID id, Code code, Visit visit) {
    return access
        .enter(TaskAction.OPEN, code, visit)
        .flatMap(
            permit ->
                tasks.there(permit, id) ? Entry.open(permit) : Entry.closed(Refusal.NOT_THERE));
  }
}
