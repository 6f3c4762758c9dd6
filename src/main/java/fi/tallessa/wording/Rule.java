package fi.tallessa.wording;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Words in a row.
 *
 * @param near what else has to stand in the sentence, not far from them
 * @param topic what they tell; null for harmless ones, which clear what stands in them
 * @param neutral what may stand there instead
 */
record Rule(List<Part> parts, List<Part> near, Topic topic, String neutral) {

  Rule {
    Objects.requireNonNull(neutral, "Nothing to offer in its place");
  }

  /** How many words away still is near: the time has to grow with the text and no faster. */
  private static final int FAR = 12;

  boolean harmless() {
    return topic == null;
  }

  Rule offering(String instead) {
    return new Rule(parts, near, topic, instead);
  }

  /** How much has to agree: of two rules on the same words the longer one knows better. */
  int weight() {
    return parts.stream()
        .mapToInt(part -> part.stems().stream().mapToInt(s -> s.letters().length()).min().orElse(0))
        .sum();
  }

  /** Where it fits from this word on. */
  Optional<Span> from(List<Set<Stem>> words, int first) {
    var around = words.subList(Math.max(0, first - FAR), Math.min(words.size(), first + FAR + 1));
    return near.stream().allMatch(one -> around.stream().anyMatch(one::fits))
        ? spanFrom(words, first)
        : Optional.empty();
  }

  private Optional<Span> spanFrom(List<Set<Stem>> words, int first) {
    return rest(words, first + 1, 1, parts.getFirst().marked() ? first : -1, first, first);
  }

  private Optional<Span> rest(
      List<Set<Stem>> words, int next, int part, int from, int to, int first) {
    if (part == parts.size()) {
      return Optional.of(new Span(first, next, from < 0 ? first : from, to + 1, this));
    }
    var wanted = parts.get(part);
    for (int at = next; at <= next + wanted.gap() && at < words.size(); at++) {
      if (wanted.fits(words.get(at))) {
        int marked = from < 0 && wanted.marked() ? at : from;
        var found = rest(words, at + 1, part + 1, marked, wanted.marked() ? at : to, first);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
