package fi.tallessa.customer.consented;

import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.legalbasis.HeldConsent;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The form of something that rests on a consent.
 *
 * @param changed the entry that is changed, as it is now; null for a new one
 * @param held the consents it may rest on; with none there is nothing to fill in
 * @param asking about words of it
 */
public record ConsentedPage(
    Code code,
    String name,
    Store store,
    KeptConsented changed,
    List<HeldConsent> held,
    ConsentedForm form,
    Problems problems,
    Asking asking) {

  /** Asked once before it is saved: whether other words would do (D15). */
  ConsentedPage asking(Asking found) {
    return new ConsentedPage(code, name, store, changed, held, form, problems, found);
  }

  /** Where health has a place of its own, unless it is this one. */
  public String health() {
    return store.health() ? null : Store.HEALTH.address(code);
  }

  public String address() {
    return store.address(code) + "/" + (changed == null ? "new" : changed.id());
  }

  /** Somebody else wrote meanwhile: what is kept stands beside it in any language. */
  public boolean overtaken() {
    return form.over().equals("yes") && changed != null;
  }

  public String file() {
    return "/customers/" + code.shown() + "#" + store.group().code();
  }

  public String consents() {
    return "/customers/" + code.shown() + "#consents";
  }

  public String once() {
    return form.id().toString();
  }

  public List<Choice> choices(Ui ui) {
    return held.stream()
        .map(
            one ->
                new Choice(
                    one.basis().item().toString(),
                    ui.t("customer.consented.held", one.title(ui.lang()), ui.day(one.until()))))
        .toList();
  }

  /** With one consent there is nothing to choose. */
  public List<String> chosen() {
    return held.size() == 1
        ? List.of(held.getFirst().basis().item().toString())
        : List.of(form.consent());
  }

  /** Whom one reaches at a service stands with the cooperation it is of, and nowhere else (S18). */
  public String services() {
    return "/customers/" + code.shown() + "/cooperation";
  }

  public List<Choice> sources(Ui ui) {
    return Arrays.stream(Source.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of(
        "text", ui.t("customer.consented.text"),
        "consent", ui.t("customer.consented.consent"),
        "source", ui.t("customer.data.source"),
        "organisation", ui.t("customer.data.organisation"),
        "day", ui.t("customer.consented.day"));
  }

  @Override
  public String toString() {
    return "ConsentedPage[" + store + "]";
  }
}
