package fi.tallessa.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What one language has words for, and those that only look like them. */
final class Lexicon {

  /** Of two that overlap the longer tells more; then the one that asks for more letters. */
  private static final Comparator<Span> BEST =
      Comparator.comparingInt(Span::length)
          .thenComparing(span -> span.rule().weight())
          .reversed()
          .thenComparing(Span::from)
          .thenComparing(span -> span.rule().topic().code());

  private final Stems stems = new Stems();
  private final Map<Stem, List<Rule>> byFirst = new HashMap<>();

  Lexicon(Stream<Rule> rules) {
    rules.forEach(this::add);
  }

  private void add(Rule rule) {
    Stream.concat(rule.parts().stream(), rule.near().stream())
        .forEach(part -> part.stems().forEach(stems::add));
    for (var stem : rule.parts().getFirst().stems()) {
      byFirst.computeIfAbsent(stem, none -> new ArrayList<>()).add(rule);
    }
  }

  /** What a sentence tells, from its beginning to its end. */
  List<Finding> in(List<Word> sentence) {
    var spans = spans(sentence.stream().map(stems::in).toList());
    var cleared = cleared(spans, sentence.size());
    var taken = new BitSet(sentence.size());
    return spans.stream()
        .filter(span -> !span.rule().harmless() && span.to() > cleared[span.from()])
        .sorted(BEST)
        .filter(span -> span.take(taken))
        .sorted(Comparator.comparingInt(Span::from))
        .map(span -> finding(sentence, span))
        .collect(ArrayList::new, Lexicon::join, ArrayList::addAll);
  }

  /** Words side by side that tell of the same are one thing to ask about. */
  private static void join(List<Finding> before, Finding next) {
    if (!before.isEmpty() && before.getLast().isBeside(next)) {
      before.add(before.removeLast().with(next));
    } else {
      before.add(next);
    }
  }

  /** How far a harmless turn of phrase reaches that has begun at each word or before. */
  private static int[] cleared(List<Span> spans, int words) {
    var cleared = new int[words];
    spans.stream()
        .filter(span -> span.rule().harmless())
        .forEach(span -> cleared[span.first()] = Math.max(cleared[span.first()], span.last()));
    for (int at = 1; at < words; at++) {
      cleared[at] = Math.max(cleared[at], cleared[at - 1]);
    }
    return cleared;
  }

  private List<Span> spans(List<Set<Stem>> words) {
    var spans = new ArrayList<Span>();
    for (int at = 0; at < words.size(); at++) {
      Set<Rule> rules = Collections.newSetFromMap(new IdentityHashMap<>());
      words.get(at).forEach(stem -> rules.addAll(byFirst.getOrDefault(stem, List.of())));
      for (var rule : rules) {
        rule.from(words, at).ifPresent(spans::add);
      }
    }
    return spans;
  }

  private Finding finding(List<Word> sentence, Span span) {
    return new Finding(
        sentence.get(span.from()).start(),
        sentence.get(span.to() - 1).end(),
        span.rule().topic(),
        span.rule().neutral());
  }
}
