package fi.tallessa.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which of our languages is meant where somebody wrote which one is spoken with them: suomi,
 * finska, Finnish. Whoever reads Norwegian or Danish reads Swedish. Of two the first is taken.
 */
public final class NamedLanguage {

  private static final Map<String, List<String>> CALLED =
      Map.of(
          "fi", List.of("suomi", "suomea", "suomeksi", "suomen", "finsk", "finn"),
          "sv",
              List.of(
                  "ruots",
                  "suomenruots",
                  "svensk",
                  "finlandssvensk",
                  "swed",
                  "nor",
                  "tansk",
                  "dansk",
                  "danish"),
          "en", List.of("engl", "engelsk"));

  /** Empty where it is none of ours, or nobody asked. */
  public static Optional<Locale> of(String typed) {
    return Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .flatMap(word -> spoken(word).stream())
        .findFirst();
  }

  private static Optional<Locale> spoken(String word) {
    return List.of("sv", "fi", "en").stream()
        .filter(code -> CALLED.get(code).stream().anyMatch(word::startsWith))
        .findFirst()
        .map(Locale::of);
  }

  private NamedLanguage() {}
}
