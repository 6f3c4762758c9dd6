package fi.tallessa.legalbasis.consent;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * The beginning of the hash that an event carries in its chain, short enough to be printed on a
 * slip and read aloud: {@code 7F3A-91C2-04BD}. Whoever holds the paper can have it compared with
 * the register: it is this event and no other. The hash is keyed, so that nobody makes a paper that
 * fits.
 */
public record CheckValue(String shown) {

  private static final int BYTES = 6;
  private static final int DIGITS = 2 * BYTES;

  static CheckValue of(byte[] chain) {
    return grouped(HexFormat.of().withUpperCase().formatHex(Arrays.copyOf(chain, BYTES)));
  }

  /** As it is typed off a paper, with or without its dashes. */
  static Optional<CheckValue> parse(String typed) {
    var digits = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    return digits.matches("[0-9A-F]{" + DIGITS + "}")
        ? Optional.of(grouped(digits))
        : Optional.empty();
  }

  private static CheckValue grouped(String digits) {
    return new CheckValue(digits.replaceAll("(.{4})(?=.)", "$1-"));
  }

  @Override
  public String toString() {
    return shown;
  }
}
