package fi.tallessa.association;

import fi.tallessa.kernel.Folding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The municipalities of Finland with their official codes and both names, from Statistics Finland's
 * classification of 1 January 2026. Mergers come with the new year: replace the file then.
 */
@Component
public class Municipalities {

  private static final String FILE = "association/municipalities-2026.csv";

  private final List<Municipality> all;
  private final Map<String, Municipality> byName = new HashMap<>();
  private final Map<String, Municipality> byCode = new HashMap<>();

  Municipalities() {
    all = read();
    for (var municipality : all) {
      byCode.put(municipality.code(), municipality);
      municipality.spellings().forEach(name -> byName.put(Folding.fold(name), municipality));
    }
  }

  /** By its name in Finnish or Swedish, however carelessly typed: PARGAS, parainen, Jarvenpaa. */
  public Optional<Municipality> find(String typed) {
    return Optional.ofNullable(byName.get(Folding.fold(typed)));
  }

  /** Whether something is called one. */
  public boolean has(String typed) {
    return find(typed).isPresent();
  }

  public Optional<Municipality> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** Every name in the reader's language, in its alphabetical order. */
  public List<String> names(String lang) {
    var order = Collator.getInstance(Locale.of(lang.equals("sv") ? "sv" : "fi"));
    return all.stream().map(municipality -> municipality.name(lang)).sorted(order).toList();
  }

  /** Those whose code, or whose name in Finnish or Swedish, begins so; all for nothing. */
  public List<Municipality> like(String typed) {
    var begins = Folding.fold(typed);
    return all.stream()
        .filter(
            one ->
                one.code().startsWith(typed.strip())
                    || one.spellings().anyMatch(name -> Folding.fold(name).startsWith(begins)))
        .toList();
  }

  List<Municipality> all() {
    return all;
  }

  private static List<Municipality> read() {
    try {
      return new ClassPathResource(FILE)
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split(";", -1))
          .map(field -> new Municipality(field[0], field[1], field[2]))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
