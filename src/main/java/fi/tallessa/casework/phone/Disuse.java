package fi.tallessa.casework.phone;

import java.time.Instant;

/**
 * A phone that is out of use.
 *
 * @param number as it stood on its back
 * @param numbers how many customers' numbers were in it
 */
public record Disuse(int number, WhyDisused why, int numbers, Instant at) {

  public String shown() {
    return Integer.toString(number);
  }
}
