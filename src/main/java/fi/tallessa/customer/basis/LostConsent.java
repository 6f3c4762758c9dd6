package fi.tallessa.customer.basis;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.legalbasis.OnConsent;
import java.util.function.UnaryOperator;

/**
 * In SQL: whether what was copied elsewhere rested, then or since, on a consent that does not hold
 * on a day, the parameter {@code today}. Then it has to go, also where the group has moved to an
 * interest since: that says nothing of the copy. A new yes says that it may stay.
 */
public final class LostConsent {

  /**
   * Of a copy of a group.
   *
   * @param row the name the statement gives it; with {@code subject_id}, and as {@code
   *     basis_version} which basis held when it was copied ({@link #held})
   */
  public static String of(FieldGroup group, String row) {
    return lost(group, row, basis -> OnConsent.holds(group, basis));
  }

  /**
   * The same for the person's own copy: what sleeps, or lies sealed, is not lost (Art. 15), nor
   * what a new yes carries of which all may only be kept.
   */
  public static String forGood(FieldGroup group, String row) {
    return lost(group, row, basis -> OnConsent.there(group, basis));
  }

  private static String lost(FieldGroup group, String row, UnaryOperator<String> holds) {
    return """
     exists (select from customer.basis rests
       where rests.subject_id = {row}.subject_id and rests.field_group = '{group}'
         and rests.purpose = 'CUSTOMER_WORK' and rests.version >= {row}.basis_version
         and rests.item_id is not null and not {holds}
         and not exists (select from customer.basis later
           where later.subject_id = rests.subject_id and later.field_group = rests.field_group
             and later.purpose = rests.purpose and later.version > rests.version
             and later.item_id is not null and {anew}))
    """
        .replace("{row}", row)
        .replace("{group}", group.name())
        .replace("{holds}", holds.apply("rests"))
        .replace("{anew}", holds.apply("later"));
  }

  /** In SQL: which basis of a group holds now, for the copy of a row's person. */
  public static String held(FieldGroup group, String row) {
    return """
     coalesce((select max(basis.version) from customer.basis
       where basis.subject_id = {row}.subject_id and basis.field_group = '{group}'
         and basis.purpose = 'CUSTOMER_WORK'), 0)
    """
        .replace("{row}", row)
        .replace("{group}", group.name());
  }

  private LostConsent() {}
}
