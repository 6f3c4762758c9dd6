package fi.tallessa.casework.contact;

import fi.tallessa.drafts.FormDraft;
import fi.tallessa.drafts.Saving;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import java.util.Optional;

/** What the page is told of a saving of its draft: that it was, or what stands in the way. */
final class DraftSavings {

  private static final Problem UNKEPT = Problem.of("text", "casework.contact.draft.no_consent");

  /** What another tab has saved since the one that sends this began or saved last. */
  static Optional<FormDraft> ofAnotherTab(Optional<FormDraft> draft, ContactForm form) {
    return draft
        .filter(one -> one.version() != form.seen())
        .filter(one -> !new ContactForm(one.typed()).tab().equals(form.tab()));
  }

  /** Saved but for the words, which no consent lets us keep. */
  static Saving silent(Saving saving) {
    return saving.without(UNKEPT);
  }

  static Saving meanwhile(ContactForm form) {
    return Saving.not(
        form.seen(), Problems.of(Problem.of("seen", "casework.contact.draft.meanwhile")));
  }

  /** Saved but for words of somebody else who was there. */
  static Saving without(Saving saving, JointPage.Line other) {
    return saving.without(
        other.isSilent()
            ? UNKEPT
            : Problem.of("with", "casework.contact.draft.other_closed", other.code().shown()));
  }

  static Saving left(ContactForm form, String why) {
    return Saving.not(form.seen(), Problems.of(Problem.of("seen", why)));
  }

  private DraftSavings() {}
}
