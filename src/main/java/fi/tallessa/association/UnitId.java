package fi.tallessa.association;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** One unit of the association, opaquely. */
public record UnitId(UUID value) {
  public UnitId {
    Objects.requireNonNull(value);
  }

  public static UnitId random() {
    return new UnitId(UUID.randomUUID());
  }

  /** From a form or an address; empty when it is no whole id. */
  public static Optional<UnitId> parse(String text) {
    try {
      var uuid = UUID.fromString(text);
      return uuid.toString().equalsIgnoreCase(text)
          ? Optional.of(new UnitId(uuid))
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
