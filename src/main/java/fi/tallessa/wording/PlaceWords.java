package fi.tallessa.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A place's name as a pattern that finds it in any of its forms: Turku, Turussa, turkulainen. */
final class PlaceWords {

  private static final String BETWEEN = "[\\s.:-]*";
  private static final String HOUSE = "(?:\\s+\\d+(?:[-–]\\d+)?(?:\\s?\\p{L}\\b)?(?:\\s\\d+)?)?";
  private static final Pattern FIRST_NUMBER = Pattern.compile("\\s*(\\d+)\\.\\s+");

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
        .filter(word -> word.length() >= Bent.LONG && !OF_MANY.contains(word))
        .collect(Collectors.joining(" "));
  }

  /**
   * The street of a line, with whatever number stands behind it, or before it: 3. linja. Without
   * any, a word of every day is none.
   */
  static Optional<String> street(String line) {
    var first = FIRST_NUMBER.matcher(line);
    var numbered = first.lookingAt() ? first.group(1) + "\\.?\\s*" : "";
    var rest = line.substring(numbered.isEmpty() ? 0 : first.end());
    var number = Pattern.compile("\\d").matcher(rest);
    if (!number.find()) {
      return numbered.isEmpty() && HouseWords.everyday(rest)
          ? Optional.empty()
          : pattern(numbered, rest, HOUSE);
    }
    return pattern(numbered, rest.substring(0, number.start()), HOUSE);
  }

  /** Empty where nothing is left to look for. */
  static Optional<String> pattern(String name) {
    return pattern("", name, "");
  }

  private static Optional<String> pattern(String front, String name, String after) {
    var words = words(name);
    var letters = words.stream().mapToInt(String::length).sum();
    return letters < 2 || words.stream().allMatch(OF_MANY::contains)
        ? Optional.empty()
        : Optional.of(
            "(?<![\\p{L}\\d])"
                + front
                + words.stream().map(Bent::of).collect(Collectors.joining(BETWEEN))
                + after);
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+"))
        .filter(word -> word.chars().anyMatch(Character::isLetter))
        .toList();
  }
}
