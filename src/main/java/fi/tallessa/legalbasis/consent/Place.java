package fi.tallessa.legalbasis.consent;

import fi.tallessa.kernel.WorkerId;

/**
 * Where a slip lies in the locked cabinet (S26).
 *
 * @param custodian who put it there
 */
public record Place(String cabinet, String binder, String sheet, WorkerId custodian) {
  @Override
  public String toString() {
    return "Place";
  }
}
