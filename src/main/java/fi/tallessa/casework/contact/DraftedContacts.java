package fi.tallessa.casework.contact;

import fi.tallessa.drafts.FormName;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/**
 * Which contact a draft is of, as its address says: a new one, or one that is put right and held
 * while its draft is changed.
 */
@Component
class DraftedContacts {

  static final String NEW = "new";

  private final HeldContacts held;
  private final ContactTraces traces;

  DraftedContacts(HeldContacts held, ContactTraces traces) {
    this.held = held;
    this.traces = traces;
  }

  /** Something is done with the draft; closed where its contact is not there. */
  <T> Entry<T> of(String which, Permit permit, BiFunction<Permit, Optional<KeptContact>, T> step) {
    return which.equals(NEW)
        ? Entry.open(step.apply(permit, Optional.empty()))
        : Entry.there(held.one(permit, ContactId.of(which)))
            .map(kept -> step.apply(permit, Optional.of(kept)));
  }

  /** Whether it was taken back or moved away. */
  boolean gone(String which, Permit permit) {
    return !which.equals(NEW) && traces.gone(permit, ContactId.of(which));
  }

  /** Whether a new one was written already by the form it is typed in. */
  boolean written(UUID contact, Permit permit) {
    return traces.written(permit, contact);
  }

  static FormName name(String which) {
    return which.equals(NEW) ? ContactDrafts.NEW : ContactDrafts.of(ContactId.of(which));
  }

  static FormName name(Optional<KeptContact> kept) {
    return kept.map(KeptContact::id).map(ContactDrafts::of).orElse(ContactDrafts.NEW);
  }
}
