package fi.tallessa.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A place's name as a pattern that finds it in any of its forms: Turku, Turussa, turkulainen. */
final class PlaceWords {

  private static final int LONG = 4;
  private static final String VOWELS = "aeiouyåäö";

  /** Letters before the last vowel and what they become in Finnish: katu, kadulla. */
  private static final Map<String, String> WEAKENED =
      Map.ofEntries(
          Map.entry("kk", "kk?"),
          Map.entry("pp", "pp?"),
          Map.entry("tt", "tt?"),
          Map.entry("nk", "n[kg]"),
          Map.entry("mp", "m[pm]"),
          Map.entry("nt", "n[tn]"),
          Map.entry("lt", "l[tl]"),
          Map.entry("rt", "r[tr]"),
          Map.entry("k", "k?"),
          Map.entry("p", "[pv]"),
          Map.entry("t", "[td]"));

  /** What many places are called; alone it tells of none. */
  private static final Set<String> OF_MANY =
      Set.of(
          "koulu",
          "koulun",
          "lukio",
          "päiväkoti",
          "terveysasema",
          "terveyskeskus",
          "sairaala",
          "klinikka",
          "poliklinikka",
          "neuvola",
          "perheneuvola",
          "hyvinvointialue",
          "kaupunki",
          "kaupungin",
          "kunta",
          "kunnan",
          "lastensuojelu",
          "sosiaalitoimi",
          "ala-aste",
          "yläkoulu",
          "alakoulu",
          "skola",
          "skolan",
          "gymnasium",
          "gymnasiet",
          "daghem",
          "daghemmet",
          "sjukhus",
          "sjukhuset",
          "kliniken",
          "klinik",
          "hälsocentral",
          "välfärdsområde",
          "barnskyddet",
          "stad",
          "stads",
          "school",
          "clinic",
          "hospital",
          "university",
          "centre",
          "primary",
          "the",
          "of",
          "at",
          "and",
          "for",
          "och",
          "för",
          "keskus",
          "opisto",
          "oppilaitos",
          "poliisi",
          "police",
          "polisen",
          "child",
          "health",
          "services",
          "palvelut",
          "tjänster");

  private PlaceWords() {}

  /** Without the words that are of many; blank where nothing is left of it that says which. */
  static String own(String name) {
    return words(name).stream()
        .filter(word -> word.length() >= LONG && !OF_MANY.contains(word))
        .collect(Collectors.joining(" "));
  }

  /** The street of a line, with whatever number stands behind it. */
  static Optional<String> street(String line) {
    var number = Pattern.compile("\\d").matcher(line);
    var before = number.find() ? line.substring(0, number.start()) : line;
    return pattern(before, "(?:\\s+\\d+(?:[-–]\\d+)?(?:\\s?\\p{L}\\b)?(?:\\s\\d+)?)?");
  }

  /** Empty where nothing is left to look for. */
  static Optional<String> pattern(String name, String after) {
    var words = words(name);
    var letters = words.stream().mapToInt(String::length).sum();
    return letters < 2 || words.stream().allMatch(OF_MANY::contains)
        ? Optional.empty()
        : Optional.of(
            "(?<![\\p{L}\\d])"
                + words.stream().map(PlaceWords::bent).collect(Collectors.joining("[\\s-]*"))
                + after);
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+"))
        .filter(word -> !word.isBlank())
        .toList();
  }

  private static String bent(String word) {
    if (word.length() < LONG) {
      return Pattern.quote(word) + "(?!\\p{L})";
    }
    if (word.endsWith("nen")) {
      return quoted(word, 3) + "(?:nen|s)\\p{L}*";
    }
    boolean genitive = word.endsWith("n") && vowel(word, 2) && word.length() > LONG;
    return stem(genitive ? word.substring(0, word.length() - 1) : word) + "\\p{L}*";
  }

  private static String stem(String word) {
    if (!vowel(word, 1)) {
      return Pattern.quote(word);
    }
    var last = word.substring(word.length() - 1);
    var head = word.substring(0, word.length() - 1);
    for (int length = 2; length > 0; length--) {
      var weakened = WEAKENED.get(head.substring(head.length() - length));
      if (weakened != null) {
        return quoted(head, length) + weakened + open(last);
      }
    }
    return Pattern.quote(head) + open(last);
  }

  private static String open(String vowel) {
    return vowel.equals("i") ? "[ie]" : vowel;
  }

  private static String quoted(String word, int without) {
    return Pattern.quote(word.substring(0, word.length() - without));
  }

  private static boolean vowel(String word, int fromEnd) {
    return VOWELS.indexOf(word.charAt(word.length() - fromEnd)) >= 0;
  }
}
