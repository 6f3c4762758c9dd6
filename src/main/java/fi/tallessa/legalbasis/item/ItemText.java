package fi.tallessa.legalbasis.item;

import fi.tallessa.kernel.Sha256;
import java.util.Objects;

/**
 * What somebody reads before answering, in one language.
 *
 * @param purpose what is done, and why
 * @param without what happens without the consent
 * @param childPurpose the same in words for a child
 */
public record ItemText(
    String title, String purpose, String without, String childPurpose, String childWithout) {

  public ItemText {
    Objects.requireNonNull(title);
    Objects.requireNonNull(purpose);
    Objects.requireNonNull(without);
    Objects.requireNonNull(childPurpose);
    Objects.requireNonNull(childWithout);
  }

  public String purpose(Wording wording) {
    return wording == Wording.FOR_A_CHILD ? childPurpose : purpose;
  }

  public String without(Wording wording) {
    return wording == Wording.FOR_A_CHILD ? childWithout : without;
  }

  /**
   * SHA-256 of what was on the screen: an answer carries it, so that the text cannot be changed
   * behind it.
   */
  public String hash(Wording wording) {
    return Sha256.hex(title, purpose(wording), without(wording));
  }
}
