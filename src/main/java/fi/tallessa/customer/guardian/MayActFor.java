package fi.tallessa.customer.guardian;

import fi.tallessa.kernel.Birth;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Whether a guardian may act for the child on a day, and why, or why not: the rule that consent,
 * requests and letters ask (D7, D8, K5, K6). It says nothing of whether the child has a word of
 * their own, nor whether both guardians are needed: that is the asker's to decide.
 */
public enum MayActFor {
  /** Sole custody. */
  ALONE(true),
  /** Joint custody; the other guardian has the same right. */
  JOINTLY(true),
  /** Something else, as a substitute guardian, of which a paper was seen. */
  AS_DECIDED(true),
  /** The child is 18: a guardian's right ends that day. */
  OF_AGE(false),
  /** Custody is lost, from that very day. */
  LOST(false),
  /** Custody begins later. */
  NOT_YET(false),
  /** Nobody has been asked who has custody. */
  NOT_ASKED(false),
  /** Only somebody else says so; the guardian has not. */
  HEARSAY(false),
  /** Something else than custody, and no paper of it was seen. */
  NOT_SEEN(false);

  private final boolean may;

  MayActFor(boolean may) {
    this.may = may;
  }

  public static MayActFor of(HeldCustody held, Birth child, LocalDate day) {
    if (child.ofAge(day)) {
      return OF_AGE;
    }
    if (held.lostBy(day)) {
      return LOST;
    }
    if (held.beginsAfter(day)) {
      return NOT_YET;
    }
    if (held.custody() == Custody.NOT_ASKED) {
      return NOT_ASKED;
    }
    if (held.evidence() == Evidence.TOLD_BY_OTHER) {
      return HEARSAY;
    }
    return switch (held.custody()) {
      case SOLE -> ALONE;
      case JOINT -> JOINTLY;
      case OTHER -> held.evidence().seen() ? AS_DECIDED : NOT_SEEN;
      case NOT_ASKED -> NOT_ASKED;
    };
  }

  public boolean may() {
    return may;
  }

  /** The message key of a sentence that says why, or why not. */
  public String key() {
    return "customer.right." + name().toLowerCase(Locale.ROOT);
  }
}
