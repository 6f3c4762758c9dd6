package fi.tallessa.wording;

import java.util.List;
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

  /** None where no part looks like one. */
  static Stream<String> of(String address) {
    var parts = PARTS.splitAsStream(address).map(String::strip).filter(StreetLines::may).toList();
    var streets = parts.stream().map(StreetLines::withoutPostcode).filter(StreetLines::is).toList();
    return streets.isEmpty() ? place(parts) : streets.stream();
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

  /** In the country a house has a name and no street: what stands before a postcode is that. */
  private static Stream<String> place(List<String> parts) {
    boolean before =
        parts.size() > 1
            && !POSTCODE.matcher(parts.getFirst()).find()
            && parts.stream().skip(1).anyMatch(one -> POSTCODE.matcher(one).find());
    return before ? Stream.of(parts.getFirst()) : Stream.empty();
  }
}
