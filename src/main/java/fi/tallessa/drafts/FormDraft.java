package fi.tallessa.drafts;

import fi.tallessa.holdings.Reach;
import fi.tallessa.vault.Shape;
import java.time.Instant;
import java.util.Map;

/**
 * A form as it was saved last, box by box, while somebody was typing in it.
 *
 * @param version grows with each saving, so that two tabs see each other
 */
public record FormDraft(int version, Instant savedAt, Map<String, String> typed) {

  /** What is sealed of it; nobody has judged what is in it. */
  record Text(Map<String, String> typed) {
    /** Left behind, too, by somebody whose designation ended while they typed. */
    static final Shape<Text> SHAPE =
        Shape.of("drafts.form_draft", Text.class).beside(Reach.LEAVING);

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
