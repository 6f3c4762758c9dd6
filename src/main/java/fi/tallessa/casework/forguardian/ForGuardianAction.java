package fi.tallessa.casework.forguardian;

import fi.tallessa.holdings.Action;

/** What may be done to show a guardian what we keep. */
final class ForGuardianAction {
  /**
   * Sees who the guardians are, and what was shown to whom; also while what may only be kept is
   * open for the right of one of them (GDPR Art. 15, 18(2)).
   */
  static final Action OPEN = Action.read("casework.forguardian.open").openToProtect();

  static final Action HAND = Action.change("casework.forguardian.hand");
  static final Action ORDER = Action.change("casework.forguardian.order");

  /** From now on, for some minutes, a guardian from whom the child is hidden may be shown it. */
  static final Action RELEASE = Action.change("casework.forguardian.release");

  /** What the guardian reads on the handed screen. */
  static final Action SCREEN = Action.read("casework.forguardian.screen").openToProtect();

  static final Action PRINT = Action.read("casework.forguardian.print").openToProtect();

  private ForGuardianAction() {}
}
