package fi.tallessa.customer.consents;

import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;

/**
 * Somebody who may take a consent back.
 *
 * @param value {@code customer}, or the id of a guardian
 * @param label the message key of what they are: all that is said of them in a shut file
 * @param apart the first name, where two are the same to the child; else null
 */
public record Withdrawer(String value, String name, String label, String apart) {

  static final String CUSTOMER = "customer";

  boolean guardian() {
    return !value.equals(CUSTOMER);
  }

  public String words(Ui ui, Shut shut) {
    if (!shut.any()) {
      return name;
    }
    return apart == null ? ui.t(label) : ui.t(label) + ", " + apart;
  }

  Choice in(Ui ui, Shut shut) {
    return new Choice(value, words(ui, shut));
  }

  @Override
  public String toString() {
    return "Withdrawer";
  }
}
