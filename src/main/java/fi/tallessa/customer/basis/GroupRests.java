package fi.tallessa.customer.basis;

import fi.tallessa.holdings.FieldGroup;

/**
 * The condition of each statement that writes something of a group that no consent carries (S2): it
 * rests on something of its own or, in a file from before it did, on what that was opened on.
 */
public final class GroupRests {

  /** Of a row, by the name the statement gives it. */
  public static String of(FieldGroup group, String row) {
    if (group.rests() != FieldGroup.Rests.INTEREST) {
      throw new IllegalArgumentException(group + " may rest on a consent, and asks for that");
    }
    return """
     (exists (select from customer.basis rests where rests.subject_id = {row}.subject_id
         and rests.field_group = '{group}' and rests.purpose = 'CUSTOMER_WORK')
       or exists (select from customer.relationship opened
         where opened.subject_id = {row}.subject_id))
    """
        .replace("{row}", row)
        .replace("{group}", group.name());
  }

  private GroupRests() {}
}
