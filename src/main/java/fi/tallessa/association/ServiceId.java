package fi.tallessa.association;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** One service of the association, opaquely. */
public record ServiceId(UUID value) {
  public ServiceId {
    Objects.requireNonNull(value);
  }

  public static ServiceId random() {
    return new ServiceId(UUID.randomUUID());
  }

  /** From a form or an address; empty when it is no whole id. */
  public static Optional<ServiceId> parse(String text) {
    try {
      var uuid = UUID.fromString(text);
      return uuid.toString().equalsIgnoreCase(text)
          ? Optional.of(new ServiceId(uuid))
          : Optional.empty();
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
