package fi.tallessa.disclosure;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * That a report has arrived, as typed.
 *
 * @param on blank is today
 * @param seen how many receipts the report had when the form was opened
 */
public record ReceiptForm(String on, String number, String seen) {

  public ReceiptForm {
    on = Objects.requireNonNullElse(on, "");
    number = Objects.requireNonNullElse(number, "");
    seen = Objects.requireNonNullElse(seen, "");
  }

  /** The receipt as it stands, to be put right; blank where none has come. */
  static ReceiptForm of(Receipts receipts) {
    return receipts
        .newest()
        .map(one -> new ReceiptForm(TypedDay.typed(one.on()), one.number(), null))
        .orElse(new ReceiptForm(null, null, null))
        .seeing(receipts);
  }

  /** Where something was said at the number, the receipts as they are now have been seen. */
  ReceiptForm after(Problems said, Receipts receipts) {
    return said.at("number").isEmpty() ? this : seeing(receipts);
  }

  private ReceiptForm seeing(Receipts receipts) {
    return new ReceiptForm(on, number, String.valueOf(receipts.all().size()));
  }

  /**
   * What is to be added; empty where the newest receipt says so already. Problems: a day before the
   * report was sent, a report that never was, a receipt that another tab wrote meanwhile.
   *
   * @param sent the day of the report
   * @param struck whether it was never sent
   */
  Result<Optional<Receipt>> check(Receipts receipts, LocalDate sent, boolean struck, Visit visit) {
    var read = read(sent, visit);
    if (read.isFine() && receipts.say(read.sure())) {
      return Result.fine(Optional.empty());
    }
    var problems = Problems.in(read, against(receipts, struck));
    return problems.isEmpty() ? read.map(Optional::of) : Result.faulty(problems);
  }

  private Result<Receipt> read(LocalDate sent, Visit visit) {
    return TypedDay.lately("on", on, visit.today())
        .flatMap(
            day ->
                day.isBefore(sent)
                    ? Result.faulty("on", "disclosure.receipt.early")
                    : Result.fine(day))
        .with(
            Words.line("number", number, Receipt.LONGEST),
            (day, words) -> new Receipt(day, words.map(Words::value).orElse(null), visit.who()));
  }

  private Result<String> against(Receipts receipts, boolean struck) {
    if (struck) {
      return Result.faulty("number", "disclosure.receipt.struck");
    }
    return receipts.all().isEmpty() || seen.equals(String.valueOf(receipts.all().size()))
        ? Result.fine(seen)
        : Result.faulty("number", "disclosure.receipt.meanwhile");
  }

  @Override
  public String toString() {
    return "ReceiptForm";
  }
}
