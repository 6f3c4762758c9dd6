package fi.tallessa.customer.consents;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.legalbasis.consent.Asking;
import fi.tallessa.legalbasis.consent.Circumstances;
import fi.tallessa.legalbasis.item.Tongue;
import fi.tallessa.web.Ui;
import java.time.LocalDate;
import java.util.List;

/**
 * The handed screen: each item by itself, nothing chosen beforehand.
 *
 * @param name of the customer
 * @param day it was asked
 * @param handed whether this screen is handed with it
 */
public record AnswerPage(
    Code code,
    String name,
    Asking asking,
    LocalDate day,
    boolean handed,
    List<Asked.One> items,
    AnswerForm form,
    Problems problems) {

  public String address() {
    return workers() + "/screen";
  }

  /** The worker's own page of it, from which it is handed. */
  String workers() {
    return AskedPage.address(code, asking.id());
  }

  public Circumstances circumstances() {
    return asking.circumstances();
  }

  public String to() {
    return String.join(", ", circumstances().by());
  }

  /**
   * In which language it is read: that of the page, unless it was chosen among those of the
   * association alone.
   */
  public String language(Ui ui) {
    return Tongue.shown(circumstances().language(), ui.lang());
  }

  @Override
  public String toString() {
    return "AnswerPage";
  }
}
