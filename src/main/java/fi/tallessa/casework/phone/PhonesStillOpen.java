package fi.tallessa.casework.phone;

import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.StillOpen;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In which phones the number still is: their holders are asked from the last day on (S28). */
@Component
@Order(22)
class PhonesStillOpen implements StillOpen {

  private final SavedNumbers numbers;

  PhonesStillOpen(SavedNumbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public List<Line> of(Permit permit) {
    return numbers.of(permit).stream()
        .map(one -> Line.told("casework.phone.still_open", Integer.toString(one.phone())))
        .toList();
  }
}
