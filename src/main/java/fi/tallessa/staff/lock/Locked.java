package fi.tallessa.staff.lock;

import fi.tallessa.staff.proof.Token;
import java.time.Instant;

/** What came of a code before a locked screen. */
sealed interface Locked {

  /** The session goes on under this token, and under no other (ASVS 7.2.4). */
  record Opened(Token session) implements Locked {}

  record Wrong() implements Locked {}

  record Wait(Instant until) implements Locked {}

  /** Too many were wrong, or the session was over meanwhile: from here on by the door. */
  record Over() implements Locked {}
}
