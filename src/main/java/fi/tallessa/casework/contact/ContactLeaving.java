package fi.tallessa.casework.contact;

import fi.tallessa.access.LeavingDoor;
import fi.tallessa.drafts.FormName;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * When somebody's designation ends in the middle of a sentence: saving is refused, and the words go
 * to whoever works with the customer now, as a draft.
 */
@Component
class ContactLeaving {

  private final LeavingDoor door;
  private final ContactDrafts drafts;

  ContactLeaving(LeavingDoor door, ContactDrafts drafts) {
    this.door = door;
    this.drafts = drafts;
  }

  /**
   * What came of knocking, or of leaving the words where the door is closed by now.
   *
   * @param left what is answered then, to the words that no consent lets us keep
   */
  <T> Entry<T> or(
      Entry<T> entry,
      FormName name,
      ContactForm form,
      Code code,
      Visit visit,
      Function<String, T> left) {
    return entry instanceof Entry.Closed<T>(var why)
            && why == Refusal.NOT_THERE
            && form.unreadable().isEmpty()
        ? leave(entry, name, form, code, visit, left)
        : entry;
  }

  private <T> Entry<T> leave(
      Entry<T> closed,
      FormName name,
      ContactForm form,
      Code code,
      Visit visit,
      Function<String, T> left) {
    return switch (door.enter(ContactAction.LEAVE, code, visit)) {
      case Entry.Closed<Permit> still -> closed;
      case Entry.Open<Permit>(var permit) -> {
        yield Entry.open(left.apply(drafts.leave(permit, name, form)));
      }
    };
  }
}
