package fi.tallessa.customer.bases;

import fi.tallessa.customer.basis.Rest;
import fi.tallessa.legalbasis.Basis;
import fi.tallessa.legalbasis.LegitimateInterest;

/**
 * What rests on a consent does not move to interest while that consent stands (EDPB Guidelines
 * 05/2020, 121–123): whoever said yes was promised that taking it back erases, and nobody has told
 * them otherwise. It ends first; then what rested on it is erased, and what is told anew may rest
 * on interest.
 */
final class BehindTheirBack {

  static boolean moves(Rest now, Basis next) {
    return next instanceof LegitimateInterest && now.onStandingConsent();
  }

  private BehindTheirBack() {}
}
