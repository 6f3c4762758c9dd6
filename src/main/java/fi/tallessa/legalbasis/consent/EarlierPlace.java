package fi.tallessa.legalbasis.consent;

import fi.tallessa.kernel.WorkerId;

/**
 * Where a slip was said to lie before the cabinets had a list of their own: free words in the
 * customer's seal, which nobody but their worker can put into the list. They are offered to whoever
 * tells the place, and nothing is written so any more.
 *
 * @param custodian who put it there
 */
public record EarlierPlace(String cabinet, String binder, String sheet, WorkerId custodian) {
  @Override
  public String toString() {
    return "EarlierPlace";
  }
}
