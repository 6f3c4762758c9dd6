package fi.tallessa.disclosure;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import java.time.LocalDate;
import java.util.Objects;

/**
 * That a report has arrived, as typed.
 *
 * @param on blank is today
 */
public record ReceiptForm(String on, String number) {

  public ReceiptForm {
    on = Objects.requireNonNullElse(on, "");
    number = Objects.requireNonNullElse(number, "");
  }

  static ReceiptForm blank() {
    return new ReceiptForm(null, null);
  }

  /**
   * @param sent the day of the report: nothing arrives before it was sent
   */
  Result<Receipt> check(LocalDate sent, Visit visit) {
    return TypedDay.past("on", on, visit.today())
        .flatMap(
            day ->
                day.isBefore(sent)
                    ? Result.faulty("on", "disclosure.receipt.early")
                    : Result.fine(day))
        .with(
            Words.line("number", number, Receipt.LONGEST),
            (day, words) -> new Receipt(day, words.map(Words::value).orElse(null), visit.who()));
  }

  @Override
  public String toString() {
    return "ReceiptForm";
  }
}
