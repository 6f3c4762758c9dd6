package fi.tallessa.drafts;

import fi.tallessa.legalbasis.ConsentBasis;
import java.util.Map;
import java.util.UUID;

/**
 * Boxes of a draft that may be kept only while a consent holds.
 *
 * @param item what was consented to
 * @param number the event of the consent they rest on
 */
public record DraftText(UUID item, int number, Map<String, String> boxes) {

  public static DraftText on(ConsentBasis basis, Map<String, String> boxes) {
    return new DraftText(basis.item(), basis.number(), boxes);
  }

  @Override
  public String toString() {
    return "DraftText";
  }
}
