package fi.tallessa.legalbasis.consent;

import fi.tallessa.legalbasis.item.ConsentItem;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.ItemVersion;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.SealBroken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the hashes in one person's events are of, as it lies here today: the texts that were read,
 * what they cover, and what was drawn. A hash that nobody compares proves nothing (C4).
 *
 * @param key the person's, none where it does not open
 * @param items with all their versions
 * @param slips sealed, by asking
 * @param notices the hash of each version of the privacy notice
 */
record Originals(
    Optional<Key> key,
    Map<ItemId, ConsentItem> items,
    Map<UUID, byte[]> slips,
    Map<String, String> notices) {

  /** Whether the seal of an event opens and says what belongs to its state. */
  boolean legible(SealedEvent event) {
    return key.map(event::legible).orElseGet(() -> event.sealed() == null);
  }

  /** What an event was said of and is not the same any more. */
  List<Verified.Why> changed(SealedEvent event) {
    return key.filter(event::legible)
        .flatMap(opened -> event.open(opened).indication())
        .map(said -> changed(event, said))
        .orElse(List.of());
  }

  private List<Verified.Why> changed(SealedEvent event, Indication said) {
    var found = new ArrayList<Verified.Why>();
    // In clear beside the seal, and under no hash: the seal itself says whether it is true.
    if (event.told() != (said.told() != null)) {
      found.add(Verified.Why.CHANGED);
    }
    if (said.text() != null && !said.text().equals(text(event, said.circumstances()))) {
      found.add(Verified.Why.TEXT_CHANGED);
    }
    if (said.terms() != null
        && !version(event).map(ItemVersion::terms).equals(Optional.of(said.terms()))) {
      found.add(Verified.Why.TERMS_CHANGED);
    }
    if (said.notice() != null
        && !said.notice().equals(notices.get(said.circumstances().notice()))) {
      found.add(Verified.Why.NOTICE_CHANGED);
    }
    if (!said.signatures().isEmpty() && !said.signatures().equals(signatures(event.asking()))) {
      found.add(Verified.Why.SIGNATURE_CHANGED);
    }
    return found;
  }

  /** The hash of the text as it reads today; null where it is not there. */
  private String text(SealedEvent event, Circumstances read) {
    return version(event)
        .flatMap(version -> version.text(read.language()))
        .map(text -> text.hash(read.wording()))
        .orElse(null);
  }

  private Optional<ItemVersion> version(SealedEvent event) {
    return Optional.ofNullable(items.get(event.item())).stream()
        .flatMap(item -> item.versions().stream())
        .filter(version -> version.number() == event.version())
        .findFirst();
  }

  /** The hashes of what is drawn on the slip; none where it is not there or does not open. */
  private List<String> signatures(UUID asking) {
    try {
      return Optional.ofNullable(asking)
          .map(slips::get)
          .map(bytes -> key.orElseThrow().unseal(Slips.DRAWN, asking, 1, bytes).strokes())
          .map(Slip::signatures)
          .orElse(List.of());
    } catch (SealBroken broken) {
      return List.of();
    }
  }

  @Override
  public String toString() {
    return "Originals";
  }
}
