package fi.tallessa.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads one free text once, before it is kept, and marks the exact words that may tell of health,
 * of what the register holds of nobody, or of an offence (S19, S20, D15). It never refuses: that is
 * for identity codes alone ({@link fi.tallessa.kernel.Words}).
 */
public final class Wording {

  private static final List<String> LISTS = List.of("health.txt", "special.txt", "offence.txt");

  private static final Guess GUESS = new Guess();
  private static final Map<Language, Lexicon> LEXICONS = lexicons();

  private Wording() {}

  /** A text whose languages nobody knows: each sentence is read in those it may be written in. */
  public static Reading read(String text) {
    var findings = new ArrayList<Finding>();
    for (var sentence : Sentences.of(text)) {
      findings.addAll(inSentence(sentence));
    }
    return new Reading(text, List.copyOf(findings));
  }

  private static List<Finding> inSentence(List<Word> sentence) {
    var likely = GUESS.of(sentence);
    var found =
        likely.stream().flatMap(language -> LEXICONS.get(language).in(sentence).stream()).toList();
    return likely.size() == 1 ? found : apart(found);
  }

  /** Two languages may know the same words. */
  private static List<Finding> apart(List<Finding> found) {
    var apart = new ArrayList<Finding>();
    found.stream()
        .sorted(Comparator.comparingInt(Finding::start))
        .filter(one -> apart.isEmpty() || apart.getLast().end() <= one.start())
        .forEach(apart::add);
    return apart;
  }

  private static Map<Language, Lexicon> lexicons() {
    var all = new EnumMap<Language, Lexicon>(Language.class);
    for (var language : Language.values()) {
      var rules =
          LISTS.stream()
              .flatMap(list -> Stream.of("every/" + list, language.code() + "/" + list))
              .flatMap(file -> RuleReader.of(file).stream());
      all.put(language, new Lexicon(rules));
    }
    return all;
  }
}
