package fi.tallessa.customer.consents;

import fi.tallessa.kernel.Code;
import fi.tallessa.legalbasis.consent.AskedAgain;
import fi.tallessa.legalbasis.consent.Circumstances;
import fi.tallessa.legalbasis.consent.Consent;
import fi.tallessa.legalbasis.consent.ConsentEvent;
import fi.tallessa.legalbasis.consent.ConsentState;
import fi.tallessa.legalbasis.consent.Indication;
import fi.tallessa.legalbasis.consent.NewRecipients.Anew;
import fi.tallessa.legalbasis.consent.Slip;
import fi.tallessa.legalbasis.consent.Told;
import fi.tallessa.legalbasis.item.ConsentItem;
import fi.tallessa.legalbasis.item.ItemVersion;
import fi.tallessa.web.Tone;
import fi.tallessa.web.Ui;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One item on a customer's file, given or not: that is always shown.
 *
 * @param slip of the last answer, null where there is none
 * @param again why somebody else is to be asked, null where nobody is
 * @param anew why the same people are asked anew: what they were told is not what there is to tell;
 *     null where they need not be
 * @param ending whether it is said to end soon
 */
public record ConsentLine(
    Code code,
    ConsentItem item,
    Consent consent,
    Slip slip,
    AskedAgain again,
    Anew anew,
    boolean ending,
    LocalDate today) {

  public String title(Ui ui) {
    return version().title(ui.lang());
  }

  /** What was answered last, or else what is asked today. */
  public ItemVersion version() {
    return consent.answer().map(event -> item.version(event.version())).orElseGet(item::newest);
  }

  public boolean holds() {
    return consent.holds(today);
  }

  /** It may be taken back: it holds, or what rested on it sleeps since the work has ended. */
  public boolean stands() {
    return consent.stands(today);
  }

  /** Nobody took it back: its last day is past. */
  public boolean ranOut() {
    return consent.state().filter(ConsentState.EXPIRED::equals).isPresent();
  }

  /** Amber while something has to be done about it: its paper, its end, its age, who gets it. */
  public Tone tone() {
    if (!holds()) {
      return Tone.PLAIN;
    }
    return unplaced() || ending || again != null || anew != null ? Tone.CARE : Tone.OK;
  }

  /** Why it is asked anew, in words. */
  public String anew(Ui ui) {
    return anew.newcomer() == null
        ? ui.t("customer.consent.untold")
        : ui.t("customer.consent.newcomer", anew.newcomer());
  }

  /** What was told of us with the last answer; empty where none of it was kept. */
  public Optional<Told> told() {
    return consent.answer().flatMap(ConsentEvent::indication).map(Indication::told);
  }

  /** In which the last answer was read. */
  public String language() {
    return Circumstances.asGiven(consent).language();
  }

  /** In a few words. */
  public String words(Ui ui) {
    if (holds() && slip != null && slip.toBeSigned()) {
      return ui.t("customer.consent.to_be_signed");
    }
    if (holds()) {
      var until = ui.day(consent.last().orElseThrow().until());
      return ui.t(ending ? "customer.consent.ends" : "customer.consent.given_until", until);
    }
    return consent
        .state()
        .map(state -> ui.t(state.valid() ? "customer.consent.ended" : state.label()))
        .orElseGet(() -> ui.t("customer.consent.not_asked"));
  }

  /** A yes or a no whose paper nobody has told the place of (D2). */
  public boolean unplaced() {
    return slip != null && !slip.settled();
  }

  public String path() {
    return "/customers/" + code.shown() + "/consents/" + item.id();
  }

  public String slipPath() {
    return AskedPage.address(code, slip.asking());
  }

  @Override
  public String toString() {
    return "ConsentLine[" + item.id() + "]";
  }
}
