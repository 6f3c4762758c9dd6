package fi.tallessa.customer.wording;

import fi.tallessa.customer.datum.Source;
import fi.tallessa.holdings.Permit;
import fi.tallessa.wording.HiddenPlaces;
import java.util.UUID;
import java.util.function.Predicate;

/** A holding in which stands how guardians are reached, or where a child lives with them (K16). */
public interface KeepsContacts {

  /**
   * All it knows of, old ones too; only to look for them in a text, and never to be shown.
   *
   * @param guardian who reads
   * @param anothers whether what somebody told is another guardian's to tell
   */
  Known contacts(Permit permit, UUID guardian, Predicate<Source> anothers);

  /** Told by the reader: what the child or a school told is no guardian's own. */
  static boolean own(Source source, Predicate<Source> anothers) {
    return source != Source.CUSTOMER && source != Source.PROFESSIONAL && !anothers.test(source);
  }

  /**
   * @param others what the reader is not told
   * @param own what is the reader's as well, and so hidden from them nowhere
   */
  record Known(HiddenPlaces others, HiddenPlaces own) {

    Known and(Known more) {
      return new Known(others.and(more.others), own.and(more.own));
    }

    @Override
    public String toString() {
      return "Known";
    }
  }
}
