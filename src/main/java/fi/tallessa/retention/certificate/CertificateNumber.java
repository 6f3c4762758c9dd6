package fi.tallessa.retention.certificate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** As on paper: 2026-0117. */
public record CertificateNumber(int year, int number) {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-(\\d{4,7})");

  static Optional<CertificateNumber> parse(String written) {
    return Optional.of(WRITTEN.matcher(written))
        .filter(Matcher::matches)
        .map(
            it ->
                new CertificateNumber(
                    Integer.parseInt(it.group(1)), Integer.parseInt(it.group(2))));
  }

  @Override
  public String toString() {
    return "%d-%04d".formatted(year, number);
  }
}
