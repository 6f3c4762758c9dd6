package fi.tallessa.staff.proof;

import java.util.EnumSet;
import java.util.Set;

/** What came of something at the door; kept by these names (ASVS 16.3.1). */
public enum Outcome {
  PASSWORD_RIGHT,
  PASSWORD_WRONG,
  PASSWORD_TOO_SOON,
  CODE_RIGHT,
  CODE_WRONG,
  /** A right code, shown a second time. */
  CODE_USED,
  CODE_TOO_SOON,
  PASSKEY_RIGHT,
  PASSKEY_WRONG,
  /** What it signed was answered before, or too long ago. */
  PASSKEY_OVER,
  /** It counted back: somebody has a copy of it. */
  PASSKEY_COPIED,
  RECOVERY_RIGHT,
  RECOVERY_WRONG,
  SECRECY_SIGNED,
  PASSWORD_CHANGED,
  /** A manager made a link to begin here. */
  INVITED,
  LINK_WITHDRAWN,
  /** Password and authenticator are the worker's own from now on. */
  ENROLLED,
  /** A manager made a link for a forgotten password. */
  PASSWORD_LINK,
  /** A manager made a link for a lost phone. */
  AUTHENTICATOR_LINK,
  /** A manager asked for everything anew; nothing opens before another has agreed. */
  ANEW_ASKED,
  ANEW_CONFIRMED,
  /** Whoever operates the server asked for a new second factor of the only manager. */
  CONSOLE_ASKED,
  CONSOLE_LINK,
  AUTHENTICATOR_CHANGED,
  RECOVERY_CODES_MADE,
  PASSKEY_ADDED,
  PASSKEY_REMOVED,
  /** Signed in on a browser that had not been seen before. */
  NEW_DEVICE,
  ROLE_CHANGED,
  /** All that signs them in is gone. */
  LEFT,
  SESSION_ENDED,
  /** A screen locked by hand, or by a page nobody had touched for a while. */
  LOCKED,
  UNLOCKED,
  /** Somebody inside asked for a page of another role (ASVS 16.3.2). */
  ROLE_REFUSED,
  SIGNED_OUT;

  /** What the worker is told of on their own page. */
  static final Set<Outcome> OF_WAYS_IN =
      EnumSet.of(
          RECOVERY_RIGHT,
          RECOVERY_WRONG,
          PASSWORD_CHANGED,
          INVITED,
          LINK_WITHDRAWN,
          ENROLLED,
          PASSWORD_LINK,
          AUTHENTICATOR_LINK,
          ANEW_ASKED,
          ANEW_CONFIRMED,
          CONSOLE_ASKED,
          CONSOLE_LINK,
          AUTHENTICATOR_CHANGED,
          RECOVERY_CODES_MADE,
          PASSKEY_COPIED,
          PASSKEY_ADDED,
          PASSKEY_REMOVED,
          NEW_DEVICE,
          ROLE_CHANGED);
}
