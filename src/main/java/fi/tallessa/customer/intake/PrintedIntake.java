package fi.tallessa.customer.intake;

import fi.tallessa.association.Names;

/**
 * How somebody came to us, on paper.
 *
 * @param service which they were to come to
 */
public record PrintedIntake(Names service, KeptIntake kept) {
  @Override
  public String toString() {
    return "PrintedIntake";
  }
}
