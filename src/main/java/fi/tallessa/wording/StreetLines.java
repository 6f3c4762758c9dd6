package fi.tallessa.wording;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which parts of an address are a street, however the parts stand: a town alone, a box at the post
 * office and whoever the letters go to are none.
 */
final class StreetLines {

  /** Lines of an address, or parts of one line. */
  static final Pattern PARTS = Pattern.compile("[\\n\\r,;]+");

  static final Pattern POSTCODE = Pattern.compile("(?<!\\d)\\d{5}(?!\\d)");
  private static final Pattern HOUSE =
      Pattern.compile("\\p{L}[\\p{L}.-]*\\s+\\d|\\d+\\.\\s*\\p{L}");
  private static final Pattern NO_STREET =
      Pattern.compile("(?iU)\\s*(?:c\\s*/\\s*o|pl|pb|p\\.?\\s?o\\.?\\s?box|poste restante)\\b.*");

  /** What a street is called in Finnish, Swedish and English, where it has no number. */
  private static final Pattern STREET =
      Pattern.compile(
          "(?iU).*(?:katu|kuja|tie|polku|väylä|raitti|kaari|aukio|linja|penger|piha|"
              + "gata|gatan|gränd|gränden|väg|vägen|stig|stigen|stråket|allén|plan|street|road|lane)\\s*");

  private StreetLines() {}

  /**
   * None where no part looks like one.
   *
   * @param town whether something is called a town: who lives in which one is no secret by itself
   */
  static Stream<String> of(String address, Predicate<String> town) {
    var parts = PARTS.splitAsStream(address).map(String::strip).filter(StreetLines::may).toList();
    var streets = parts.stream().map(StreetLines::withoutPostcode).filter(StreetLines::is).toList();
    return streets.isEmpty() ? places(parts, town) : streets.stream();
  }

  private static boolean may(String part) {
    return !part.isEmpty() && !NO_STREET.matcher(part).matches();
  }

  private static String withoutPostcode(String part) {
    return POSTCODE.matcher(part).replaceAll(" ").strip();
  }

  private static boolean is(String part) {
    return HOUSE.matcher(part).find() || STREET.matcher(part).matches();
  }

  /** In the country a house has a name and no street: what stands with a town is that. */
  private static Stream<String> places(List<String> parts, Predicate<String> town) {
    var others =
        parts.stream()
            .filter(one -> !POSTCODE.matcher(one).find() && !town.test(one))
            .filter(HouseWords::distinctive)
            .toList();
    var houses = others.stream().filter(HouseWords::house).toList();
    boolean withTown =
        parts.stream().anyMatch(one -> POSTCODE.matcher(one).find() || town.test(one));
    return houses.isEmpty() && withTown ? others.stream() : houses.stream();
  }
}
