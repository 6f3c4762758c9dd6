package fi.tallessa.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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
  private static final Map<Language, List<Rule>> RULES = rules();

  /** What may be offered in the place of words, in any language. */
  private static final List<String> NEUTRAL =
      RULES.values().stream().flatMap(List::stream).map(Rule::neutral).distinct().toList();

  private static final Set<String> OFFERED =
      NEUTRAL.stream()
          .filter(neutral -> !neutral.isBlank())
          .map(neutral -> plain(Sentences.of(neutral).stream().flatMap(List::stream).toList()))
          .collect(Collectors.toSet());

  private static final Map<Language, Lexicon> LEXICONS = lexicons();

  private Wording() {}

  /** As on a Finnish page. */
  public static Reading read(String text) {
    return read(text, Language.FI);
  }

  /**
   * A text whose languages nobody knows: each sentence is read in those it may be written in.
   *
   * @param page in which language whoever wrote it reads; it speaks where nothing else tells
   */
  public static Reading read(String text, Language page) {
    return read(text, page, sentence -> true);
  }

  /**
   * The same of a text in which other words were chosen: nothing is found beside them in a sentence
   * in which they stand, as that was answered.
   */
  public static Reading readAnswered(String text, Language page) {
    return read(text, page, sentence -> OFFERED.stream().noneMatch(plain(sentence)::contains));
  }

  private static Reading read(String text, Language page, Predicate<List<Word>> meant) {
    var findings = new ArrayList<Finding>();
    var sentences = Sentences.of(text);
    var whole = GUESS.of(sentences.stream().flatMap(List::stream).toList());
    for (var sentence : sentences) {
      if (meant.test(sentence)) {
        findings.addAll(inSentence(sentence, whole, page));
      }
    }
    return new Reading(text, List.copyOf(findings));
  }

  /** The words of a sentence, with one blank around each. */
  private static String plain(List<Word> sentence) {
    return sentence.stream().map(Word::plain).collect(Collectors.joining(" ", " ", " "));
  }

  /**
   * Where a sentence may be in several languages, that of the text around it speaks first, and then
   * that of the page.
   */
  private static List<Finding> inSentence(
      List<Word> sentence, List<Language> around, Language page) {
    var likely = GUESS.of(sentence);
    var found =
        likely.stream()
            .sorted(
                Comparator.comparing((Language language) -> !around.contains(language))
                    .thenComparing(language -> language != page))
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

  private static Map<Language, List<Rule>> rules() {
    var own = new EnumMap<Language, List<Rule>>(Language.class);
    for (var language : Language.values()) {
      own.put(language, rules(language.code()));
    }
    return own;
  }

  private static Map<Language, Lexicon> lexicons() {
    // What is offered in the place of words, in whichever language, is not asked about again.
    var harmless = RuleReader.harmless(NEUTRAL);
    var all = new EnumMap<Language, Lexicon>(Language.class);
    RULES.forEach(
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
