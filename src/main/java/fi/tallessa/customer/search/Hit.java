package fi.tallessa.customer.search;

import fi.tallessa.customer.search.Listed.ListedGuardian;
import fi.tallessa.kernel.SubjectId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

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
  static void in(Listed listed, Sought sought, Pairing names, Consumer<Hit> found) {
    meant(listed, sought, names)
        .ifPresent(how -> found.accept(new Hit(listed.subject(), Optional.empty(), how)));
    for (var guardian : listed.guardians()) {
      meant(guardian, sought, names)
          .ifPresent(
              how -> found.accept(new Hit(listed.subject(), Optional.of(guardian.id()), how)));
    }
  }

  private static Optional<Likeness> meant(Listed customer, Sought sought, Pairing names) {
    var name =
        sought.bornIn(customer.bornIn()) ? names.of(customer.name()) : Optional.<Likeness>empty();
    return likest(
        likest(name, onlyYear(customer, sought)),
        likest(
            likest(sought.rings(customer.phones()), sought.writesTo(customer.emails())),
            sought.begins(customer.code())));
  }

  private static Optional<Likeness> onlyYear(Listed customer, Sought sought) {
    return sought.words().isEmpty() && sought.year() > 0 && sought.year() == customer.bornIn()
        ? Optional.of(Likeness.EXACT)
        : Optional.empty();
  }

  private static Optional<Likeness> meant(ListedGuardian guardian, Sought sought, Pairing names) {
    var name = sought.year() == 0 ? names.of(guardian.name()) : Optional.<Likeness>empty();
    return likest(
        name, likest(sought.rings(guardian.phones()), sought.writesTo(guardian.emails())));
  }

  private static Optional<Likeness> likest(Optional<Likeness> one, Optional<Likeness> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    return one.get().compareTo(other.get()) <= 0 ? one : other;
  }
}
