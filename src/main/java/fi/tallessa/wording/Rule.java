package fi.tallessa.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words in a row.
 *
 * @param topic what they tell; null for harmless ones, which clear what stands in them
 * @param neutral what may stand there instead
 */
record Rule(List<Part> parts, Topic topic, String neutral) {

  boolean harmless() {
    return topic == null;
  }

  /** How much has to agree: of two rules on the same words the longer one knows better. */
  int weight() {
    return parts.stream()
        .mapToInt(part -> part.stems().stream().mapToInt(s -> s.letters().length()).min().orElse(0))
        .sum();
  }

  /** Where it fits from this word on. */
  Optional<Span> from(List<Set<Stem>> words, int first) {
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
