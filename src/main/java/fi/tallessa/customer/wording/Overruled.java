package fi.tallessa.customer.wording;

import fi.tallessa.vault.Shape;

/**
 * As it lies in its seals.
 *
 * @param topic what the words might have told, as HEALTH.MEDICINE; the words themselves are nowhere
 */
record Overruled(String topic) {
  static final Shape<Overruled> SHAPE = Shape.of("customer.overruling", Overruled.class);

  @Override
  public String toString() {
    return "Overruled";
  }
}
