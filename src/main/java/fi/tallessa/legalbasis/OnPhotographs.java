package fi.tallessa.legalbasis;

import fi.tallessa.legalbasis.item.Category;

/**
 * As {@link OnConsent}, for what shows people: the consent to photographs is about one kind of data
 * and about no group of it. A row is given by the name its statement gives it.
 */
public final class OnPhotographs {

  private static final String[] KIND = {Category.PHOTOGRAPHS.name()};

  /** It holds on a day, the parameter {@code today}. */
  public static String holds(String row) {
    return asked("consent_holds", row, "false, :today");
  }

  /** It is there on a day for a copy to the person alone (GDPR Art. 15). */
  public static String there(String row) {
    var stands = asked("consent_stands", row, "false, :today");
    var sleeps = asked("consent_sleeps", row, "false, :today");
    return OnConsent.there(row + ".", stands, sleeps);
  }

  /** It has lost its consent for good. */
  public static String ended(String row) {
    return asked("consent_ended", row, "false");
  }

  /** It would lose its consent by a yes to another version, the parameter {@code next}. */
  public static String loses(String row) {
    return asked("consent_loses", row, "false, :next");
  }

  private static String asked(String function, String row, String rest) {
    return OnConsent.asked(function, row + ".", KIND, rest);
  }

  private OnPhotographs() {}
}
