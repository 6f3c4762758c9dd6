package fi.tallessa.customer.consented;

import java.util.Objects;

/**
 * Who said that an entry is right.
 *
 * @param by whose word it is; null where nobody was named
 * @param seen the version that was read through
 */
public record ConsentedVerification(String by, Integer seen) {

  public ConsentedVerification {
    seen = Objects.requireNonNullElse(seen, 0);
  }
}
