package fi.tallessa.cooperation;

import fi.tallessa.kernel.Code;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.Locale;

/**
 * A service on a page, as far as its reader may know.
 *
 * @param points whom we reach there; nobody when it is over
 * @param masked what tells where it is, is kept from the reader
 */
public record CooperationLine(
    Code code, KeptCooperation kept, List<KeptPoint> points, boolean masked) {

  public Cooperation service() {
    return kept.cooperation();
  }

  /** Which kind of service it is. */
  public String title(Ui ui) {
    var words = ui.t(service().kind().label());
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  public String address() {
    return Shelf.ORDINARY.address(code) + "/" + kept.id();
  }

  public String address(KeptPoint point) {
    return address() + "/points/" + point.id();
  }

  @Override
  public String toString() {
    return "CooperationLine";
  }
}
