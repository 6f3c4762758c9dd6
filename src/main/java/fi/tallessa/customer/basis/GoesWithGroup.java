package fi.tallessa.customer.basis;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;

/**
 * What is kept beside the data of a group and goes with them when the group is put on another basis
 * though the consent it rested on does not hold: a new yes is to what is told from then on (S14).
 */
public interface GoesWithGroup {

  /** Every row of the person; nothing where the group is another. */
  void erase(Permit permit, FieldGroup group);
}
