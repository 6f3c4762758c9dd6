package fi.tallessa.customer.protection;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Reach;

/** What may be done about a protected address. */
final class ProtectionAction {

  /** Opens what is known of it, never the address. */
  static final Action OPEN = Action.read("customer.protection.open");

  /** Writes down that it is protected, until when, or that it is over. */
  static final Action CHANGE = Action.change("customer.protection.change");

  /** Says why the address has to be seen, for some minutes (K12). */
  static final Action UNMASK = Action.change("customer.protection.unmask");

  /** Has seen enough of it. */
  static final Action MASK = Action.change("customer.protection.mask");

  /** A line manager reads who saw it and why, without reading the file. */
  static final Action TOLD = Action.list("customer.protection.told").reaching(Reach.LOOKS);

  /** And says so. */
  static final Action READ_OF = Action.change("customer.protection.read_of").reaching(Reach.LOOKS);

  /** Sees it. */
  static final Action SEE = Action.read("customer.protection.see").reaching(Reach.UNMASKED);

  private ProtectionAction() {}
}
