package fi.tallessa.customer.guardians;

import java.util.Optional;
import java.util.UUID;

/** The id of a guardian in an address; what cannot be one is a guardian that is not there. */
final class GuardianId {

  static Optional<UUID> of(String typed) {
    try {
      return Optional.of(UUID.fromString(typed));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  private GuardianId() {}
}
