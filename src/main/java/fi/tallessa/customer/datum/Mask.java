package fi.tallessa.customer.datum;

import fi.tallessa.holdings.Permit;

/**
 * What of a customer's data is read while their address is protected (K8, K11): nothing that tells
 * where they live, of any version, nor the school or clinic that told anything. Every reading of
 * data passes here, so that no page, print, search or export can forget to ask; what is masked
 * never leaves the repository.
 */
enum Mask {
  OFF,
  ON;

  static Mask of(Permit permit) {
    return permit.masked() ? ON : OFF;
  }

  Kept over(Kept kept) {
    return this == OFF ? kept : kept.with(masked(kept.field(), kept.datum()));
  }

  private static Datum masked(Field field, Datum datum) {
    return field.tellsWhere() ? datum.masked() : datum.toldBySomebody();
  }
}
