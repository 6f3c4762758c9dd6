package fi.tallessa.legalbasis;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * GDPR Art. 6(1)(a) or 9(2)(a): one consent to one item, and to nothing else (S5, S14).
 *
 * @param item what was consented to
 * @param number of the event in the chain of that consent, from which on it held
 * @param version of the text that was answered
 */
public record ConsentBasis(UUID item, int number, int version) implements Basis {

  static final String WORD = "consent ";

  private static final Pattern WRITTEN =
      Pattern.compile(WORD + "(?<item>[0-9a-f-]{36}) (?<number>\\d{1,9}) (?<version>\\d{1,9})");

  @Override
  public String written() {
    return WORD + item + " " + number + " " + version;
  }

  @Override
  public String key() {
    return "legalbasis.by_consent";
  }

  @Override
  public List<Object> args() {
    return List.of(version);
  }

  static ConsentBasis read(String written) {
    var found = WRITTEN.matcher(written);
    if (!found.matches()) {
      throw new IllegalArgumentException("No basis");
    }
    return new ConsentBasis(
        UUID.fromString(found.group("item")),
        Integer.parseInt(found.group("number")),
        Integer.parseInt(found.group("version")));
  }
}
