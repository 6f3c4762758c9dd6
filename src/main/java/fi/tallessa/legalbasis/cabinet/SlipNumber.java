package fi.tallessa.legalbasis.cabinet;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number printed on a paper, such as 2026-0412: counted within a year. It is all that the list
 * of the cabinets says of a paper; whose it is stands in the customer's own, sealed, file.
 */
public record SlipNumber(int year, int number) {

  private static final Pattern PRINTED = Pattern.compile("(\\d{4})-(\\d{4,7})");

  public static Optional<SlipNumber> parse(String typed) {
    var found = PRINTED.matcher(typed == null ? "" : typed.strip());
    return found.matches()
        ? Optional.of(
                new SlipNumber(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
            .filter(slip -> slip.number > 0)
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "%04d-%04d".formatted(year, number);
  }
}
