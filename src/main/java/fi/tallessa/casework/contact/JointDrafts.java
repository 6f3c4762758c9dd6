package fi.tallessa.casework.contact;

import fi.tallessa.access.Access;
import fi.tallessa.drafts.FormDraft;
import fi.tallessa.drafts.LeftDraft;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * While a meeting of several is typed, the text of each lies in their own file, under their own
 * key, and says to its author alone of which meeting it is: so that it is found again from there
 * when the file in which it was begun closes.
 */
@Component
class JointDrafts {

  private final Access access;
  private final ContactDrafts drafts;

  JointDrafts(Access access, ContactDrafts drafts) {
    this.access = access;
    this.drafts = drafts;
  }

  /**
   * Keeps what is typed of the others.
   *
   * @param begun in whose file the form is
   * @return a line for each of whom something is typed: whether it is kept, or why not
   */
  List<JointPage.Line> keep(ContactForm form, Code begun, Visit visit) {
    var lines = new ArrayList<JointPage.Line>();
    for (var code : form.others()) {
      if (!form.words(code).isBlank() && !code.equals(begun)) {
        lines.add(keep(form, begun, code, visit));
      }
    }
    return lines;
  }

  private JointPage.Line keep(ContactForm form, Code begun, Code code, Visit visit) {
    return switch (access.enter(ContactAction.DRAFT, code, visit)) {
      case Entry.Open<Permit>(var permit) when drafts.beside(permit, form, begun) ->
          JointPage.Line.draft(code);
      case Entry.Open<Permit> open -> JointPage.Line.unkept(code, form.words(code));
      case Entry.Closed<Permit>(var why) -> JointPage.Line.not(code, why, form.words(code));
    };
  }

  /** Of those who were in it and are not any more nothing stays; a half typed code says nothing. */
  void leaveOut(ContactForm form, Visit visit) {
    if (form.whole()) {
      drop(form.once(), form.others(), visit);
    }
  }

  /** Nothing of a meeting stays in the files of the others, as far as they are open. */
  void drop(UUID once, Visit visit) {
    drop(once, Set.of(), visit);
  }

  private void drop(UUID once, Set<Code> but, Visit visit) {
    for (var code : drafts.ofMeeting(once, visit)) {
      if (!but.contains(code)) {
        access.enter(ContactAction.DRAFT, code, visit).stream()
            .forEach(permit -> drafts.remove(permit, ContactDrafts.JOINT.changing(once)));
      }
    }
  }

  /** The same form with what was typed of others, as far as their files are open still. */
  ContactForm restored(ContactForm form, Visit visit) {
    var boxes = new HashMap<>(form.typed());
    for (var code : form.others()) {
      said(form, code, visit).ifPresent(part -> TypedContact.restore(boxes, code, part));
    }
    return new ContactForm(boxes);
  }

  private Optional<Map<String, String>> said(ContactForm form, Code code, Visit visit) {
    return access.enter(ContactAction.OPEN, code, visit).stream()
        .flatMap(permit -> drafts.own(permit, ContactDrafts.JOINT.changing(form.once())).stream())
        .map(FormDraft::typed)
        .findFirst();
  }

  /** In whose file a meeting lies as a whole, where that opens to its author still. */
  Optional<Code> begun(LeftDraft part, Visit visit) {
    var form = new ContactForm(part.draft().typed());
    return Code.parse(form.get(TypedContact.BEGUN))
        .filter(
            code ->
                access.enter(ContactAction.OPEN, code, visit).stream()
                    .flatMap(permit -> drafts.own(permit, ContactDrafts.NEW).stream())
                    .anyMatch(whole -> new ContactForm(whole.typed()).once().equals(form.once())));
  }
}
