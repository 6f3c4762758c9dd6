package fi.tallessa.casework.phone;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
import org.springframework.stereotype.Component;

/** That somebody's number is in a work phone. */
@Component
class SavedNumbersHolding implements Holding {

  private final SavedNumbers numbers;

  SavedNumbersHolding(SavedNumbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public Description describe() {
    return new Description(
        "saved_numbers", List.of("casework.saved_number"), FieldGroup.WORK, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return numbers.of(permit).stream()
        .map(
            one ->
                new CopyLine(
                    "casework.phone.copy",
                    Integer.toString(one.phone()),
                    "web.copy.by_us",
                    one.savedOn()))
        .toList();
  }

  @Override
  public void erase(Permit permit) {
    numbers.erase(permit);
  }
}
