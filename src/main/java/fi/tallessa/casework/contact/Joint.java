package fi.tallessa.casework.contact;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.drafts.FormDrafts;
import fi.tallessa.drafts.FormName;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * One meeting of several customers: each file is entered by a permit of its own, and gets its own
 * text under its own key. What is closed is left out with a sentence, and no file tells of another
 * (S12). The minutes count once, in the file in which it was begun.
 */
@Component
class Joint {

  private static final FormName DRAFT = FormName.of("casework.joint");

  private final Access access;
  private final Contacts contacts;
  private final Saying saying;
  private final FormDrafts drafts;

  Joint(Access access, Contacts contacts, Saying saying, FormDrafts drafts) {
    this.access = access;
    this.contacts = contacts;
    this.saying = saying;
    this.drafts = drafts;
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

  /** Writes the meeting into each file that is open. */
  List<JointPage.Line> write(Entered entered, Contact meeting, ContactForm form) {
    var lines = new ArrayList<JointPage.Line>();
    entered
        .open()
        .forEach(
            (code, permit) -> {
              write(permit, meeting, form.of(code));
              lines.add(JointPage.Line.saved(code));
            });
    entered
        .closed()
        .forEach((code, why) -> lines.add(JointPage.Line.not(code, why, form.said(code))));
    return lines;
  }

  private void write(Permit permit, Contact meeting, ContactForm form) {
    var id = contacts.id(permit, form.once());
    drafts.remove(permit, DRAFT.changing(form.once()));
    if (contacts.written(permit, id)) {
      return;
    }
    Overtaken.unless(contacts.add(permit, id, meeting.besides()));
    Pasted.text("text", form.get("text"), ContactForm.LONGEST_TEXT)
        .sure()
        .ifPresent(text -> saying.first(permit, id, text.value(), form));
  }

  /** While it is typed, the text of each lies under the key of whom it is about. */
  void keep(ContactForm form, Visit visit) {
    for (var code : form.others()) {
      if (!form.said(code).isBlank()
          && access.enter(ContactAction.DRAFT, code, visit)
              instanceof Entry.Open<Permit>(var permit)) {
        var name = DRAFT.changing(form.once());
        drafts.overwrite(permit, name, Map.of("text", form.said(code)));
      }
    }
  }

  /** The same form with what was typed of others, as far as their files are open still. */
  ContactForm restored(ContactForm form, Visit visit) {
    var boxes = new HashMap<>(form.typed());
    for (var code : form.others()) {
      said(form, code, visit).ifPresent(text -> boxes.put(ContactForm.box(code), text));
    }
    return new ContactForm(boxes);
  }

  private Optional<String> said(ContactForm form, Code code, Visit visit) {
    return access.enter(ContactAction.OPEN, code, visit).stream()
        .flatMap(permit -> drafts.own(permit, DRAFT.changing(form.once())).stream())
        .map(draft -> draft.typed().getOrDefault("text", ""))
        .findFirst();
  }
}
