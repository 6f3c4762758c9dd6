package fi.tallessa.customer.wording;

import fi.tallessa.wording.Finding;
import fi.tallessa.wording.Kind;
import fi.tallessa.wording.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Words of a form that are asked about before it is saved.
 *
 * @param boxes what was found in each box; those with nothing are left out
 */
public record Asking(Map<String, Reading> boxes) {

  public static final Asking NOTHING = new Asking(Map.of());

  public boolean isNeeded() {
    return !boxes.isEmpty();
  }

  public Asking and(Asking other) {
    var both = new LinkedHashMap<>(boxes);
    both.putAll(other.boxes);
    return new Asking(both);
  }

  /** Every finding with the words it marks. */
  public List<Marked> marked() {
    return found()
        .map(one -> new Marked(one.box(), one.finding().in(one.text()), one.finding().neutral()))
        .distinct()
        .toList();
  }

  /** Whether some of it is health, clearly: that has a place of its own (S20). */
  public boolean clearlyHealth() {
    return found()
        .map(one -> one.finding().topic())
        .anyMatch(topic -> topic.kind() == Kind.HEALTH && !topic.trivial());
  }

  /** The words in question, to come back with the answer. */
  public String asked() {
    return Worded.asked(new TreeSet<>(found().map(Found::words).toList()));
  }

  Stream<Found> found() {
    return boxes.entrySet().stream()
        .flatMap(
            box ->
                box.getValue().findings().stream()
                    .map(one -> new Found(box.getKey(), box.getValue().text(), one)));
  }

  /** Without those that need not be asked about. */
  Asking without(BiPredicate<String, Kind> needless) {
    var rest = new LinkedHashMap<String, Reading>();
    boxes.forEach(
        (box, reading) -> {
          var text = reading.text();
          var left =
              reading.findings().stream()
                  .filter(one -> !needless.test(Worded.words(one, text), one.topic().kind()))
                  .toList();
          if (!left.isEmpty()) {
            rest.put(box, new Reading(text, left));
          }
        });
    return new Asking(rest);
  }

  record Found(String box, String text, Finding finding) {
    String words() {
      return Worded.words(finding, text);
    }

    @Override
    public String toString() {
      return "Found";
    }
  }

  /**
   * Words that may tell more than is held.
   *
   * @param box where they stand
   * @param neutral what may stand there instead
   */
  public record Marked(String box, String words, String neutral) {
    @Override
    public String toString() {
      return "Marked";
    }
  }

  @Override
  public String toString() {
    return "Asking";
  }
}
