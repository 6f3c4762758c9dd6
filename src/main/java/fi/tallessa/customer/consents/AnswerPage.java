package fi.tallessa.customer.consents;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.legalbasis.consent.Asking;
import fi.tallessa.legalbasis.consent.Circumstances;
import fi.tallessa.legalbasis.consent.ToTell;
import fi.tallessa.legalbasis.consent.Told;
import fi.tallessa.legalbasis.item.Tongue;
import fi.tallessa.web.Ui;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The handed screen: each item by itself, nothing chosen beforehand.
 *
 * @param name of the customer
 * @param day it was asked
 * @param toTell of us, before anybody answers
 * @param handed whether this screen is handed with it
 * @param masked whether which school it is is kept from the reader (K8)
 */
public record AnswerPage(
    Code code,
    String name,
    Asking asking,
    LocalDate day,
    ToTell toTell,
    boolean handed,
    boolean masked,
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

  /**
   * How much of what a yes would erase: not on a guardian's screen, where a number would tell of
   * what a child keeps from them (K3).
   */
  public Map<FieldGroup, Integer> losing(Asked.One one) {
    return toGuardian() ? Map.of() : one.losing();
  }

  /** That it may be of health too, of which whoever hands the screen may not know (S20). */
  public boolean healthToo(Asked.One one) {
    return !toGuardian() && one.healthToo();
  }

  /** A guardian is told that it may be some, and always where another text was said yes to. */
  public boolean mayLose(Asked.One one) {
    return toGuardian()
        && one.consent().stands(day)
        && one.consent().version() != one.version().number();
  }

  private boolean toGuardian() {
    var decider = circumstances().decider();
    return decider != null && decider.guardian();
  }

  public String to() {
    return String.join(", ", circumstances().by());
  }

  /** Who draws, each on a line of their own. */
  public List<Signer> signers() {
    var by = circumstances().by();
    return Signer.of(by, form.strokes(by.size()));
  }

  /** Whose line a problem is at. */
  public Map<String, String> labels() {
    return signers().size() == 1
        ? Map.of()
        : signers().stream().collect(toMap(Signer::pad, Signer::name));
  }

  /**
   * In which language it is read: that of the page, unless it was chosen among those of the
   * association alone.
   */
  public String language(Ui ui) {
    return Tongue.shown(circumstances().language(), ui.lang());
  }

  /** What is told of us, in the language and the words in which the text is read. */
  public Told told(Ui ui) {
    return toTell.in(language(ui), circumstances().wording());
  }

  @Override
  public String toString() {
    return "AnswerPage";
  }
}
