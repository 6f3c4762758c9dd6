package fi.tallessa.customer.print;

import fi.tallessa.customer.wording.ContactsOfOthers;
import fi.tallessa.holdings.Permit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads who gets what is taken to another service. */
@Component
class WhoGets {

  private final GuardianFiles files;
  private final ContactsOfOthers contacts;

  WhoGets(GuardianFiles files, ContactsOfOthers contacts) {
    this.files = files;
    this.contacts = contacts;
  }

  /**
   * @param guardian who, where a guardian does
   * @return empty for a guardian who may not act for the child today
   */
  Optional<GivenTo> of(Permit permit, Optional<UUID> guardian) {
    return guardian.isEmpty()
        ? Optional.of(GivenTo.PERSON)
        : files
            .find(permit, guardian.get().toString())
            .map(one -> files.rule(permit, one))
            .map(
                rule ->
                    new GivenTo(
                        Optional.of(rule), contacts.of(permit, guardian.get(), rule::anothers)));
  }
}
