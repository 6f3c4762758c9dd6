package fi.tallessa.customer.consents;

import fi.tallessa.kernel.Code;
import fi.tallessa.legalbasis.consent.Circumstances;
import fi.tallessa.legalbasis.item.Tongue;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;

/**
 * Taking a consent back on the handed screen.
 *
 * @param by who has the screen
 * @param onScreen whether this screen is handed with it
 */
public record HandedWithdrawalPage(Code code, ConsentLine line, Choice by, boolean onScreen) {

  public String address() {
    return address(line, by);
  }

  static String address(ConsentLine line, Choice by) {
    return line.path() + "/withdrawal/" + by.value();
  }

  /** The worker's own page of it, from which it is handed. */
  String workers() {
    return line.path() + "/withdrawal";
  }

  /** As it was read when it was given. */
  public Circumstances given() {
    return Circumstances.asGiven(line.consent());
  }

  /** In which language it is read: that of the page, unless we do not speak the one it was. */
  public String language(Ui ui) {
    return Tongue.shown(given().language(), ui.lang());
  }

  Handed handed() {
    return new Handed(address(), given().language());
  }

  @Override
  public String toString() {
    return "HandedWithdrawalPage";
  }
}
