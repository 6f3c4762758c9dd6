package fi.tallessa.staff.link;

import java.time.Duration;

/** What a one-time link opens, and for how long; kept by these names. */
public enum LinkKind {
  /** Makes the first manager of a register that nobody can sign in to. */
  FIRST(Duration.ofHours(24)),
  /** Somebody who is to work here gets a password and an authenticator: a weekend may pass. */
  INVITATION(Duration.ofHours(72)),
  /** A forgotten password; the authenticator stays, and is asked for. */
  PASSWORD(Duration.ofHours(24)),
  /** A lost phone; the password stays, and is asked for. */
  AUTHENTICATOR(Duration.ofHours(24)),
  /** Both are lost: two people together give both anew. */
  ANEW(Duration.ofHours(24)),
  /** The only manager's second factor, asked for at the server three days before (D11). */
  CONSOLE(Duration.ofHours(24)),
  /** The only manager's password and second factor, asked for in the same way (D11). */
  CONSOLE_BOTH(Duration.ofHours(24)),
  /** Who has shown password and recovery code gets a new authenticator, at once. */
  RECOVERED(Duration.ofMinutes(15));

  private final Duration lasts;

  LinkKind(Duration lasts) {
    this.lasts = lasts;
  }

  public Duration lasts() {
    return lasts;
  }
}
