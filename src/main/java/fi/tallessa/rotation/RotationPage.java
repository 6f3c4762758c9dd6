package fi.tallessa.rotation;

import fi.tallessa.kernel.Visit;
import fi.tallessa.vault.CopyTests.CopyTest;
import fi.tallessa.vault.Epoch;
import fi.tallessa.vault.KeyExports.Export;
import fi.tallessa.vault.Nodes.Node;
import fi.tallessa.web.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How it stands with the key-encryption keys; nothing of a key is on it.
 *
 * @param epochs all there ever were, the newest first
 * @param lasts how many days one lasts
 * @param asked who last wanted them changed before that
 * @param nodes machines that were heard of within a minute
 */
public record RotationPage(
    List<Epoch> epochs,
    int lasts,
    Optional<Asked> asked,
    List<CopyTest> copies,
    List<Node> nodes,
    Optional<Export> export) {

  /** Somebody wanted the keys changed now. */
  public record Asked(Instant at, String by) {
    @Override
    public String toString() {
      return "Asked";
    }
  }

  public Epoch current() {
    return epochs.stream().filter(Epoch::current).findFirst().orElseThrow();
  }

  /** Older ones whose key still lives: the change is not finished. */
  public List<Epoch> leaving() {
    return epochs.stream().filter(one -> !one.current() && one.destroyed().isEmpty()).toList();
  }

  /** The last one whose key was destroyed. */
  public Optional<Epoch> dead() {
    return epochs.stream().filter(one -> one.destroyed().isPresent()).findFirst();
  }

  /** The day the keys are changed by themselves. */
  public Optional<LocalDate> next() {
    return current().begun().map(at -> at.atZone(Visit.ZONE).toLocalDate().plusDays(lasts));
  }

  /** Whether somebody wanted them changed, and no epoch has begun since. */
  public boolean waits() {
    return asked.isPresent()
        && current().begun().filter(begun -> !begun.isBefore(asked.get().at())).isEmpty();
  }

  /** Whether it is going on, or about to. */
  public boolean changing() {
    return waits() || !leaving().isEmpty();
  }

  public boolean behind(Node node) {
    return node.newest() < current().number();
  }

  public String label(CopyTest copy) {
    return "rotation.copy." + copy.state().name().toLowerCase(Locale.ROOT);
  }

  /** A copy that opens nothing is what loses everybody's data with the next mishap. */
  public Tone tone(CopyTest copy) {
    return copy.state().right() ? Tone.OK : Tone.BLOCK;
  }

  @Override
  public String toString() {
    return "RotationPage";
  }
}
