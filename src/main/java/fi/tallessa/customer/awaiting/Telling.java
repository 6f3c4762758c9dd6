package fi.tallessa.customer.awaiting;

import fi.tallessa.access.DraftDoor;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.vault.Legible;
import fi.tallessa.web.Incidents;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Guardians who have to be told before a child's file opens (D5). */
@Service
public class Telling {

  private final DraftDoor drafts;
  private final Awaitings awaitings;
  private final Deadlines deadlines;

  Telling(DraftDoor drafts, Awaitings awaitings, Deadlines deadlines) {
    this.drafts = drafts;
    this.awaitings = awaitings;
    this.deadlines = deadlines;
  }

  /** The day with which a draft begun today is erased: the seventh, or sooner (D5). */
  public LocalDate erasedOn(Visit visit) {
    return deadlines.lastDay(Deadline.DRAFT, visit.today());
  }

  /**
   * Keeps what reaches the guardian, until its last day has begun. The same form once more is the
   * same draft; one that was changed meanwhile makes another, so that nothing typed is lost.
   */
  @Transactional
  public void await(Awaiting awaiting, UUID once, Visit visit) {
    var earlier = awaitings.madeBy(once);
    if (earlier.isEmpty()) {
      begin(awaiting, once, visit);
    } else if (!says(earlier.get(), awaiting, visit)) {
      begin(awaiting, UUID.randomUUID(), visit);
    }
  }

  private void begin(Awaiting awaiting, UUID once, Visit visit) {
    awaitings.add(drafts.begin(AwaitingAction.BEGIN, end(visit), visit), once, awaiting);
  }

  private boolean says(SubjectId earlier, Awaiting awaiting, Visit visit) {
    return drafts.enter(AwaitingAction.READ, earlier, visit) instanceof Entry.Open<Permit>(var own)
        && Legible.of(List.of(own), Permit::subject, awaitings::of).read().containsValue(awaiting);
  }

  /**
   * Other words for one of the visitor's own, which is not prolonged by them. One that has gone
   * meanwhile begins anew, so that nothing typed is lost.
   */
  @Transactional
  public void change(SubjectId id, Awaiting awaiting, UUID once, Visit visit) {
    switch (drafts.enter(AwaitingAction.CHANGE, id, visit)) {
      case Entry.Open<Permit>(var permit) -> awaitings.replace(permit, awaiting);
      case Entry.Closed<Permit> gone -> await(awaiting, once, visit);
    }
  }

  /**
   * The visitor's own, the one that goes first in front; what is due is not among them. One that
   * cannot be read says so, and the others stand.
   */
  @Transactional
  public List<Awaited> mine(Visit visit) {
    var own = drafts.own(AwaitingAction.LIST, visit);
    var legible = Legible.of(own.keySet(), Permit::subject, awaitings::of);
    return own.entrySet().stream()
        .flatMap(one -> awaited(one.getKey().subject(), erasedOn(one.getValue()), legible).stream())
        .toList();
  }

  /** What is in one of the visitor's own, to go on with. */
  @Transactional
  public Entry<Awaiting> read(SubjectId id, Visit visit) {
    return drafts
        .enter(AwaitingAction.READ, id, visit)
        .map(permit -> awaitings.of(List.of(permit)).get(permit.subject()));
  }

  /** Erases one of the visitor's own: the file was opened, or it is not needed. */
  @Transactional
  public Entry<SubjectId> erase(SubjectId id, Visit visit) {
    return drafts
        .enter(AwaitingAction.ERASE, id, visit)
        .map(
            permit -> {
              drafts.erase(permit);
              return id;
            });
  }

  /** Erases some that are due, whoever their author is; none when all are gone. */
  @Transactional
  public int eraseDue(Instant now) {
    return drafts.eraseDue(now);
  }

  private Instant end(Visit visit) {
    return erasedOn(visit).atStartOfDay(Visit.ZONE).toInstant();
  }

  private static LocalDate erasedOn(Instant end) {
    return end.atZone(Visit.ZONE).toLocalDate();
  }

  private static Optional<Awaited> awaited(
      SubjectId id, LocalDate erasedOn, Legible<Map<SubjectId, Awaiting>> legible) {
    var broken = legible.broken().get(id);
    return broken == null
        ? Optional.ofNullable(legible.read().get(id)).map(read -> Awaited.of(id, read, erasedOn))
        : Optional.of(
            Awaited.broken(id, erasedOn, Incidents.note("a draft could not be read", broken)));
  }
}
