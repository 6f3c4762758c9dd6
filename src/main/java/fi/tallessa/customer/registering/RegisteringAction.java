package fi.tallessa.customer.registering;

import fi.tallessa.holdings.Action;

/** What registering does: look for somebody who may be here already, and open a new file. */
public final class RegisteringAction {
  public static final Action LOOK_ALIKE = Action.find("customer.registering.look_alike");
  public static final Action OPEN = Action.register("customer.registering.open");

  private RegisteringAction() {}
}
