package fi.tallessa.casework.need;

import static java.util.stream.Collectors.toSet;

import fi.tallessa.access.Access;
import fi.tallessa.access.Unmaskings;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.casework.contact.KeptContact;
import fi.tallessa.casework.contact.OldNotes;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.customer.wording.PlacesKept;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Old notes of a file on one screen, and one of them with its form. */
@Service
@Transactional
class NeedReading {

  private static final int MOST = 30;

  private final Access access;
  private final Data data;
  private final OldNotes notes;
  private final Needs needs;
  private final Workers workers;
  private final PlacesKept places;
  private final Unmaskings unmaskings;
  private final Deadlines deadlines;

  NeedReading(
      Access access,
      Data data,
      OldNotes notes,
      Needs needs,
      Workers workers,
      PlacesKept places,
      Unmaskings unmaskings,
      Deadlines deadlines) {
    this.access = access;
    this.data = data;
    this.notes = notes;
    this.needs = needs;
    this.workers = workers;
    this.places = places;
    this.unmaskings = unmaskings;
    this.deadlines = deadlines;
  }

  Entry<NeedPage> list(Code code, Visit visit) {
    return access.enter(NeedAction.OPEN, code, visit).map(this::list);
  }

  private NeedPage list(Permit permit) {
    var found = notes.waiting(permit, MOST + 1);
    var some = found.subList(0, Math.min(MOST, found.size()));
    var reviews = needs.reviews(permit);
    var names = names(some, reviews);
    var hidden = places.of(permit);
    return new NeedPage(
        permit.code(),
        data.card(permit).name(),
        some.stream().map(one -> note(one, Optional.empty(), names).hiding(hidden)).toList(),
        found.size() > MOST,
        found.isEmpty() && notes.wait(permit),
        may(permit),
        latest(permit),
        reviews,
        names);
  }

  Entry<NeedNotePage> open(UUID id, Code code, Visit visit) {
    return access
        .enter(NeedAction.OPEN, code, visit)
        .flatMap(
            permit ->
                Entry.there(notes.one(permit, id).filter(one -> may(permit)))
                    .map(kept -> noted(permit, kept))
                    .map(
                        note ->
                            page(
                                permit,
                                id,
                                Optional.of(note),
                                NeedForm.of(note),
                                Problems.none())));
  }

  /** Whoever works with the customer, and who answers for them; who only covers does not. */
  boolean may(Permit permit) {
    return unmaskings.mayBegin(permit);
  }

  OldNote noted(Permit permit, KeptContact kept) {
    return note(kept, needs.one(permit, kept.id()), names(List.of(kept), List.of()));
  }

  NeedNotePage page(
      Permit permit, UUID id, Optional<OldNote> note, NeedForm form, Problems problems) {
    return new NeedNotePage(
        permit.code(),
        data.card(permit).name(),
        id,
        note,
        latest(permit),
        form,
        problems,
        Asking.NOTHING);
  }

  LocalDate latest(Permit permit) {
    return deadlines.lastDay(Deadline.NEED, permit.visit().today());
  }

  private static OldNote note(
      KeptContact kept, Optional<Looked> looked, Map<WorkerId, String> names) {
    return new OldNote(kept, looked, names.getOrDefault(kept.contact().worker(), ""));
  }

  private Map<WorkerId, String> names(List<KeptContact> some, List<Reviewed> reviews) {
    return workers.names(
        Stream.concat(
                some.stream().map(one -> one.contact().worker()),
                reviews.stream().map(Reviewed::by))
            .collect(toSet()));
  }
}
