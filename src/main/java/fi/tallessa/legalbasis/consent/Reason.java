package fi.tallessa.legalbasis.consent;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a consent came to a state; a closed list, each for one state. */
public enum Reason {
  FIRST_ASKED(ConsentState.REQUESTED),
  ASKED_AGAIN(ConsentState.REQUESTED),
  NOT_ANSWERED(ConsentState.DEFERRED),
  SAID_YES(ConsentState.GIVEN),
  SAID_YES_AGAIN(ConsentState.RENEWED),
  SAID_NO(ConsentState.REFUSED),
  TOOK_BACK(ConsentState.WITHDRAWN),
  /**
   * What they had kept though they took it back, or what lies sealed since it ran out, is to go.
   */
  ERASE_AFTER_ALL(ConsentState.WITHDRAWN),
  TERM_OVER(ConsentState.EXPIRED),
  WORK_OVER(ConsentState.TERMINATED),
  /** Whoever said it might not. */
  NOT_THEIRS_TO_GIVE(ConsentState.INVALIDATED),
  /** What was told before was wrong. */
  WRONGLY_TOLD(ConsentState.INVALIDATED),
  /** The paper cannot be found. */
  NO_PROOF(ConsentState.INVALIDATED);

  /** The message key of an event by which what was kept is to go. */
  static final String NOT_KEPT = "legalbasis.consent.not_kept";

  private final ConsentState state;

  Reason(ConsentState state) {
    this.state = state;
  }

  public ConsentState state() {
    return state;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Reason> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  public String label() {
    return "legalbasis.consent.reason." + code();
  }
}
