package fi.tallessa.association;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The sub-regions of Finland, as Statistics Finland divides the country. One without a Swedish name
 * of its own has the Finnish one.
 */
@Component
public class SubRegions {

  private static final String FILE = "association/sub-regions.csv";

  private final List<SubRegion> all = read();

  public Optional<SubRegion> byCode(String code) {
    return all.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /** All, in the alphabetical order of the reader's language. */
  public List<SubRegion> in(String lang) {
    var order = Collator.getInstance(Locale.of(lang.equals("sv") ? "sv" : "fi"));
    return all.stream()
        .sorted(Comparator.comparing((SubRegion one) -> one.name(lang), order))
        .toList();
  }

  private static List<SubRegion> read() {
    try {
      return new ClassPathResource(FILE)
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split(";", -1))
          .map(field -> new SubRegion(field[0], field[1], field[2]))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
