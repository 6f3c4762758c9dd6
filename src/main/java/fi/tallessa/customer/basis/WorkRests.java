package fi.tallessa.customer.basis;

/**
 * The condition of each statement that writes down work with a customer or reads it (S2): the group
 * rests on something of its own or, in a file from before it did, on what that was opened on.
 */
public final class WorkRests {

  /** Of a row, by the name the statement gives it. */
  public static String of(String row) {
    return """
     (exists (select from customer.basis rests where rests.subject_id = {row}.subject_id
         and rests.field_group = 'WORK' and rests.purpose = 'CUSTOMER_WORK')
       or exists (select from customer.relationship opened
         where opened.subject_id = {row}.subject_id))
    """
        .replace("{row}", row);
  }

  private WorkRests() {}
}
