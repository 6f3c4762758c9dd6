package fi.tallessa.staff.signin;

import fi.tallessa.staff.proof.Token;
import java.time.Instant;

/** What the door says to a password or a code. */
sealed interface Answer {

  /** The password was right, and the code is asked for under this token. */
  record Right(Token session) implements Answer {}

  /** Both were right: the session goes on under this token, and under no other. */
  record Inside(Token session, Token device) implements Answer {}

  /** A code on paper was right: a new authenticator is taken into use under this link. */
  record Recovered(Token link) implements Answer {}

  /** One answer for every way of being wrong (ASVS 6.3.8). */
  record Wrong() implements Answer {}

  record Wait(Instant until) implements Answer {}

  /** The session was over meanwhile. */
  record Over() implements Answer {}
}
