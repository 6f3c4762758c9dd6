package fi.tallessa.customer.ending;

import fi.tallessa.legalbasis.item.ConsentItem;
import fi.tallessa.legalbasis.item.ItemId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Consents that need somebody, by code alone.
 *
 * @param next the place after which there is more, null at the end
 */
public record EndingPage(
    List<EndingLine> lines, Map<ItemId, ConsentItem> items, String next, LocalDate today) {

  public String title(EndingLine line, String language) {
    return items.get(line.item()).newest().title(language);
  }

  /** Days to the last one, that day itself being 0. */
  public long days(EndingLine line) {
    return today.until(line.day(), java.time.temporal.ChronoUnit.DAYS);
  }
}
