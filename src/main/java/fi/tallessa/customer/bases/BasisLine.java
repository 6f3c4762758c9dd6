package fi.tallessa.customer.bases;

import fi.tallessa.customer.basis.Rest;
import fi.tallessa.kernel.Code;
import fi.tallessa.legalbasis.Basis;
import fi.tallessa.legalbasis.ConsentBasis;
import fi.tallessa.legalbasis.LegitimateInterest;
import fi.tallessa.web.Ui;

/**
 * A basis as it stands beside what rests on it: words that lead to the balancing test or to the
 * consent.
 *
 * @param holds false where the consent has ended
 */
public record BasisLine(Code code, Basis basis, boolean holds) {

  public static BasisLine of(Code code, Rest rest) {
    return new BasisLine(code, rest.basis(), rest.holds());
  }

  /** As it was when something was written: what became of it since is not asked. */
  public static BasisLine then(Code code, String written) {
    return new BasisLine(code, Basis.read(written), true);
  }

  /** In full: which test, which text. */
  public String words(Ui ui) {
    return ui.t(basis.key(), basis.args().toArray());
  }

  /** In a word, for a table. */
  public String brief(Ui ui) {
    return ui.t(
        switch (basis) {
          case LegitimateInterest interest -> "customer.data.interest";
          case ConsentBasis consent -> "customer.data.consent";
        });
  }

  public String href() {
    return switch (basis) {
      case LegitimateInterest interest -> interest.path();
      case ConsentBasis consent -> "/customers/" + code.shown() + "/consents/" + consent.item();
    };
  }

  @Override
  public String toString() {
    return "BasisLine";
  }
}
