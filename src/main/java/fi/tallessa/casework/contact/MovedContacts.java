package fi.tallessa.casework.contact;

import fi.tallessa.access.Overtaken;
import fi.tallessa.casework.attachment.MovedAttachments;
import fi.tallessa.casework.countersign.InternEntries;
import fi.tallessa.casework.task.CustomerTasks;
import fi.tallessa.casework.task.MovedTasks;
import fi.tallessa.customer.say.Says;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.ErasedRows;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A contact goes from the wrong file to the right one as a whole: every version of it and of what
 * was said, its task, and what others are putting right. All of it is sealed anew, and nothing is
 * left behind.
 */
@Component
public class MovedContacts {

  private final Contacts contacts;
  private final HeldContacts held;
  private final ContactTraces traces;
  private final ContactVersions versions;
  private final ContactRows rows;
  private final Notes notes;
  private final Saying saying;
  private final ContactDrafts drafts;
  private final NotesConsent consent;
  private final MovedTasks tasks;
  private final CustomerTasks steps;
  private final InternEntries entries;
  private final MovedAttachments attachments;
  private final Says says;
  private final Guard guard;
  private final ErasedRows erased;

  MovedContacts(
      Contacts contacts,
      HeldContacts held,
      ContactTraces traces,
      ContactVersions versions,
      ContactRows rows,
      Notes notes,
      Saying saying,
      ContactDrafts drafts,
      NotesConsent consent,
      MovedTasks tasks,
      CustomerTasks steps,
      InternEntries entries,
      MovedAttachments attachments,
      Says says,
      Guard guard,
      ErasedRows erased) {
    this.erased = erased;
    this.guard = guard;
    this.says = says;
    this.contacts = contacts;
    this.held = held;
    this.traces = traces;
    this.versions = versions;
    this.rows = rows;
    this.notes = notes;
    this.saying = saying;
    this.drafts = drafts;
    this.consent = consent;
    this.tasks = tasks;
    this.steps = steps;
    this.entries = entries;
    this.attachments = attachments;
  }

  public Optional<KeptContact> one(Permit permit, UUID id) {
    return contacts.one(permit, id);
  }

  /** The same; whoever else moves it, puts it right or types into it waits until this is over. */
  public Optional<KeptContact> held(Permit permit, UUID id) {
    return held.one(permit, id);
  }

  /** What the mover has typed into it and not saved would be lost. */
  public Problems unfinished(Permit permit, UUID id) {
    return drafts.own(permit, ContactDrafts.of(id)).isPresent()
        ? Problems.of(Problem.of("to", "casework.moving.unfinished"))
        : Problems.none();
  }

  /** What lies sealed since the work ended nobody sees, so nobody can say where it belongs. */
  public Problems asleep(Permit permit, UUID id) {
    return traces.asleep(permit, id)
        ? Problems.of(Problem.of("to", "casework.moving.asleep"))
        : Problems.none();
  }

  /** Nobody moves what they may not read: it would come out on the other side. */
  public Problems withheld(Permit permit, UUID id) {
    return attachments.withheld(permit, id)
        ? Problems.of(Problem.of("to", "casework.moving.withheld"))
        : Problems.none();
  }

  /** Colleagues' words in a correction would go unseen where no consent keeps them over there. */
  public Problems colleagues(Permit wrong, UUID id, Permit right) {
    return consent.held(right).isEmpty() && drafts.worded(wrong, id)
        ? Problems.of(Problem.of("to", "casework.moving.colleague"))
        : Problems.none();
  }

  /** Files cannot be shown before they go, as words are: without a consent over there they stay. */
  public Problems attached(Permit wrong, UUID id, Permit right) {
    if (consent.held(right).isEmpty() && attachments.any(wrong, id)) {
      return Problems.of(Problem.of("to", "casework.moving.attached"));
    }
    if (attachments.anyOfPeople(wrong, id) && attachments.people(right).isEmpty()) {
      return Problems.of(Problem.of("to", "casework.moving.attached.people"));
    }
    return attachments.anyOfHealth(wrong, id) && attachments.health(right).isEmpty()
        ? Problems.of(Problem.of("to", "casework.moving.attached.health"))
        : Problems.none();
  }

  /** All that was said in it, the newest first, where no consent keeps it in the right file. */
  public List<Note> unkept(Permit wrong, UUID id, Permit right) {
    return consent.held(right).isEmpty() ? notes.history(wrong, id) : List.of();
  }

  /** Whether what was moved came here: its id in this file is made of the one it had. */
  public boolean came(Permit right, UUID from) {
    return traces.written(right, contacts.id(right, from));
  }

  /** As it is known over there. */
  public UUID there(Permit right, UUID from) {
    return contacts.id(right, from);
  }

  /** Whether it, or a file that hangs on it, is kept from guardians now. */
  public boolean keptFromGuardians(Permit wrong, UUID id) {
    var kept = says.standing(wrong);
    return kept.contains(id) || attachments.ids(wrong, id).stream().anyMatch(kept::contains);
  }

  /**
   * Without the words that no consent lets us keep in the right file, and without what a child kept
   * from their guardians: it is somebody else who is asked over there.
   */
  public void move(Permit wrong, KeptContact kept, Permit right) {
    var id = contacts.id(right, kept.id());
    var moved = row(wrong, kept, right, id);
    var said = notes.history(wrong, kept.id()).reversed();
    var lies = consent.held(right).isEmpty() ? List.<Note>of() : said;
    var next = steps(wrong, kept);
    guard.move(wrong, right, texts(said, next), texts(lies, next));
    if (!said.isEmpty()) {
      saying.moved(right, moved, said);
    }
    livesOn(kept.id(), right.subject(), id, !lies.isEmpty());
    tasks.move(wrong, kept.id(), right, id);
    says.forget(wrong, kept.id());
    for (int before = 1; before < kept.version(); before++) {
      var done = steps.before(wrong, kept.id(), before);
      var there = steps.before(right, id, before);
      tasks.move(wrong, done, right, there);
      erased.goesWith("customer.say", done, right.subject(), "casework.task", there);
      says.forget(wrong, done);
    }
    drafts.move(wrong, kept.id(), right, id);
    entries.move(wrong, kept.id(), kept.line(), right, id);
    attachments.removeEnded(wrong, kept.id());
    consent.held(right).ifPresent(basis -> attachments.move(wrong, kept.id(), right, id, basis));
    rows.remove(wrong, kept.id());
  }

  /**
   * What a restore brings back into the wrong file, where it is moved anew, keeps what was kept
   * from guardians there. Words that no consent keeps over there are erased.
   */
  private void livesOn(UUID id, SubjectId whose, UUID anew, boolean words) {
    erased.livesOn("casework.contact", id, whose, anew);
    erased.livesOn("casework.intern_entry", id, whose, anew);
    erased.goesWith("customer.say", id, whose, "casework.contact", anew);
    if (words) {
      erased.livesOn("casework.note", id, whose, anew);
    }
  }

  private List<String> steps(Permit wrong, KeptContact kept) {
    return Stream.concat(
            versions.of(wrong, kept.id()).stream().map(Contact::next).filter(Objects::nonNull),
            tasks.said(wrong, kept.id()).stream())
        .toList();
  }

  private static List<String> texts(List<Note> said, List<String> steps) {
    return Stream.concat(said.stream().map(Note::text), steps.stream()).toList();
  }

  private KeptContact row(Permit wrong, KeptContact kept, Permit right, UUID id) {
    var all = versions.of(wrong, kept.id()).reversed();
    Overtaken.unless(rows.add(right, id, all.getFirst()));
    for (var next : all.subList(1, all.size())) {
      Overtaken.unless(rows.correct(right, contacts.moved(right, id).orElseThrow(), next));
    }
    return contacts.moved(right, id).orElseThrow();
  }
}
