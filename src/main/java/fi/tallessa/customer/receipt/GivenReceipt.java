package fi.tallessa.customer.receipt;

import fi.tallessa.legalbasis.receipt.ReceiptPaper;
import java.util.function.BooleanSupplier;

/**
 * A receipt as it is handed out.
 *
 * @param still whether the school that it names may still be on it, once it is made
 */
record GivenReceipt(ReceiptPaper paper, BooleanSupplier still) {

  @Override
  public String toString() {
    return "GivenReceipt";
  }
}
