package fi.tallessa.customer.registering;

import fi.tallessa.holdings.Action;

/** What registering does: look for somebody who may be here already, and open a new file. */
public final class RegisteringAction {
  public static final Action LOOK_ALIKE = Action.find("customer.registering.look_alike");
  public static final Action OPEN = Action.register("customer.registering.open");

  /** The same form came once more and led to the file it had opened; nothing was registered. */
  public static final Action AGAIN = Action.find("customer.registering.again");

  private RegisteringAction() {}
}
