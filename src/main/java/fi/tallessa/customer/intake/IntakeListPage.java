package fi.tallessa.customer.intake;

import fi.tallessa.association.Service;
import fi.tallessa.association.ServiceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The intakes of one service.
 *
 * @param services those the visitor may see, the shown one among them
 * @param service which is shown; null where the visitor works in none
 * @param after the code of the last one shown, where there are more
 */
public record IntakeListPage(
    List<Service> services,
    ServiceId service,
    Shelf shelf,
    Map<Shelf, Integer> counts,
    List<IntakeRow> rows,
    String after,
    LocalDate today) {

  public int count(Shelf one) {
    return counts.getOrDefault(one, 0);
  }

  public String at(ServiceId of, Shelf one) {
    return "/intake?service=" + of + "&list=" + one.code();
  }

  public String next() {
    return at(service, shelf) + "&after=" + after;
  }
}
