package fi.tallessa.casework.plan;

import fi.tallessa.holdings.Action;

/** What may be done with a plan. */
final class PlanAction {
  static final Action READ = Action.read("casework.plan.read").openToProtect();

  /** Opens a form of it. */
  static final Action OPEN = Action.read("casework.plan.open");

  static final Action HISTORY = Action.read("casework.plan.history").openToProtect();
  static final Action AIM = Action.change("casework.plan.aim");
  static final Action STEP = Action.change("casework.plan.step");

  /** Tells how a step went, or that it is not done after all. */
  static final Action TELL = Action.change("casework.plan.tell");

  static final Action ASK = Action.change("casework.plan.ask");

  /** Puts right what was written down of an answer. */
  static final Action CORRECT_ANSWER = Action.change("casework.plan.answer");

  private PlanAction() {}
}
