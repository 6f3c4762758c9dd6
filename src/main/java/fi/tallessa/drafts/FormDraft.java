package fi.tallessa.drafts;

import fi.tallessa.holdings.Reach;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Visit;
import fi.tallessa.vault.Shape;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A form as it was saved last, box by box, while somebody was typing in it.
 *
 * @param version grows with each saving, so that two tabs see each other
 * @param rest the boxes that need no consent
 * @param text those that do, while it holds
 */
public record FormDraft(
    int version, Instant savedAt, Map<String, String> rest, Optional<DraftText> text) {

  /** All its boxes; those whose consent has ended are gone. */
  public Map<String, String> typed() {
    var boxes = new HashMap<>(rest);
    text.ifPresent(said -> boxes.putAll(said.boxes()));
    return Map.copyOf(boxes);
  }

  /** On which day, in Finland, somebody typed in it last. */
  public LocalDate day() {
    return savedAt.atZone(Visit.ZONE).toLocalDate();
  }

  /** The same, saying in a box of what day it is where nothing stands there. */
  public FormDraft onItsDay(String box) {
    var boxes = new HashMap<>(rest);
    if (boxes.getOrDefault(box, "").isBlank()) {
      boxes.put(box, TypedDay.typed(day()));
    }
    return new FormDraft(version, savedAt, Map.copyOf(boxes), text);
  }

  /** What is sealed of it; nobody has judged what is in it. */
  record Text(Map<String, String> typed) {
    /** Left behind, too, by somebody whose designation ended while they typed. */
    static final Shape<Text> SHAPE =
        Shape.of("drafts.form_draft", Text.class).beside(Reach.LEAVING);

    /** The boxes that rest on a consent lie under a seal of their own. */
    static final Shape<Text> ON_CONSENT =
        Shape.of("drafts.form_text", Text.class).beside(Reach.LEAVING);

    @Override
    public String toString() {
      return "Text";
    }
  }

  @Override
  public String toString() {
    return "FormDraft[" + version + "]";
  }
}
