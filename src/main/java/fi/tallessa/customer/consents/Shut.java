package fi.tallessa.customer.consents;

import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.web.Tone;
import java.util.Set;

/**
 * Whether a file opens to nothing but taking consents back, and why; then nobody is named in it.
 *
 * @param frozen the data may only be kept (GDPR Art. 18)
 * @param waits it waits for a guardian who knows (S7)
 * @param only of which consents what rests on one may only be kept, all or a part of it, and
 *     somebody decides on it still: in a frozen file of each
 * @param kept what was taken back or ran out, and what rested on it lies sealed
 */
public record Shut(boolean frozen, boolean waits, Set<ItemId> only, Set<ItemId> kept) {

  /** Whether what rested on it lies sealed: it may go after all. */
  public boolean keeps(ConsentLine line) {
    return kept.contains(line.item().id());
  }

  /** Whether there is anything to take back, or to let go after all. */
  boolean open(ConsentLine line) {
    return line.stands() || keeps(line);
  }

  /** Whether what rests on it may only be kept, and so may be kept when it is taken back. */
  boolean onlyKept(ConsentLine line) {
    return only.contains(line.item().id());
  }

  /** Whether whoever takes it back says what becomes of what rested on it. */
  boolean asksLeftover(ConsentLine line) {
    return onlyKept(line) && !keeps(line);
  }

  public boolean any() {
    return frozen || waits;
  }

  /** The message key of why. */
  public String chip() {
    return frozen ? "customer.frozen.chip" : "customer.closed.chip";
  }

  /** The message key of what follows a withdrawal. */
  public String follows(ConsentLine line) {
    return onlyKept(line)
        ? "customer.consent.withdrawal.lede.frozen"
        : "customer.consent.withdrawal.lede";
  }

  public Tone tone() {
    return frozen ? Tone.FROZEN : Tone.BLOCK;
  }
}
