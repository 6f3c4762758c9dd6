package fi.tallessa.customer.basis;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.legalbasis.OnConsent;

/**
 * In SQL: whether a group rests on a consent that does not hold on a day, the parameter {@code
 * today}. Then nothing of it is shown, and what was copied elsewhere has to go.
 */
public final class LostConsent {

  /** Of a row's person, by the name the statement gives it. */
  public static String of(FieldGroup group, String row) {
    return """
     exists (select from customer.basis rests
       where rests.subject_id = {row}.subject_id and rests.field_group = '{group}'
         and rests.purpose = 'CUSTOMER_WORK' and rests.item_id is not null
         and not exists (select from customer.basis later
           where later.subject_id = rests.subject_id and later.field_group = rests.field_group
             and later.purpose = rests.purpose and later.version > rests.version)
         and not {holds})
    """
        .replace("{row}", row)
        .replace("{group}", group.name())
        .replace("{holds}", OnConsent.holds(group, "rests"));
  }

  private LostConsent() {}
}
