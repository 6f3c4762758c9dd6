package fi.tallessa.association;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** One grant, opaquely. */
public record GrantId(UUID value) {
  public GrantId {
    Objects.requireNonNull(value);
  }

  /** From a form or an address; empty when it is no whole id. */
  public static Optional<GrantId> parse(String text) {
    return ServiceId.parse(text).map(id -> new GrantId(id.value()));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
