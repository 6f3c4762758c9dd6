package fi.tallessa.customer.search;

import fi.tallessa.customer.search.Listed.ListedGuardian;
import fi.tallessa.kernel.SubjectId;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Somebody found: the customer, or a guardian, which leads to the child's file.
 *
 * @param guardian empty when the customer was meant
 * @param how how like they are to what was typed
 */
record Hit(SubjectId subject, Optional<UUID> guardian, Likeness how) {

  /** A customer who stands in a list, whatever was typed. */
  static Hit of(SubjectId subject) {
    return new Hit(subject, Optional.empty(), Likeness.EXACT);
  }

  /** The customer, and each guardian who fits: of a family with one name, both may be meant. */
  static Stream<Hit> in(Listed listed, Sought sought) {
    return Stream.concat(
        meant(listed, sought).map(how -> new Hit(listed.subject(), Optional.empty(), how)),
        listed.guardians().stream()
            .flatMap(
                guardian ->
                    meant(guardian, sought)
                        .map(how -> new Hit(listed.subject(), Optional.of(guardian.id()), how))));
  }

  private static Stream<Likeness> meant(Listed customer, Sought sought) {
    return likest(
        Stream.of(
            sought.fits(customer.name(), customer.bornIn()),
            onlyYear(customer, sought),
            sought.rings(customer.phones()),
            sought.writesTo(customer.emails()),
            sought.begins(customer.code())));
  }

  private static Optional<Likeness> onlyYear(Listed customer, Sought sought) {
    return Optional.of(Likeness.EXACT)
        .filter(how -> sought.words().isEmpty())
        .filter(how -> sought.year() > 0 && sought.year() == customer.bornIn());
  }

  private static Stream<Likeness> meant(ListedGuardian guardian, Sought sought) {
    return likest(
        Stream.of(
            sought.year() == 0 ? sought.fits(guardian.name(), 0) : Optional.empty(),
            sought.rings(guardian.phones()),
            sought.writesTo(guardian.emails())));
  }

  private static Stream<Likeness> likest(Stream<Optional<Likeness>> ways) {
    return ways.flatMap(Optional::stream).min(Comparator.naturalOrder()).stream();
  }
}
