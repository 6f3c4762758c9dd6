package fi.tallessa.rights.request;

import fi.tallessa.disclosure.DisclosureLine;
import java.util.List;

/**
 * Who was told something of a customer and has to hear what becomes of it (GDPR Art. 19).
 *
 * @param any whether there is anybody
 * @param lines what they were told, for those who may open that; else empty
 */
public record ToldOthers(boolean any, List<DisclosureLine> lines) {
  static final ToldOthers NOBODY = new ToldOthers(false, List.of());

  @Override
  public String toString() {
    return "ToldOthers";
  }
}
