package fi.tallessa.kernel;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** One person who works here, opaquely; the name is in the staff register, sealed. */
public record WorkerId(UUID value) {
  public WorkerId {
    Objects.requireNonNull(value);
  }

  public static WorkerId random() {
    return new WorkerId(UUID.randomUUID());
  }

  /**
   * @throws IllegalArgumentException unless the text is a whole UUID
   */
  public static WorkerId of(String text) {
    return new WorkerId(WholeUuid.of(text));
  }

  /** From a form or an address; empty when it is no whole id. */
  public static Optional<WorkerId> parse(String text) {
    try {
      return Optional.of(of(text));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
