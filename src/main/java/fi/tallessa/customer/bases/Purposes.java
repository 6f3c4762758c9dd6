package fi.tallessa.customer.bases;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.kernel.Purpose;
import java.util.Locale;
import java.util.Optional;

/** The purposes of a group as a form names them. */
final class Purposes {

  static String code(Purpose purpose) {
    return purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A group with one purpose is asked for none. */
  static Optional<Purpose> of(FieldGroup group, String code) {
    return group.purposes().size() == 1
        ? Optional.of(group.purposes().getFirst())
        : group.purposes().stream().filter(one -> code(one).equals(code)).findFirst();
  }

  private Purposes() {}
}
