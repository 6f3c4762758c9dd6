package fi.tallessa.casework.phone;

import fi.tallessa.holdings.LeftUndone;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.StillOpen;
import fi.tallessa.holdings.Turn;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * In which phones the number still is. Whoever holds the phone says right there that it is removed;
 * of anybody else's it is told whose it is, and they are asked from the last day on (S28).
 */
@Component
@Order(22)
class PhonesStillOpen implements StillOpen, LeftUndone {

  private final SavedNumbers numbers;
  private final Workers workers;

  PhonesStillOpen(SavedNumbers numbers, Workers workers) {
    this.numbers = numbers;
    this.workers = workers;
  }

  @Override
  public List<Line> of(Permit permit) {
    var saved = numbers.of(permit);
    var others =
        saved.stream()
            .map(SavedNumbers.Copied::holder)
            .filter(holder -> !holder.equals(permit.visit().who()))
            .distinct()
            .toList();
    var names = others.isEmpty() ? Map.<WorkerId, String>of() : workers.names(others);
    return saved.stream().map(one -> line(permit, one, names)).toList();
  }

  private static Line line(Permit permit, SavedNumbers.Copied one, Map<WorkerId, String> names) {
    var number = Integer.toString(one.phone());
    return one.holder().equals(permit.visit().who())
        ? Line.told("casework.phone.still_open.own", number)
            .with(
                Act.of(
                    "casework.phone.do.removed",
                    "/phones/" + one.id() + "/removal",
                    Map.of("code", permit.code().shown(), "from", Turn.END.code())))
        : Line.told("casework.phone.still_open", number, names.getOrDefault(one.holder(), ""));
  }

  @Override
  public String of(String row) {
    return SavedNumbers.left(row);
  }
}
