package fi.tallessa.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    var sentences = Sentences.of(text);
    var whole = GUESS.of(sentences.stream().flatMap(List::stream).toList());
    for (var sentence : sentences) {
      findings.addAll(inSentence(sentence, whole));
    }
    return new Reading(text, List.copyOf(findings));
  }

  /** Where a sentence may be in several languages, that of the text around it speaks first. */
  private static List<Finding> inSentence(List<Word> sentence, List<Language> around) {
    var likely = GUESS.of(sentence);
    var found =
        likely.stream()
            .sorted(Comparator.comparing(language -> !around.contains(language)))
            .flatMap(language -> LEXICONS.get(language).in(sentence).stream())
            .toList();
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
    var own = new EnumMap<Language, List<Rule>>(Language.class);
    for (var language : Language.values()) {
      own.put(language, rules(language.code()));
    }
    // What is offered in the place of words, in whichever language, is not asked about again.
    var offered =
        own.values().stream().flatMap(List::stream).map(Rule::neutral).distinct().toList();
    var harmless = RuleReader.harmless(offered);
    var all = new EnumMap<Language, Lexicon>(Language.class);
    own.forEach(
        (language, rules) ->
            all.put(
                language,
                new Lexicon(
                    Stream.of(offering(rules, rules("every")), rules, harmless)
                        .flatMap(List::stream))));
    return all;
  }

  private static List<Rule> rules(String folder) {
    return LISTS.stream().flatMap(list -> RuleReader.of(folder + "/" + list).stream()).toList();
  }

  /** A name is the same in every language; what may stand in its place is not. */
  private static List<Rule> offering(List<Rule> own, List<Rule> every) {
    var neutral =
        own.stream()
            .filter(rule -> !rule.harmless())
            .collect(
                Collectors.toMap(
                    rule -> rule.topic().code(), Rule::neutral, (first, next) -> first));
    return every.stream()
        .map(rule -> rule.harmless() ? rule : rule.offering(neutral.get(rule.topic().code())))
        .toList();
  }
}
