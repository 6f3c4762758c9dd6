package fi.tallessa.disclosure;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.Map;

/**
 * The receipt on the page of a report: what came, what was said of it before, and its form.
 *
 * @param address of the report
 * @param open whether a receipt may be written: not of what was never sent
 * @param names of those who wrote them down
 */
public record ReceiptPart(
    String address,
    Receipts receipts,
    boolean open,
    Map<WorkerId, String> names,
    ReceiptForm form,
    Problems problems) {

  /** The receipt in one line. */
  public String line(Receipt receipt, Ui ui) {
    return receipt.number() == null
        ? ui.day(receipt.on())
        : ui.day(receipt.on()) + ", " + receipt.number();
  }

  public String worker(Receipt receipt) {
    return names.getOrDefault(receipt.worker(), "");
  }

  /** The form waits where nothing has come, and lies folded where something has. */
  public boolean waits() {
    return open && receipts.all().isEmpty();
  }

  /** Whether the form stands open by itself: it was sent, and something is in its way. */
  public boolean again() {
    return !problems.isEmpty();
  }

  public List<Receipt> before() {
    return receipts.before();
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of("on", ui.t("disclosure.receipt.on"), "number", ui.t("disclosure.receipt.number"));
  }

  @Override
  public String toString() {
    return "ReceiptPart";
  }
}
