package fi.tallessa.casework.contact;

import fi.tallessa.access.LeavingDoor;
import fi.tallessa.drafts.FormName;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * When a file closes in the middle of a sentence: saving is refused, and no word is lost. Where it
 * was its author's designation that ended, the words go to whoever works with the customer now, as
 * a draft; else they are shown once. What was typed of others who were there lies as a draft in
 * their files, as far as those are open.
 */
@Component
class ContactLeaving {

  private final LeavingDoor door;
  private final ContactDrafts drafts;
  private final JointDrafts joint;

  ContactLeaving(LeavingDoor door, ContactDrafts drafts, JointDrafts joint) {
    this.door = door;
    this.drafts = drafts;
    this.joint = joint;
  }

  /**
   * What came of knocking, or of leaving the words where the door is closed by now.
   *
   * @param left what is answered then
   */
  <T> Entry<T> or(
      Entry<T> entry,
      FormName name,
      ContactForm form,
      Code code,
      Visit visit,
      Function<LeftPage, T> left) {
    return entry instanceof Entry.Closed<T>(var why)
        ? leave(why, name, form, code, visit).map(left).map(Entry::open).orElse(entry)
        : entry;
  }

  private Optional<LeftPage> leave(
      Refusal why, FormName name, ContactForm form, Code code, Visit visit) {
    boolean readable = form.unreadable().isEmpty();
    return switch (why) {
      case NOT_THERE ->
          readable
              ? leave(name, form, code, visit)
              : closed(code, why, LeftPage.words(form), unkept(name, form, code));
      // A line manager's own designation may have ended; else the form goes back to them whole.
      case NEEDS_REASON -> readable ? ended(name, form, code, visit) : Optional.empty();
      case FROZEN, GUARDIAN_FIRST -> {
        var others = readable ? others(name, form, code, visit) : unkept(name, form, code);
        yield closed(code, why, LeftPage.words(form), others);
      }
      default -> Optional.empty();
    };
  }

  /** The same of any code: nobody learns whether there is such a file, and no word is lost. */
  private Optional<LeftPage> leave(FormName name, ContactForm form, Code code, Visit visit) {
    return ended(name, form, code, visit)
        .or(
            () ->
                closed(
                    code,
                    Refusal.NOT_THERE,
                    LeftPage.words(form),
                    others(name, form, code, visit)));
  }

  private Optional<LeftPage> ended(FormName name, ContactForm form, Code code, Visit visit) {
    return door.enter(ContactAction.LEAVE, code, visit).stream()
        .map(
            permit ->
                LeftPage.ended(
                    code, drafts.leave(permit, name, form), others(name, form, code, visit)))
        .findFirst();
  }

  private static Optional<LeftPage> closed(
      Code code, Refusal why, String words, List<JointPage.Line> others) {
    return Optional.of(LeftPage.closed(code, why, words, others))
        .filter(page -> !page.text().isBlank() || !page.others().isEmpty());
  }

  /** Where a box holds what no draft may, nothing of the others is kept either: it is shown. */
  private static List<JointPage.Line> unkept(FormName name, ContactForm form, Code code) {
    return name.equals(ContactDrafts.NEW)
        ? form.others().stream()
            .filter(one -> !one.equals(code) && !form.words(one).isBlank())
            .map(one -> JointPage.Line.unread(one, form.words(one)))
            .toList()
        : List.of();
  }

  private List<JointPage.Line> others(FormName name, ContactForm form, Code code, Visit visit) {
    return name.equals(ContactDrafts.NEW) ? joint.keep(form, code, visit) : List.of();
  }
}
