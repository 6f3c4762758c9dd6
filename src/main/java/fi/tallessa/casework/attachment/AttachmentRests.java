package fi.tallessa.casework.attachment;

import fi.tallessa.access.HealthRights;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.legalbasis.OnConsent;
import java.util.function.UnaryOperator;

/**
 * In SQL: on what a file rests. Each rests on the consent to notes (D1); one that tells of health
 * on the explicit consent to health as well, and it opens to those alone who have the right to
 * health (S20). They ask for {@code :today}.
 */
public final class AttachmentRests {

  /**
   * All its consents hold.
   *
   * @param row an alias of {@code casework.attachment}
   */
  public static String holds(String row) {
    return both(
        row,
        OnConsent.holds(FieldGroup.NOTES, row),
        one -> OnConsent.holds(FieldGroup.HEALTH, one));
  }

  /** One of its consents has ended. */
  public static String ended(String row) {
    return " (%s or %s) "
        .formatted(
            OnConsent.ended(FieldGroup.NOTES, row),
            health(row, one -> OnConsent.ended(FieldGroup.HEALTH, one)));
  }

  /** It is there for the person's own copy. */
  static String there(String row) {
    return both(
        row,
        OnConsent.there(FieldGroup.NOTES, row),
        one -> OnConsent.there(FieldGroup.HEALTH, one));
  }

  /** It has lost the very consent {@code :item}. */
  static String endedOf(String row) {
    return of(
        row,
        OnConsent.ended(FieldGroup.NOTES, row),
        one -> OnConsent.ended(FieldGroup.HEALTH, one));
  }

  /** It would lose the very consent {@code :item} by a yes to its version {@code :next}. */
  static String losesOf(String row) {
    return of(
        row,
        OnConsent.loses(FieldGroup.NOTES, row),
        one -> OnConsent.loses(FieldGroup.HEALTH, one));
  }

  /** It tells of no health, or the visitor {@code :who} has the right to that. */
  static String open(String row) {
    return " (%s.health_item_id is null or %s) ".formatted(row, HealthRights.holds(row));
  }

  private static String both(String row, String notes, UnaryOperator<String> asked) {
    return " (%s and (%s.health_item_id is null or %s)) ".formatted(notes, row, health(row, asked));
  }

  private static String of(String row, String notes, UnaryOperator<String> asked) {
    return " (%1$s.item_id = :item and %2$s or %1$s.health_item_id = :item and %3$s) "
        .formatted(row, notes, health(row, asked));
  }

  /** Asks the consent to health as if it were the one on which a row lies. */
  private static String health(String row, UnaryOperator<String> asked) {
    return """
         exists (select from (select {row}.subject_id, {row}.health_item_id as item_id,
             {row}.health_consent_number as consent_number) as health
           where health.item_id is not null and {asked})
        """
        .replace("{row}", row)
        .replace("{asked}", asked.apply("health"));
  }

  private AttachmentRests() {}
}
