package fi.tallessa.customer.basis;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.legalbasis.OnConsent;

/**
 * In SQL: whether what was copied elsewhere on a day rested on a consent that does not hold on
 * another, the parameter {@code today}. Then it has to go, also where the group has moved to an
 * interest since: that says nothing of the copy. A new yes says that it may stay.
 */
public final class LostConsent {

  /**
   * Of a copy of a group.
   *
   * @param row the name the statement gives it; with {@code subject_id} and {@code saved_on}
   */
  public static String of(FieldGroup group, String row) {
    return """
     exists (select from customer.basis rests
       where rests.subject_id = {row}.subject_id and rests.field_group = '{group}'
         and rests.purpose = 'CUSTOMER_WORK' and rests.item_id is not null and not {holds}
         and not exists (select from customer.basis later
           where later.subject_id = rests.subject_id and later.field_group = rests.field_group
             and later.purpose = rests.purpose and later.version > rests.version
             and (cast(later.at at time zone 'Europe/Helsinki' as date) < {row}.saved_on
               or later.item_id is not null and {anew})))
    """
        .replace("{row}", row)
        .replace("{group}", group.name())
        .replace("{holds}", OnConsent.holds(group, "rests"))
        .replace("{anew}", OnConsent.holds(group, "later"));
  }

  private LostConsent() {}
}
