package fi.tallessa.legalbasis.balancing;

import fi.tallessa.association.Service;
import fi.tallessa.kernel.Problems;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody began to write who writes no tests any more, to be gone on with or dropped.
 *
 * @param author by name
 */
public record LeftDraftPage(
    Service service, LeftDraft left, String author, BalancingDraft draft, Problems problems) {

  public List<Part> parts() {
    return Stream.of(Part.values()).filter(part -> !words(part).isBlank()).toList();
  }

  public String words(Part part) {
    return draft.form().typed(part);
  }

  /** What could happen to somebody, as far as it was typed. */
  public List<String> impacts() {
    return draft.form().impacts().stream()
        .map(row -> draft.form().typed(row.box("what")))
        .filter(words -> !words.isBlank())
        .toList();
  }

  @Override
  public String toString() {
    return "LeftDraftPage";
  }
}
