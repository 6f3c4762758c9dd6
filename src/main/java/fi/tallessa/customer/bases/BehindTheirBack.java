package fi.tallessa.customer.bases;

import fi.tallessa.customer.basis.Rest;
import fi.tallessa.legalbasis.Basis;
import fi.tallessa.legalbasis.LegitimateInterest;

/**
 * What rests on a consent does not move to interest while that consent stands (EDPB Guidelines
 * 05/2020, 121–123): whoever said yes was promised that taking it back erases, and nobody has told
 * them otherwise. It ends first; then what rested on it is erased, and what is told anew may rest
 * on interest. While it sleeps nothing else takes its place either, not another consent: the change
 * would erase what a yes to it wakes, though nobody has said no (0023). It is asked first.
 */
final class BehindTheirBack {

  static boolean moves(Rest now, Basis next) {
    return now.asleep() || next instanceof LegitimateInterest && now.onStandingConsent();
  }

  private BehindTheirBack() {}
}
