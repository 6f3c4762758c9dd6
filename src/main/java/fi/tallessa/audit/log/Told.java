package fi.tallessa.audit.log;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a checkpoint says of the chain where it seals no line. Its number stands in the place of the
 * form of lines, and what it says in the place of their digests.
 */
enum Told {
  /** From here on another key signs: its line of {@code log.pub}. */
  KEY(-1),
  /** What was before has reached its end: from here on the chain has a {@link Beginning}. */
  BEGINNING(-2);

  private final int number;

  Told(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  static Optional<Told> of(int number) {
    return Arrays.stream(values()).filter(one -> one.number == number).findFirst();
  }
}
