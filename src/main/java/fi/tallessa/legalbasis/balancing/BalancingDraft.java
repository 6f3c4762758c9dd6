package fi.tallessa.legalbasis.balancing;

import fi.tallessa.vault.Shape;
import java.time.Instant;
import java.util.Map;

/**
 * A test that is being written, as it was saved last.
 *
 * @param version grows with each saving
 */
record BalancingDraft(int version, Instant savedAt, Map<String, String> typed) {

  /** What is sealed of it. */
  record Text(Map<String, String> typed) {
    static final Shape<Text> SHAPE = Shape.of("legalbasis.balancing_draft", Text.class);

    @Override
    public String toString() {
      return "Text";
    }
  }

  BalancingForm form() {
    return new BalancingForm(typed);
  }

  @Override
  public String toString() {
    return "BalancingDraft";
  }
}
