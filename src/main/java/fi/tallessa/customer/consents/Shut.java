package fi.tallessa.customer.consents;

import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.web.Tone;
import java.util.Set;

/**
 * Whether a file opens to nothing but taking consents back, and why; then nobody is named in it.
 *
 * @param frozen the data may only be kept (GDPR Art. 18)
 * @param waits it waits for a guardian who knows (S7)
 * @param kept what was taken back or ran out, and what rested on it lies sealed
 */
public record Shut(boolean frozen, boolean waits, Set<ItemId> kept) {

  /** Whether what rested on it lies sealed: it may go after all. */
  public boolean keeps(ConsentLine line) {
    return kept.contains(line.item().id());
  }

  /** Whether there is anything to take back, or to let go after all. */
  boolean open(ConsentLine line) {
    return line.stands() || keeps(line);
  }

  /** Whether whoever takes it back says what becomes of what rested on it. */
  boolean asksLeftover(ConsentLine line) {
    return frozen && !keeps(line);
  }

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
