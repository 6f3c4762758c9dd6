package fi.tallessa.rights.request;

import fi.tallessa.customer.guardian.MayActFor;
import java.util.Locale;

/**
 * Whether somebody may use a right over the customer's data (K2, K5, K6): to know well who they are
 * gives nobody a right to somebody else's.
 */
public enum MayAsk {
  /** An adult, about themselves. */
  OWN(true, false),
  /** A minor who understands it, about themselves. */
  CHILD(true, false),
  /** A guardian, for a child who wants it or cannot judge it yet. */
  FOR_CHILD(true, false),
  /** With the paper of an adult. */
  AUTHORISED(true, false),
  /** A guardian, about what is kept of themselves (D7): of the child nothing is given by it. */
  THEMSELVES(true, false),
  /** Nobody has heard the child yet. */
  HEAR_THE_CHILD(false, true),
  /** Nobody has asked the other guardian, who has custody too. */
  ASK_THE_OTHER(false, true),
  /** Who has custody was not asked, or no paper of it was seen: nothing until it is. */
  ASK_CUSTODY(false, false),
  /** Two guardians with joint custody want different things: neither acts alone. */
  DISPUTED(false, false),
  /** A minor who does not understand it yet asks with a guardian. */
  WITH_GUARDIAN(false, false),
  /** The child may have to be protected from this guardian: custody or not (K9, K16). */
  HIDDEN(false, false),
  /** The child understands it and does not want it: their own say goes first (812/2000 s. 11). */
  CHILD_AGAINST(false, false),
  /** The customer is 18: from that day on nobody acts for them. */
  OF_AGE(false, false),
  /** Custody is lost, or begins later. */
  NO_CUSTODY(false, false),
  /** Somebody whom the customer's data is no business of. */
  NOBODY(false, false);

  private final boolean may;
  private final boolean open;

  MayAsk(boolean may, boolean open) {
    this.may = may;
    this.open = open;
  }

  /**
   * @param right of a guardian; null of anybody else
   * @param hidden whether the child may have to be protected from the guardian
   */
  static MayAsk of(
      Asker asker,
      boolean minor,
      MayActFor right,
      boolean hidden,
      Maturity maturity,
      OtherGuardian other) {
    return switch (asker) {
      case CUSTOMER -> minor ? child(maturity) : OWN;
      case AUTHORISED -> minor ? NOBODY : AUTHORISED;
      case OTHER -> NOBODY;
      case GUARDIAN -> minor ? guardian(right, hidden, maturity, other) : OF_AGE;
    };
  }

  private static MayAsk child(Maturity maturity) {
    return switch (maturity) {
      case null -> HEAR_THE_CHILD;
      case WANTS -> CHILD;
      case AGAINST -> CHILD_AGAINST;
      case NOT_YET -> WITH_GUARDIAN;
    };
  }

  private static MayAsk guardian(
      MayActFor right, boolean hidden, Maturity maturity, OtherGuardian other) {
    if (hidden && right.may()) {
      return HIDDEN;
    }
    return switch (right) {
      case OF_AGE -> OF_AGE;
      case LOST, NOT_YET -> NO_CUSTODY;
      case NOT_ASKED, HEARSAY, NOT_SEEN -> ASK_CUSTODY;
      case ALONE, AS_DECIDED -> heard(maturity);
      case JOINTLY -> jointly(heard(maturity), other);
    };
  }

  private static MayAsk jointly(MayAsk alone, OtherGuardian other) {
    return switch (other) {
      case AGAINST -> DISPUTED;
      case NOT_ASKED -> alone.may() ? ASK_THE_OTHER : alone;
      case AGREES, AWAY -> alone;
    };
  }

  private static MayAsk heard(Maturity maturity) {
    return switch (maturity) {
      case null -> HEAR_THE_CHILD;
      case WANTS, NOT_YET -> FOR_CHILD;
      case AGAINST -> CHILD_AGAINST;
    };
  }

  public boolean may() {
    return may;
  }

  /** Whether somebody has still to find something out; otherwise that is how it is. */
  public boolean open() {
    return open;
  }

  /** Whether to answer would tell them of somebody else, if only that there is a file (S43). */
  boolean isOfOthers() {
    return switch (this) {
      case NOBODY, NO_CUSTODY, ASK_CUSTODY, HIDDEN, OF_AGE -> true;
      default -> false;
    };
  }

  /** The message key of a sentence that says why, or why not. */
  public String key() {
    return "rights.may." + name().toLowerCase(Locale.ROOT);
  }
}
