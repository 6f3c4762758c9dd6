package fi.tallessa.legalbasis.item;

import fi.tallessa.kernel.Sha256;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an item asks for, as of one version.
 *
 * @param edition counts its edits; none once it is used
 * @param organisation who may tell us, for cooperation with a school; else null
 * @param months how long a consent holds
 * @param texts by language
 * @param usedAt when somebody was first asked with it; null until then
 */
public record ItemVersion(
    ItemId item,
    int number,
    int edition,
    Set<Category> categories,
    String organisation,
    int months,
    Map<String, ItemText> texts,
    WorkerId writtenBy,
    Instant writtenAt,
    Instant usedAt) {

  public ItemVersion {
    categories = Set.copyOf(categories);
    texts = Map.copyOf(texts);
  }

  /** From when an item could ask for several things at once: nobody is asked with it any more. */
  public boolean bundled() {
    return categories.size() > 1;
  }

  public LegalGround ground() {
    return LegalGround.of(categories);
  }

  /** The same, with its texts. */
  ItemVersion with(Map<String, ItemText> texts) {
    return new ItemVersion(
        item,
        number,
        edition,
        categories,
        organisation,
        months,
        texts,
        writtenBy,
        writtenAt,
        usedAt);
  }

  /**
   * SHA-256 of what is agreed to besides the text: which data, whose, how long. An answer carries
   * it, as it carries the hash of the text.
   */
  public String terms() {
    var kinds = categories.stream().map(Category::name).sorted().collect(Collectors.joining(","));
    return Sha256.hex(kinds, Objects.requireNonNullElse(organisation, ""), "" + months);
  }

  public boolean used() {
    return usedAt != null;
  }

  public Optional<ItemText> text(String language) {
    return Optional.ofNullable(texts.get(language));
  }

  /** The text as it is read: that of Finnish where there is none in a language. */
  public ItemText read(String language) {
    return text(language).or(() -> text("fi")).orElseThrow();
  }

  /** What it is called in a language of the pages; Finnish for any other. */
  public String title(String language) {
    return text(language).or(() -> text("fi")).map(ItemText::title).orElse("");
  }

  /** The last day a consent given on the day holds; out of 29 February it is the 28th. */
  public LocalDate until(LocalDate given) {
    return given.plusMonths(months);
  }
}
