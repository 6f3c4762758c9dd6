package fi.tallessa.retention.certificate;

import fi.tallessa.holdings.LeftBehind;
import java.util.Locale;

/**
 * What was left for people to do.
 *
 * @param what the number of a slip or a phone
 * @param path where it is done
 */
public record Left(LeftBehind.Kind kind, String what, String path, boolean done) {

  public String label() {
    return "retention.certificate.left." + kind.name().toLowerCase(Locale.ROOT);
  }
}
