package fi.tallessa.customer.basis;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;

/**
 * What goes when a group is put on another basis though the consent it rested on does not hold: its
 * data, and what lies beside them. A new yes is to what is told from then on (S14).
 */
public interface GoesWithGroup {

  /** Every row of the person; nothing where the group is another. */
  void erase(Permit permit, FieldGroup group);
}
