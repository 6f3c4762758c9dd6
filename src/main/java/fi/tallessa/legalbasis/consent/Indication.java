package fi.tallessa.legalbasis.consent;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Objects;

/**
 * What an event says besides its state and days; lies in the seal of the person it is about.
 *
 * @param method how it was said; null while it is only asked
 * @param text SHA-256 of the text that was read (C4)
 * @param terms SHA-256 of which data, whose and how long; null in answers from before it was kept
 * @param told what was told beside the text; null where nothing was answered, and in answers from
 *     before it was kept
 * @param notice SHA-256 of the privacy notice that was told before; null where nothing was
 *     answered, and in answers from before it was kept
 * @param signatures SHA-256 of the strokes each of those who said it drew, in the order of their
 *     names; none where paper was signed or nothing
 * @param worker who wrote it down
 */
public record Indication(
    Reason reason,
    Circumstances circumstances,
    Method method,
    String text,
    String terms,
    Told told,
    String notice,
    List<String> signatures,
    WorkerId worker) {

  public Indication {
    Objects.requireNonNull(reason);
    Objects.requireNonNull(circumstances);
    Objects.requireNonNull(worker);
    signatures = List.copyOf(signatures);
  }

  /**
   * That somebody is asked, or has not answered, or that we end it ourselves: nothing is signed,
   * and no text answered.
   */
  static Indication of(Permit permit, Reason reason, Circumstances circumstances) {
    return new Indication(
        reason, circumstances, null, null, null, null, null, List.of(), permit.visit().who());
  }

  @Override
  public String toString() {
    return "Indication[" + reason + "]";
  }
}
