package fi.tallessa.casework.countersign;

import fi.tallessa.holdings.Action;

/** What may be done with what a student in practice wrote. */
public final class CountersignAction {
  static final Action OPEN = Action.read("casework.countersign.open").openToInterns();

  /** It is right as it is, or as it was corrected. */
  public static final Action SIGN = Action.change("casework.countersign.sign");

  static final Action REMOVE = Action.change("casework.countersign.remove");

  /** Has read why it was taken out. */
  static final Action TOLD = Action.change("casework.countersign.told").openToInterns();

  private CountersignAction() {}
}
