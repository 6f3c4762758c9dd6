package fi.tallessa.staff.webauthn;

import fi.tallessa.kernel.LongSecret;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * What a passkey is asked to sign (WebAuthn, 13.4.3): made here, kept here, and good once. An
 * answer that was overheard answers nothing that is ever asked again.
 */
public record Challenge(String value) {

  /** Time to find a finger or a phone, and no more. */
  static final Duration HOLDS = Duration.ofMinutes(2);

  static Challenge random() {
    return new Challenge(LongSecret.random());
  }

  /** As it stands in an answer. */
  static Challenge of(byte[] bytes) {
    return new Challenge(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  byte[] bytes() {
    return Base64.getUrlDecoder().decode(value);
  }

  static boolean holds(Instant made, Instant now) {
    return now.isBefore(made.plus(HOLDS));
  }

  @Override
  public String toString() {
    return "Challenge";
  }
}
