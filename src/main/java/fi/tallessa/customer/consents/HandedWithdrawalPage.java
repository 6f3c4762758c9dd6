package fi.tallessa.customer.consents;

import fi.tallessa.kernel.Code;
import fi.tallessa.legalbasis.consent.Circumstances;
import fi.tallessa.legalbasis.consent.Told;
import fi.tallessa.legalbasis.item.Tongue;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.Optional;

/**
 * Taking a consent back on the handed screen.
 *
 * @param by who has the screen
 * @param onScreen whether this screen is handed with it
 * @param masked whether which school it is is kept from the reader (K8)
 */
public record HandedWithdrawalPage(
    Code code, ConsentLine line, Shut shut, Withdrawer by, boolean onScreen, boolean masked) {

  /** Sent by the button that lets go what was kept: a second press of taking back is none. */
  public static final String AFTER_ALL = "after-all";

  /** Whether what rested on it lies sealed as they wanted, and may go after all. */
  public boolean erases() {
    return shut.keeps(line);
  }

  /** The message key of what there is to let go: its title, or what follows. */
  public String erasure(String part) {
    return "customer.consent.erasure.handed" + part + (line.ranOut() ? ".ran_out" : "");
  }

  public String address() {
    return address(line, by);
  }

  static String address(ConsentLine line, Withdrawer by) {
    return line.path() + "/withdrawal/" + by.value();
  }

  /** The worker's own page of it, from which it is handed. */
  String workers() {
    return line.path() + "/withdrawal";
  }

  /**
   * What can be pressed: where the rest may only be kept, one button for each thing that may become
   * of it.
   */
  public List<Leftover> buttons() {
    return shut.onlyKept(line) ? List.of(Leftover.values()) : List.of(Leftover.ERASE);
  }

  public String button(Ui ui, Leftover one) {
    return ui.t(shut.onlyKept(line) ? one.button() : "customer.consent.do.withdraw");
  }

  /** What becomes of the rest; empty where it has to be said and was not. */
  Optional<Leftover> leftover(String sent) {
    return shut.onlyKept(line) ? Leftover.of(sent) : Optional.of(Leftover.ERASE);
  }

  /** As it was read when it was given. */
  public Circumstances given() {
    return Circumstances.asGiven(line.consent());
  }

  /** What was told of us when it was given; null where none of it was kept. */
  public Told told() {
    return line.told().orElse(null);
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
