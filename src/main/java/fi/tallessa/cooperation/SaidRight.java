package fi.tallessa.cooperation;

import java.util.Objects;

/**
 * Who said that what is kept of somebody we reach at a service is right.
 *
 * @param by {@code customer} or the id of a guardian; null where nobody was named
 * @param seen the version that was read through
 */
public record SaidRight(String by, Integer seen) {
  public SaidRight {
    seen = Objects.requireNonNullElse(seen, 0);
  }
}
