package fi.tallessa.customer.wording;

import fi.tallessa.customer.datum.Source;
import fi.tallessa.holdings.Permit;
import fi.tallessa.wording.HiddenPlaces;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Numbers, addresses and homes of other guardians, to be looked for in whatever one guardian reads:
 * whether the child's address is protected or not (K16).
 */
@Component
public class ContactsOfOthers {

  private final List<KeepsContacts> holdings;

  ContactsOfOthers(List<KeepsContacts> holdings) {
    this.holdings = holdings;
  }

  public HiddenPlaces of(Permit permit, UUID guardian, Predicate<Source> anothers) {
    return holdings.stream()
        .map(one -> one.contacts(permit, guardian, anothers))
        .reduce(KeepsContacts.Known::and)
        .map(known -> known.others().without(known.own()))
        .orElse(HiddenPlaces.NONE);
  }
}
