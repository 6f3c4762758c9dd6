package fi.tallessa.casework.attachment;

import fi.tallessa.access.HealthRights;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.legalbasis.OnConsent;
import fi.tallessa.legalbasis.OnPhotographs;
import java.util.function.UnaryOperator;

/**
 * In SQL: on what a file rests. Each rests on the consent to notes (D1); one that tells of health
 * on the explicit consent to health as well, and it opens to those alone who have the right to
 * health (S20); one in which people can be seen on the consent to photographs as well. They ask for
 * {@code :today}.
 */
public final class AttachmentRests {

  /**
   * All its consents hold.
   *
   * @param row an alias of {@code casework.attachment}
   */
  public static String holds(String row) {
    return all(
        row,
        OnConsent.holds(FieldGroup.NOTES, row),
        one -> OnConsent.holds(FieldGroup.HEALTH, one),
        OnPhotographs::holds);
  }

  /** One of its consents has ended. */
  public static String ended(String row) {
    return " (%s or %s or %s) "
        .formatted(
            OnConsent.ended(FieldGroup.NOTES, row),
            beside("health", row, one -> OnConsent.ended(FieldGroup.HEALTH, one)),
            beside("people", row, OnPhotographs::ended));
  }

  /** It is there for the person's own copy. */
  static String there(String row) {
    return all(
        row,
        OnConsent.there(FieldGroup.NOTES, row),
        one -> OnConsent.there(FieldGroup.HEALTH, one),
        OnPhotographs::there);
  }

  /** It has lost the very consent {@code :item}. */
  static String endedOf(String row) {
    return of(
        row,
        OnConsent.ended(FieldGroup.NOTES, row),
        one -> OnConsent.ended(FieldGroup.HEALTH, one),
        OnPhotographs::ended);
  }

  /** It would lose the very consent {@code :item} by a yes to its version {@code :next}. */
  static String losesOf(String row) {
    return of(
        row,
        OnConsent.loses(FieldGroup.NOTES, row),
        one -> OnConsent.loses(FieldGroup.HEALTH, one),
        OnPhotographs::loses);
  }

  /** It tells of no health, or the visitor {@code :who} has the right to that. */
  static String open(String row) {
    return " (%s.health_item_id is null or %s) ".formatted(row, HealthRights.holds(row));
  }

  private static String all(
      String row, String notes, UnaryOperator<String> health, UnaryOperator<String> people) {
    return """
         ({notes} and ({row}.health_item_id is null or {health})
          and ({row}.people_item_id is null or {people}))
        """
        .replace("{notes}", notes)
        .replace("{row}", row)
        .replace("{health}", beside("health", row, health))
        .replace("{people}", beside("people", row, people));
  }

  private static String of(
      String row, String notes, UnaryOperator<String> health, UnaryOperator<String> people) {
    return """
         ({row}.item_id = :item and {notes} or {row}.health_item_id = :item and {health}
          or {row}.people_item_id = :item and {people})
        """
        .replace("{notes}", notes)
        .replace("{row}", row)
        .replace("{health}", beside("health", row, health))
        .replace("{people}", beside("people", row, people));
  }

  /** Asks another consent as if it were the one on which a row lies. */
  private static String beside(String which, String row, UnaryOperator<String> asked) {
    return """
         exists (select from (select {row}.subject_id, {row}.{which}_item_id as item_id,
             {row}.{which}_consent_number as consent_number) as {which}
           where {which}.item_id is not null and {asked})
        """
        .replace("{row}", row)
        .replace("{which}", which)
        .replace("{asked}", asked.apply(which));
  }

  private AttachmentRests() {}
}
