package fi.tallessa.customer.consents;

import fi.tallessa.web.Tone;

/**
 * Whether a file opens to nothing but taking consents back, and why; then nobody is named in it.
 *
 * @param frozen the data may only be kept (GDPR Art. 18)
 * @param waits it waits for a guardian who knows (S7)
 */
public record Shut(boolean frozen, boolean waits) {

  public boolean any() {
    return frozen || waits;
  }

  /** The message key of why. */
  public String chip() {
    return frozen ? "customer.frozen.chip" : "customer.closed.chip";
  }

  /** The message key of what follows a withdrawal. */
  public String follows() {
    return frozen ? "customer.consent.withdrawal.lede.frozen" : "customer.consent.withdrawal.lede";
  }

  public Tone tone() {
    return frozen ? Tone.FROZEN : Tone.BLOCK;
  }
}
