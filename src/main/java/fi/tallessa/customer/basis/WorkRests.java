package fi.tallessa.customer.basis;

import fi.tallessa.holdings.FieldGroup;

/**
 * The condition of each statement that writes down work with a customer or reads it (S2): the group
 * rests on something of its own or, in a file from before it did, on what that was opened on.
 */
public final class WorkRests {

  /** Of a row, by the name the statement gives it. */
  public static String of(String row) {
    return GroupRests.of(FieldGroup.WORK, row);
  }

  private WorkRests() {}
}
