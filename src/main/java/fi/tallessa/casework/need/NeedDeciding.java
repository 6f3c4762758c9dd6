package fi.tallessa.casework.need;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.casework.contact.OldNotes;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An old note stays with a reason, stays in fewer words, or goes. With the last one that waits the
 * file is gone through (S40, D20).
 */
@Service
@Transactional
@Overtaken.Anew
class NeedDeciding {

  private final Access access;
  private final NeedReading reading;
  private final OldNotes notes;
  private final Needs needs;
  private final Guard guard;

  NeedDeciding(Access access, NeedReading reading, OldNotes notes, Needs needs, Guard guard) {
    this.access = access;
    this.reading = reading;
    this.notes = notes;
    this.needs = needs;
    this.guard = guard;
  }

  Entry<NeedSent> decide(
      UUID id, NeedForm form, Worded answer, Sending sending, Code code, Visit visit) {
    return access
        .enter(NeedAction.OPEN, code, visit)
        .flatMap(permit -> Entry.there(Optional.of(permit).filter(reading::may)))
        .flatMap(permit -> decide(permit, id, form.worded(answer), answer, sending));
  }

  private Entry<NeedSent> decide(
      Permit permit, UUID id, NeedForm form, Worded answer, Sending sending) {
    var found = notes.held(permit, id).map(kept -> reading.noted(permit, kept));
    var before = found.filter(one -> one.state().equals(form.version())).map(OldNote::text);
    var read = sending.act(form.check(before, permit.visit().today(), reading.latest(permit)));
    return found.isPresent()
        ? Entry.open(decide(permit, found.get(), form, answer, sending, read))
        : Entry.there(Optional.of(id).filter(one -> notes.were(permit, one)))
            .map(one -> gone(permit, one, form, read));
  }

  /** The words went meanwhile: whoever wanted that is done, and nobody else's words are lost. */
  private NeedSent gone(Permit permit, UUID id, NeedForm form, Result<NeedForm.Decided> read) {
    return read.isFine() && read.sure().how() == Decision.ERASE
        ? new NeedSent.Done()
        : new NeedSent.Meanwhile(
            reading.page(permit, id, Optional.empty(), form, problem("how", "casework.need.gone")));
  }

  private NeedSent decide(
      Permit permit,
      OldNote note,
      NeedForm form,
      Worded answer,
      Sending sending,
      Result<NeedForm.Decided> read) {
    if (!form.version().equals(note.state()) && read.isFine()) {
      return note.is(read.sure())
          ? new NeedSent.Done()
          : new NeedSent.Meanwhile(
              page(permit, note, form.on(note), problem("how", "casework.need.meanwhile")));
    }
    var asking = guard.read(permit, answer, "text", form.text(), note.text());
    if (!read.isFine()) {
      var asked = sending == Sending.TO_BE_READ ? asking : Asking.NOTHING;
      return new NeedSent.Unsaved(page(permit, note, form, read.problems()).asking(asked));
    }
    var decided = read.sure();
    var stays = decided.how().keeps() ? Optional.<String>empty() : stays(permit, note);
    if (stays.isPresent()) {
      return new NeedSent.Unsaved(page(permit, note, form, problem("how", stays.get())));
    }
    if (decided.how() == Decision.THIN && asking.isNeeded()) {
      return new NeedSent.Unsaved(page(permit, note, form, Problems.none()).asking(asking));
    }
    write(access.further(decided.how().action(), permit), note, decided, answer);
    return new NeedSent.Done();
  }

  /** The key of what keeps the words as they are, whatever is decided. */
  private Optional<String> stays(Permit permit, OldNote note) {
    if (needs.held(permit)) {
      return Optional.of("casework.need.held");
    }
    return Optional.of("casework.need.begun").filter(any -> notes.begun(permit, note.kept().id()));
  }

  private void write(Permit permit, OldNote note, NeedForm.Decided decided, Worded answer) {
    var id = note.kept().id();
    if (decided.how() == Decision.ERASE) {
      notes.erase(permit, note.kept());
    } else {
      if (decided.how() == Decision.THIN) {
        Overtaken.unless(notes.thin(permit, note.kept(), decided.text()));
        guard.keep(permit, answer, decided.text());
      }
      needs.look(permit, id, decided.how(), decided.lookOn());
    }
    needs.count(permit, decided.how());
    if (!notes.wait(permit)) {
      needs.done(permit);
    }
  }

  private NeedNotePage page(Permit permit, OldNote note, NeedForm form, Problems problems) {
    return reading.page(permit, note.kept().id(), Optional.of(note), form, problems);
  }

  private static Problems problem(String field, String key) {
    return Problems.of(Problem.of(field, key));
  }
}
