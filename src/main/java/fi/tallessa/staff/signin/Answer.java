package fi.tallessa.staff.signin;

import fi.tallessa.staff.proof.Token;
import java.time.Instant;

/** What the door says to a password or a code. */
sealed interface Answer {

  /** Right: the session goes on under this token, and under no other. */
  record Right(Token session) implements Answer {}

  /** One answer for every way of being wrong (ASVS 6.3.8). */
  record Wrong() implements Answer {}

  record Wait(Instant until) implements Answer {}

  /** The session was over meanwhile. */
  record Over() implements Answer {}
}
