package fi.tallessa.casework.contact;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.casework.countersign.InternEntries;
import fi.tallessa.customer.basis.Unfounded;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * One meeting of several customers: each file is entered by a permit of its own, and gets its own
 * text under its own key. What is closed is left out with a sentence, and no file tells of another
 * (S12). The minutes count once, in the file in which it was begun.
 */
@Component
class Joint {

  private final Access access;
  private final Contacts contacts;
  private final ContactTraces traces;
  private final ContactRows rows;
  private final InternEntries entries;
  private final Saying saying;
  private final ContactDrafts drafts;
  private final NotesConsent consent;
  private final Unfounded unfounded;
  private final ContactGuard guard;

  Joint(
      Access access,
      Contacts contacts,
      ContactTraces traces,
      ContactRows rows,
      InternEntries entries,
      Saying saying,
      ContactDrafts drafts,
      NotesConsent consent,
      Unfounded unfounded,
      ContactGuard guard) {
    this.access = access;
    this.contacts = contacts;
    this.traces = traces;
    this.rows = rows;
    this.entries = entries;
    this.saying = saying;
    this.drafts = drafts;
    this.consent = consent;
    this.unfounded = unfounded;
    this.guard = guard;
  }

  /** Those whose files may be entered, and why the others may not. */
  record Entered(Map<Code, Permit> open, Map<Code, Refusal> closed) {
    int persons() {
      return 1 + open.size();
    }

    @Override
    public String toString() {
      return "Entered";
    }
  }

  /** In the order of the codes, whoever begins: so two meetings never wait for each other. */
  Entered enter(Set<Code> others, Visit visit) {
    var open = new LinkedHashMap<Code, Permit>();
    var closed = new LinkedHashMap<Code, Refusal>();
    for (var code : others.stream().sorted(Comparator.comparing(Code::value)).toList()) {
      switch (access.enter(ContactAction.ADD, code, visit)) {
        case Entry.Open<Permit>(var permit) -> open.put(code, permit);
        case Entry.Closed<Permit>(var why) -> closed.put(code, why);
      }
    }
    return new Entered(open, closed);
  }

  /** What of a meeting that was sent before is in the others' files, and which words are not. */
  List<JointPage.Line> before(ContactForm form, Visit visit) {
    return form.others().stream()
        .sorted(Comparator.comparing(Code::value))
        .map(code -> before(code, form, visit))
        .toList();
  }

  private JointPage.Line before(Code code, ContactForm form, Visit visit) {
    return switch (access.enter(ContactAction.OPEN, code, visit)) {
      case Entry.Closed<Permit>(var why) -> JointPage.Line.not(code, why, form.words(code));
      case Entry.Open<Permit>(var permit) -> before(permit, form);
    };
  }

  private JointPage.Line before(Permit permit, ContactForm form) {
    var code = permit.code();
    return contacts
            .one(permit, contacts.id(permit, form.once()))
            .filter(kept -> kept.text().equals(text(code, form)))
            .isPresent()
        ? JointPage.Line.saved(code)
        : JointPage.Line.before(code, form.words(code));
  }

  /** Writes the meeting into each file that is open. */
  List<JointPage.Line> write(Entered entered, Contact meeting, ContactForm form) {
    var lines = new ArrayList<JointPage.Line>();
    var unfounded = this.unfounded.among(entered.open().values());
    unfounded.forEach(
        one -> lines.add(JointPage.Line.unfounded(one.code(), form.words(one.code()))));
    entered
        .open()
        .forEach(
            (code, permit) -> {
              if (unfounded.contains(permit)) {
                return;
              }
              lines.add(write(permit, meeting, form));
            });
    entered
        .closed()
        .forEach((code, why) -> lines.add(JointPage.Line.not(code, why, form.words(code))));
    return lines;
  }

  /** Where the row was there before, what is typed now may be other words. */
  private JointPage.Line write(Permit permit, Contact meeting, ContactForm form) {
    var id = contacts.id(permit, form.once());
    drafts.remove(permit, ContactDrafts.JOINT.changing(form.once()));
    var text = text(permit.code(), form);
    if (traces.written(permit, id)) {
      return text.isEmpty() ? JointPage.Line.saved(permit.code()) : before(permit, form);
    }
    Overtaken.unless(rows.add(permit, id, meeting.besides()));
    entries.wrote(permit, id);
    guard.keepBeside(permit, form);
    return text.isEmpty() || saying.first(permit, id, text)
        ? JointPage.Line.saved(permit.code())
        : JointPage.Line.silent(permit.code(), form.words(permit.code()));
  }

  /** As it is kept, whatever a browser made of its lines. */
  private static String text(Code code, ContactForm form) {
    return Pasted.text("text", form.words(code), ContactForm.LONGEST_TEXT)
        .sure()
        .map(Words::value)
        .orElse("");
  }

  /** Of whom no text may be written: the file is open, and no consent holds there. */
  Set<Code> silent(Set<Code> others, Visit visit) {
    var silent = new LinkedHashSet<Code>();
    for (var code : others) {
      access.enter(ContactAction.OPEN, code, visit).stream()
          .filter(permit -> consent.of(permit).isEmpty())
          .forEach(permit -> silent.add(code));
    }
    return silent;
  }
}
