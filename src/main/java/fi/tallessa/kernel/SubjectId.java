package fi.tallessa.kernel;

import java.util.Objects;
import java.util.UUID;

/** One customer, opaquely: drawn at random, it says nothing about whom it stands for. */
public record SubjectId(UUID value) {
  public SubjectId {
    Objects.requireNonNull(value);
  }

  public static SubjectId random() {
    return new SubjectId(UUID.randomUUID());
  }

  /**
   * @throws IllegalArgumentException unless the text is a whole UUID
   */
  public static SubjectId of(String text) {
    return new SubjectId(WholeUuid.of(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
