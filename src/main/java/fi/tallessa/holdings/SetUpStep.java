package fi.tallessa.holdings;

import java.time.LocalDate;
import java.util.List;

/**
 * One line of the set-up. A module makes it a component, with an order; whether it is done is found
 * by looking, never by a tick. Lines come in tens, so that a later one fits between.
 */
public interface SetUpStep {

  When when();

  /** The key of what it is called. */
  String name();

  /** The page where it is done. */
  String path();

  /** Whether its page is closed to the data-protection contact, who reads the set-up too. */
  default boolean forManagers() {
    return false;
  }

  Found look(LocalDate day);

  enum When {
    /** New customer is closed until all of these are done. */
    BEFORE_THE_FIRST_CUSTOMER,
    IN_THE_FIRST_MONTH
  }

  /**
   * What was found.
   *
   * @param sentence the key of one sentence that says it, filled in with {@code words}
   */
  record Found(boolean done, String sentence, List<Object> words) {

    public static Found done(String sentence, Object... words) {
      return new Found(true, sentence, List.of(words));
    }

    public static Found missing(String sentence, Object... words) {
      return new Found(false, sentence, List.of(words));
    }

    @Override
    public String toString() {
      return "Found[" + done + ", " + sentence + "]";
    }
  }
}
