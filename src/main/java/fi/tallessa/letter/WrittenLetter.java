package fi.tallessa.letter;

import java.util.function.BooleanSupplier;

/**
 * A letter that is to be printed.
 *
 * @param still whether nobody was protected since, so that it may leave once it is made
 */
public record WrittenLetter(Letter letter, BooleanSupplier still) {

  @Override
  public String toString() {
    return "WrittenLetter";
  }
}
