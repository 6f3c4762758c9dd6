package fi.tallessa.customer.bases;

import fi.tallessa.association.Names;
import fi.tallessa.legalbasis.Basis;
import fi.tallessa.legalbasis.HeldConsent;
import fi.tallessa.legalbasis.LegitimateInterest;
import fi.tallessa.web.Ui;

/** Something in force today on which a group may rest from now on. */
public sealed interface Offer {

  Basis basis();

  String words(Ui ui);

  /** As a form names it. */
  default String value() {
    return basis().written();
  }

  /** The balancing test of a service in which the customer is. */
  record OfService(LegitimateInterest basis, Names service) implements Offer {
    @Override
    public String words(Ui ui) {
      return ui.t(
          "customer.bases.offer.interest",
          ui.t(basis.key(), basis.args().toArray()),
          service.in(ui.lang()));
    }
  }

  /** A consent that holds and covers the group. */
  record OfConsent(HeldConsent consent) implements Offer {
    @Override
    public Basis basis() {
      return consent.basis();
    }

    @Override
    public String words(Ui ui) {
      return ui.t(
          "customer.bases.offer.consent", consent.title(ui.lang()), ui.day(consent.until()));
    }

    @Override
    public String toString() {
      return "OfConsent";
    }
  }
}
