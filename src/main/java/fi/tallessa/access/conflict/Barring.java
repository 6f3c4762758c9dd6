package fi.tallessa.access.conflict;

import fi.tallessa.access.Access;
import fi.tallessa.access.Undo;
import fi.tallessa.access.Why;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Worker;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A line manager who oversees a file says who may never open it, and who may again (K15). Whoever
 * is meant may be that manager; to end it takes somebody else, as the file is not there for them.
 */
@Service
@Transactional
class Barring {

  private final Access access;
  private final KeptConflicts conflicts;
  private final Workers workers;

  Barring(Access access, KeptConflicts conflicts, Workers workers) {
    this.access = access;
    this.conflicts = conflicts;
    this.workers = workers;
  }

  Entry<ConflictPage> page(Code code, Visit visit) {
    return access
        .enter(ConflictAction.READ, code, visit)
        .map(permit -> page(permit, ConflictForm.BLANK, Problems.none()));
  }

  /**
   * Said twice it changes nothing.
   *
   * @return the page again where something stands in the way, empty when it is done
   */
  Entry<Optional<ConflictPage>> begin(Code code, ConflictForm form, Sending sending, Visit visit) {
    return access
        .enter(ConflictAction.READ, code, visit)
        .map(permit -> begin(permit, form, sending));
  }

  private Optional<ConflictPage> begin(Permit permit, ConflictForm form, Sending sending) {
    var read = sending.act(form.check(may(permit.visit()).map(Worker::id).toList()));
    if (!read.isFine()) {
      return Optional.of(page(permit, form, read.problems()));
    }
    if (!match(permit, read.sure())) {
      Undo.all();
    }
    return Optional.empty();
  }

  /** With a file that was opened to oversee it. False where it has begun before. */
  boolean match(Permit permit, Proposed proposed) {
    return conflicts.begin(access.further(ConflictAction.BEGIN, permit), proposed);
  }

  Entry<EndPage> ending(Code code, UUID id, Visit visit) {
    return access
        .enter(ConflictAction.READ, code, visit)
        .flatMap(
            permit ->
                Entry.there(conflicts.lasting(permit, id))
                    .map(one -> page(permit, one, "", Problems.none())));
  }

  /** The page again where something stands in the way; what has ended is not there. */
  Entry<Optional<EndPage>> end(Code code, UUID id, String typed, Sending sending, Visit visit) {
    return access
        .enter(ConflictAction.READ, code, visit)
        .flatMap(
            permit ->
                Entry.there(conflicts.lasting(permit, id))
                    .map(one -> end(permit, one, typed, sending)));
  }

  private Optional<EndPage> end(Permit permit, Conflict one, String typed, Sending sending) {
    return switch (sending.act(Why.of("reason", typed))) {
      case Result.Faulty<Words>(var problems) -> Optional.of(page(permit, one, typed, problems));
      case Result.Fine<Words>(var why) -> {
        conflicts.end(access.further(ConflictAction.END, permit), one, why);
        yield Optional.empty();
      }
    };
  }

  private EndPage page(Permit permit, Conflict one, String typed, Problems problems) {
    var name = workers.names(List.of(one.worker())).getOrDefault(one.worker(), "");
    return new EndPage(permit.code().shown(), one.id(), name, typed, problems);
  }

  private ConflictPage page(Permit permit, ConflictForm form, Problems problems) {
    var all = conflicts.of(permit);
    var never = all.stream().filter(Conflict::lasts).map(Conflict::worker).toList();
    var names =
        workers.names(
            all.stream()
                .flatMap(one -> Stream.of(one.worker(), one.by()))
                .filter(Objects::nonNull)
                .toList());
    return new ConflictPage(
        permit.code().shown(),
        all.stream().map(one -> line(one, names)).toList(),
        may(permit.visit())
            .filter(one -> !never.contains(one.id()))
            .map(one -> new Choice(one.id().toString(), one.name()))
            .toList(),
        form,
        problems);
  }

  private static ConflictPage.Line line(Conflict one, Map<WorkerId, String> names) {
    return new ConflictPage.Line(
        one.id(),
        names.getOrDefault(one.worker(), ""),
        one.written().tie(),
        one.written().reason(),
        one.from(),
        names.getOrDefault(one.by(), ""),
        one.until(),
        one.written().ended());
  }

  private Stream<Worker> may(Visit visit) {
    return workers.all(visit.today()).stream().filter(one -> one.role().withCustomers());
  }
}
