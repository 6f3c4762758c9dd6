package fi.tallessa.wording;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Places that a text must not tell: streets, towns, schools, clinics, however they are bent. It
 * gives back texts without them and never the places themselves (K8, K11).
 */
public final class HiddenPlaces {

  public static final HiddenPlaces NONE = new HiddenPlaces(List.of());

  private static final String SHOWN_INSTEAD = "…";

  private final List<Pattern> patterns;

  private HiddenPlaces(List<Pattern> patterns) {
    this.patterns = patterns;
  }

  /** Towns, schools, clinics: by the whole name, and by what only that one is called. */
  public static HiddenPlaces names(Collection<String> names) {
    return of(
        names.stream()
            .filter(Objects::nonNull)
            .flatMap(name -> Stream.of(name, PlaceWords.own(name)))
            .flatMap(name -> PlaceWords.pattern(name).stream()));
  }

  /** Whole addresses as they are typed: each line and part is a place of its own. */
  public static HiddenPlaces addresses(Collection<String> addresses) {
    return of(
        addresses.stream()
            .flatMap(one -> StreetLines.PARTS.splitAsStream(one))
            .flatMap(HiddenPlaces::part));
  }

  /**
   * Of whole addresses the streets alone, and houses that have none: who lives in which town is no
   * secret by itself.
   *
   * @param town whether something is called a town
   */
  public static HiddenPlaces streets(Collection<String> addresses, Predicate<String> town) {
    return of(
        addresses.stream()
            .flatMap(one -> StreetLines.of(one, town))
            .flatMap(one -> PlaceWords.street(one).stream()));
  }

  /** Telephone numbers, in any spelling. */
  public static HiddenPlaces phones(Collection<String> written) {
    return of(written.stream().flatMap(one -> ContactWords.phone(one).stream()));
  }

  /** The numbers in what somebody wrote of how to be reached. */
  public static HiddenPlaces phonesIn(Collection<String> texts) {
    return of(
        texts.stream()
            .flatMap(ContactWords::numbers)
            .flatMap(one -> ContactWords.phone(one).stream()));
  }

  public static HiddenPlaces emails(Collection<String> written) {
    return of(written.stream().flatMap(one -> ContactWords.email(one).stream()));
  }

  private static Stream<String> part(String typed) {
    var codes =
        StreetLines.POSTCODE
            .matcher(typed)
            .results()
            .map(one -> "(?<!\\d)" + one.group() + "(?!\\d)");
    var words = StreetLines.POSTCODE.matcher(typed).replaceAll(" ");
    return Stream.concat(codes, PlaceWords.street(words).stream());
  }

  private static HiddenPlaces of(Stream<String> patterns) {
    var all =
        patterns
            .distinct()
            .map(
                one ->
                    Pattern.compile(
                        one,
                        Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS))
            .toList();
    return all.isEmpty() ? NONE : new HiddenPlaces(all);
  }

  public HiddenPlaces and(HiddenPlaces other) {
    return new HiddenPlaces(Stream.concat(patterns.stream(), other.patterns.stream()).toList());
  }

  /** All but those that are among others, too. */
  public HiddenPlaces without(HiddenPlaces others) {
    var shown = others.patterns.stream().map(Pattern::pattern).collect(Collectors.toSet());
    return new HiddenPlaces(
        patterns.stream().filter(one -> !shown.contains(one.pattern())).toList());
  }

  /** The text without them; where one stood, it does not say what. */
  public String hiding(String text) {
    var left = text;
    for (var one : patterns) {
      left = one.matcher(left).replaceAll(SHOWN_INSTEAD);
    }
    return left;
  }

  public boolean in(String text) {
    return patterns.stream().anyMatch(one -> one.matcher(text).find());
  }

  @Override
  public String toString() {
    return "HiddenPlaces";
  }
}
