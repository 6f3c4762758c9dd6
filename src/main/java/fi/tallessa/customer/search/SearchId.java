package fi.tallessa.customer.search;

import java.util.UUID;

/**
 * One search, which goes on for as long as somebody types in one box: drawn with the page that has
 * the box, and brought along by what comes as typed.
 */
public record SearchId(UUID value) {

  /** A search by itself. */
  static SearchId anew() {
    return new SearchId(UUID.randomUUID());
  }

  /** The one a box names; a new one where it names none. */
  public static SearchId of(String named) {
    try {
      return new SearchId(UUID.fromString(named));
    } catch (IllegalArgumentException none) {
      return anew();
    }
  }
}
