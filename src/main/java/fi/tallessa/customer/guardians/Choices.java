package fi.tallessa.customer.guardians;

import java.util.EnumMap;
import java.util.Map;

/**
 * What was chosen in the lines that two people changed at once.
 *
 * @param version which version mine was opened from
 * @param seen the newest version that was on the page
 * @param source who told me what I typed, and where a professional works; as typed
 */
record Choices(int version, int seen, String source, String organisation, Map<Line, Choice> lines) {

  /**
   * @param mine as I typed it
   * @param chosen {@code mine}, {@code theirs}, {@code was} or {@code written}
   * @param both the text written out of both
   */
  record Choice(String mine, String chosen, String both) {
    /** What I typed, then or now: told by whom I said. */
    boolean isMine() {
      return chosen.equals("mine") || chosen.equals("written");
    }

    @Override
    public String toString() {
      return "Choice";
    }
  }

  /** From boxes named {@code mine.phone}, {@code chosen.phone}, {@code both.phone}. */
  static Choices of(Map<String, String> sent) {
    var lines = new EnumMap<Line, Choice>(Line.class);
    for (var line : Line.values()) {
      var mine = sent.get("mine." + line.at());
      if (mine != null) {
        var chosen = sent.getOrDefault("chosen." + line.at(), "mine");
        lines.put(line, new Choice(mine, chosen, sent.getOrDefault("both." + line.at(), "")));
      }
    }
    return new Choices(
        number(sent.get("version")),
        number(sent.get("seen")),
        sent.getOrDefault("source", ""),
        sent.getOrDefault("organisation", ""),
        lines);
  }

  private static int number(String sent) {
    return sent != null && sent.matches("\\d{1,6}") ? Integer.parseInt(sent) : 0;
  }
}
