package fi.tallessa.legalbasis.balancing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A whole weighing, for tests about something else. */
public final class TestTexts {

  static Weighing weighing(Conclusion conclusion) {
    var parts = new EnumMap<Part, String>(Part.class);
    for (var part : Part.values()) {
      parts.put(part, words(part));
    }
    parts.remove(Part.OCCASION);
    return new Weighing(
        parts,
        List.of(new Impact("A neighbour learns of it.", 2, 3)),
        conclusion,
        Optional.of(false));
  }

  /** The same without one part. */
  static Weighing without(Part left) {
    var whole = weighing(Conclusion.MAY);
    var parts = new EnumMap<>(whole.parts());
    parts.remove(left);
    return new Weighing(parts, whole.impacts(), whole.conclusion(), whole.assessment());
  }

  /** Everything the form needs, as typed. */
  public static Map<String, String> typed(int version, String validUntil) {
    var typed = new HashMap<String, String>();
    for (var part : Part.values()) {
      typed.put(part.field(), words(part));
    }
    typed.put(Part.OCCASION.field(), "");
    typed.put("impact.0.what", "A neighbour learns of it.");
    typed.put("impact.0.likelihood", "2");
    typed.put("impact.0.severity", "3");
    typed.put("conclusion", "MAY");
    typed.put("assessment", "no");
    typed.put("validUntil", validUntil);
    typed.put("version", "" + version);
    return typed;
  }

  private static String words(Part part) {
    return switch (part) {
      case INTEREST -> "To know whom we work with.";
      case NECESSITY -> "Contact rows, yes.";
      case FOR_THEM -> "Children, weaker position\nA neighbour may work here";
      case FOR_US -> "They came to us";
      case CHILDREN -> "They do not see far ahead.";
      case MEASURES -> "Codes, named workers only.";
      case SCOPE -> "For contact rows.";
      default -> "Words about " + part.field() + ".";
    };
  }

  private TestTexts() {}
}
