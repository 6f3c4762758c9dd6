package fi.tallessa.casework.countersign;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.access.Undo;
import fi.tallessa.casework.contact.Cancelled;
import fi.tallessa.casework.contact.Contacts;
import fi.tallessa.casework.contact.HeldContacts;
import fi.tallessa.casework.contact.KeptContact;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.InTheWay;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a student in practice wrote is read by whoever countersigns it: it is right, or is put right
 * as any contact (S44), or does not belong in the file and is taken out.
 */
@Service
@Transactional
@Overtaken.Anew
class Countersigning {

  private final Access access;
  private final InternEntries entries;
  private final Contacts contacts;
  private final HeldContacts held;
  private final Cancelled cancelled;
  private final Data data;
  private final Workers workers;
  private final Guard guard;

  Countersigning(
      Access access,
      InternEntries entries,
      Contacts contacts,
      HeldContacts held,
      Cancelled cancelled,
      Data data,
      Workers workers,
      Guard guard) {
    this.guard = guard;
    this.access = access;
    this.entries = entries;
    this.contacts = contacts;
    this.held = held;
    this.cancelled = cancelled;
    this.data = data;
    this.workers = workers;
  }

  /** What is asked about: an entry, and the contact as it is read. */
  private record Found(Permit permit, InternEntry entry, Optional<KeptContact> kept) {

    /** What a reader has before them, so that nothing is signed that came later. */
    String seen() {
      return entry.line()
          + "."
          + entry.version()
          + kept.map(one -> "." + one.version() + "." + one.noteVersion()).orElse("");
    }

    boolean whole() {
      return kept.filter(one -> one.line() == entry.line()).isPresent();
    }

    @Override
    public String toString() {
      return "Found";
    }
  }

  Entry<CountersignPage> page(UUID id, Code code, Visit visit) {
    return found(id, code, visit, contacts::one)
        .map(found -> page(found, new CountersignForm(found.seen(), ""), Problems.none()));
  }

  /** Empty when it is countersigned; sent twice it is so once. */
  Entry<Optional<CountersignPage>> sign(UUID id, String seen, Code code, Visit visit) {
    var form = new CountersignForm(seen, "");
    return found(id, code, visit, held::one)
        .map(found -> found.entry().waits() ? sign(found, form) : Optional.empty());
  }

  private Optional<CountersignPage> sign(Found found, CountersignForm form) {
    var problems = unsigned(found, form);
    if (!problems.isEmpty()) {
      return Optional.of(page(found, form, problems));
    }
    var permit = access.further(CountersignAction.SIGN, found.permit());
    Overtaken.unless(entries.read(permit, found.entry()));
    return Optional.empty();
  }

  /** Empty when it is out of the file; sent twice it is so once. */
  Entry<Optional<CountersignPage>> remove(
      UUID id, CountersignForm form, Worded answer, Sending sending, Code code, Visit visit) {
    return found(id, code, visit, held::one)
        .map(
            found ->
                found.entry().waits()
                    ? remove(found, form.worded(answer), answer, sending)
                    : Optional.empty());
  }

  private Optional<CountersignPage> remove(
      Found found, CountersignForm form, Worded answer, Sending sending) {
    var why = sending.act(form.check());
    var problems = why.problems().and(unsigned(found, form));
    if (problems.isEmpty()) {
      problems = kept(found);
    }
    var asking = guard.read(found.permit(), answer, "why", form.why(), "");
    var again =
        InTheWay.of(
            problems.isEmpty() ? why : Result.faulty(problems),
            asking,
            sending,
            (told, asked) -> page(found, form, told).asking(asked));
    if (again.isPresent()) {
      return again;
    }
    var permit = access.further(CountersignAction.REMOVE, found.permit());
    Overtaken.unless(entries.removed(permit, found.entry(), why.sure().value()));
    cancelled.cancel(permit, found.kept().orElseThrow());
    guard.keep(permit, answer, form.why());
    return Optional.empty();
  }

  /** Nobody's words go but the student's. */
  private Problems kept(Found found) {
    if (!found.whole()) {
      return Problems.of(Problem.of("why", "casework.countersign.not_whole"));
    }
    if (cancelled.attached(found.permit(), found.kept().orElseThrow())) {
      return Problems.of(Problem.of("why", "casework.countersign.attached"));
    }
    if (cancelled.judged(found.permit(), found.kept().orElseThrow())) {
      return Problems.of(Problem.of("why", "casework.countersign.judged"));
    }
    return cancelled.begun(found.permit(), found.kept().orElseThrow())
        ? Problems.of(Problem.of("why", "casework.countersign.begun"))
        : Problems.none();
  }

  /** The student has read why. */
  Entry<Code> told(UUID id, Code code, Visit visit) {
    return access
        .enter(CountersignAction.TOLD, code, visit)
        .map(
            permit -> {
              if (!entries.told(permit, id)) {
                Undo.all();
              }
              return code;
            });
  }

  private static Problems unsigned(Found found, CountersignForm form) {
    if (!found.entry().may() || found.kept().isEmpty()) {
      return Problems.of(Problem.of("seen", "casework.countersign.not_yours"));
    }
    return form.seen().equals(found.seen())
        ? Problems.none()
        : Problems.of(Problem.of("seen", "casework.countersign.meanwhile"));
  }

  /**
   * @param reading first of all, before the entry: whoever changes a contact holds it from then on,
   *     and comes to what was written beside it only afterwards, so that no two wait for each other
   */
  private Entry<Found> found(
      UUID id, Code code, Visit visit, BiFunction<Permit, UUID, Optional<KeptContact>> reading) {
    return access
        .enter(CountersignAction.OPEN, code, visit)
        .flatMap(
            permit -> {
              var kept = reading.apply(permit, id);
              return Entry.there(entries.newest(permit, id))
                  .map(entry -> new Found(permit, entry, kept));
            })
        .flatMap(
            found ->
                Entry.there(
                    Optional.of(found)
                        .filter(one -> one.kept().isPresent() || one.entry().removed())));
  }

  private CountersignPage page(Found found, CountersignForm form, Problems problems) {
    var entry = found.entry();
    var permit = found.permit();
    var by = entry.closed().map(InternEntry.Closed::by).orElse(entry.countersigner());
    var names = workers.names(List.of(entry.intern(), by));
    return new CountersignPage(
        permit.code(),
        data.card(permit).name(),
        entry.contact(),
        found.kept(),
        names.getOrDefault(entry.intern(), ""),
        names.getOrDefault(by, ""),
        entry.due(),
        entry.closed().map(InternEntry.Closed::outcome).orElse(null),
        entry.closed().map(InternEntry.Closed::at).orElse(null),
        entry.closed().map(InternEntry.Closed::why).orElse(""),
        entry.may(),
        found.whole(),
        entry.removed() && !entry.told() && entry.intern().equals(permit.visit().who()),
        new CountersignForm(found.seen(), form.why()),
        problems,
        Asking.NOTHING);
  }
}
