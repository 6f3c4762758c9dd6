package fi.tallessa.customer.ending;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.legalbasis.item.ItemId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing to do about a consent.
 *
 * @param place where it stands in the list
 * @param item what ends; null for a slip
 * @param day the last day of the consent; null for a slip
 * @param slip as printed on it; null for a consent that ends
 * @param asking whose slip it is, or null
 */
public record EndingLine(
    String place,
    SubjectId subject,
    Code code,
    ItemId item,
    LocalDate day,
    String slip,
    UUID asking) {

  public String path() {
    var consents = "/customers/" + code.shown() + "/consents/";
    return item == null ? consents + "asked/" + asking : consents + item;
  }
}
