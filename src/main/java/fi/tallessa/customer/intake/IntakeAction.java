package fi.tallessa.customer.intake;

import fi.tallessa.holdings.Action;

/** What is done between a referral and a relationship. */
final class IntakeAction {
  /** Opens a file without a relationship yet (S3). */
  static final Action RECEIVE = Action.register("customer.intake.receive");

  static final Action READ = Action.read("customer.intake.read");

  /** Writes a step down: a call, an offer, a place in the list, a no. */
  static final Action STEP = Action.change("customer.intake.step");

  /** Puts somebody before others in the list. */
  static final Action PUT_BEFORE = Action.change("customer.intake.ahead");

  /** A customer comes to another service as well. */
  static final Action ANOTHER = Action.change("customer.intake.another");

  /** Begins the relationship it came to. */
  static final Action BEGIN = Action.change("customer.intake.begin");

  /** The list of a service: codes and days. */
  static final Action LIST = Action.list("customer.intake.list");

  private IntakeAction() {}
}
