package fi.tallessa.casework.contact;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Goes on with a draft that somebody left, or drops one's own. */
@Service
@Transactional
@Overtaken.Anew
class ContactGoingOn {

  private final Access access;
  private final DraftedContacts drafted;
  private final ContactDrafts drafts;
  private final JointDrafts joint;

  ContactGoingOn(Access access, DraftedContacts drafted, ContactDrafts drafts, JointDrafts joint) {
    this.access = access;
    this.drafted = drafted;
    this.drafts = drafts;
    this.joint = joint;
  }

  /** Its author does not want it any more: not in the file of anybody who was there. */
  Entry<Boolean> drop(String which, Code code, Visit visit) {
    return of(
        which,
        code,
        visit,
        (permit, kept) -> {
          drafts
              .own(permit, DraftedContacts.name(kept))
              .map(draft -> new ContactForm(draft.typed()))
              .ifPresent(form -> joint.drop(form.once(), visit));
          drafts.remove(permit, DraftedContacts.name(kept));
          return true;
        });
  }

  /**
   * What was left is gone on with; never over a draft of one's own.
   *
   * @param about of which meeting, where it was begun in another file
   */
  Entry<Boolean> adopt(String which, String author, UUID about, Code code, Visit visit) {
    return of(
        which,
        code,
        visit,
        (permit, kept) -> {
          var as = DraftedContacts.name(kept);
          var from = about.equals(as.about()) ? as : ContactDrafts.JOINT.changing(about);
          return WorkerId.parse(author)
              .filter(one -> drafts.adopt(permit, kept.isEmpty() ? from : as, as, one))
              .isPresent();
        });
  }

  private <T> Entry<T> of(
      String which, Code code, Visit visit, BiFunction<Permit, Optional<KeptContact>, T> step) {
    return access
        .enter(ContactAction.DRAFT, code, visit)
        .flatMap(permit -> drafted.of(which, permit, step));
  }
}
