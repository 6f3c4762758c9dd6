package fi.tallessa.wording;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * In which language a sentence is: by its small words and its endings. Notes are written in the
 * language of the talk, whatever the page is read in.
 */
final class Guess {

  /** Per language: small words ({@code ja}), endings and letters ({@code *ssa}). */
  private final Map<Language, Set<Stem>> signs = new EnumMap<>(Language.class);

  private final Stems stems = new Stems();

  Guess() {
    for (var language : Language.values()) {
      var rules = RuleReader.of(language.code() + "/signs.txt");
      var own =
          rules.stream()
              .flatMap(rule -> rule.parts().getFirst().stems().stream())
              .collect(Collectors.toSet());
      own.forEach(stems::add);
      signs.put(language, own);
    }
  }

  /** The likeliest; several where nothing tells them apart. */
  List<Language> of(List<Word> sentence) {
    var scores = new int[Language.values().length];
    for (var word : sentence) {
      var found = stems.in(word);
      for (var language : Language.values()) {
        scores[language.ordinal()] += score(signs.get(language), found);
      }
    }
    int best = Arrays.stream(scores).max().orElse(0);
    return Arrays.stream(Language.values()).filter(it -> scores[it.ordinal()] == best).toList();
  }

  /** A whole word says more than an ending. */
  private static int score(Set<Stem> signs, Set<Stem> found) {
    return found.stream().filter(signs::contains).mapToInt(s -> s.fromStart() ? 3 : 1).sum();
  }
}
