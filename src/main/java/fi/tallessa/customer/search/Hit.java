package fi.tallessa.customer.search;

import fi.tallessa.customer.search.Listed.ListedGuardian;
import fi.tallessa.kernel.SubjectId;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Somebody found: the customer, or a guardian, which leads to the child's file.
 *
 * @param guardian empty when the customer was meant
 */
record Hit(SubjectId subject, Optional<UUID> guardian) {

  /** The customer, and each guardian who fits: of a family with one name, both may be meant. */
  static Stream<Hit> in(Listed listed, Sought sought) {
    return Stream.concat(
        Stream.of(new Hit(listed.subject(), Optional.empty())).filter(hit -> meant(listed, sought)),
        listed.guardians().stream()
            .filter(guardian -> meant(guardian, sought))
            .map(guardian -> new Hit(listed.subject(), Optional.of(guardian.id()))));
  }

  private static boolean meant(Listed customer, Sought sought) {
    return sought.fits(customer.words(), customer.bornIn())
        || onlyYear(customer, sought)
        || sought.rings(customer.phones())
        || sought.begins(customer.code());
  }

  private static boolean onlyYear(Listed customer, Sought sought) {
    return sought.words().isEmpty() && sought.year() > 0 && sought.year() == customer.bornIn();
  }

  private static boolean meant(ListedGuardian guardian, Sought sought) {
    return (sought.year() == 0 && sought.fits(guardian.words(), 0))
        || sought.rings(guardian.phones());
  }
}
