package fi.tallessa.legalbasis;

import fi.tallessa.access.PartRestrictions;
import fi.tallessa.holdings.FieldGroup;

/**
 * The condition each statement ends with that reads or erases what is kept on a consent (S14). A
 * row says on which event of which consent it was kept; its group says which kinds of data the
 * consent has to name.
 */
public final class OnConsent {

  /** An entry may be shown on a day, the parameter {@code today}. */
  public static String holds(FieldGroup group) {
    return asked("consent_holds", "", group, "named, :today");
  }

  /** An entry sleeps on a day, since the work has ended: for a copy to the person alone. */
  public static String sleeps(FieldGroup group) {
    return asked("consent_sleeps", "", group, "named, :today");
  }

  /**
   * An entry is there on a day for a copy to the person alone (GDPR Art. 15): it may be shown or
   * only kept, sleeps, or lies sealed while the data may only be kept.
   */
  public static String there(FieldGroup group) {
    return there("", asked("consent_stands", "", group, "named, :today"), sleeps(group));
  }

  /** The same of a basis. */
  public static String there(FieldGroup group, String basis) {
    return there(basis + ".", stands(group, basis), sleeps(group, basis));
  }

  static String there(String row, String stands, String sleeps) {
    return " (%s or %s or legalbasis.consent_waits(%ssubject_id, %sitem_id)) "
        .formatted(stands, sleeps, row, row);
  }

  /** Of a basis or an entry: what rests on its consent may only be kept (GDPR Art. 18). */
  public static String onlyKept(String row) {
    return PartRestrictions.lasts(row, "cast(" + row + ".item_id as text)");
  }

  /** An entry has lost its consent for good. */
  public static String ended(FieldGroup group) {
    return asked("consent_ended", "", group, "named");
  }

  /** An entry would lose its consent by a yes to another version, the parameter {@code next}. */
  public static String loses(FieldGroup group) {
    return asked("consent_loses", "", group, "named, :next");
  }

  /** The same of a basis. */
  public static String loses(FieldGroup group, String basis) {
    return asked("consent_loses", basis + ".", group, "false, :next");
  }

  /** A basis stands on a day, whether what rests on it may be used or only kept. */
  public static String stands(FieldGroup group, String basis) {
    return asked("consent_stands", basis + ".", group, "false, :today");
  }

  /** A basis holds on a day: a group as a whole is nothing that a named organisation tells. */
  public static String holds(FieldGroup group, String basis) {
    return asked("consent_holds", basis + ".", group, "false, :today");
  }

  /** A basis sleeps on a day, since the work has ended: for a copy to the person alone. */
  public static String sleeps(FieldGroup group, String basis) {
    return asked("consent_sleeps", basis + ".", group, "false, :today");
  }

  /** A basis has lost its consent for good. */
  public static String ended(FieldGroup group, String basis) {
    return asked("consent_ended", basis + ".", group, "false");
  }

  private static String asked(String function, String row, FieldGroup group, String rest) {
    return asked(function, row, HeldConsent.categories(group), rest);
  }

  static String asked(String function, String row, String[] kinds, String rest) {
    return " legalbasis.%s(%ssubject_id, %sitem_id, %sconsent_number, array['%s'], %s) "
        .formatted(function, row, row, row, String.join("', '", kinds), rest);
  }

  private OnConsent() {}
}
