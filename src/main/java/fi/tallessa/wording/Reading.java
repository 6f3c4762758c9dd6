package fi.tallessa.wording;

import java.util.List;

/** A text, and what was found in it from its beginning to its end. Nothing found overlaps. */
public record Reading(String text, List<Finding> findings) {

  public boolean clean() {
    return findings.isEmpty();
  }

  /** The text with neutral words in the place of everything found. */
  public String reworded() {
    var better = new StringBuilder();
    int from = 0;
    for (var finding : findings) {
      better.append(text, from, finding.start()).append(finding.neutral());
      from = finding.end();
    }
    return better.append(text, from, text.length()).toString();
  }

  /** Never the words: this ends up in logs. */
  @Override
  public String toString() {
    return "Reading[" + findings.size() + "]";
  }
}
