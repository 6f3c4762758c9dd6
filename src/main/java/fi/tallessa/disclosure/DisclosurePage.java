package fi.tallessa.disclosure;

import fi.tallessa.association.Country;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.legalbasis.HeldConsent;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The form of something that was told to others.
 *
 * @param name of the customer
 * @param consents those that let us tell somebody today; whom, is not in them while the address is
 *     protected (K8)
 * @param unverified what nobody whom it is about has said to be right
 */
public record DisclosurePage(
    Code code,
    String name,
    List<HeldConsent> consents,
    Set<Thing> unverified,
    boolean untold,
    DisclosureForm form,
    Problems problems,
    Asking asking) {

  DisclosurePage asking(Asking found) {
    return new DisclosurePage(code, name, consents, unverified, untold, form, problems, found);
  }

  public String list() {
    return DisclosureList.address(code);
  }

  public String address() {
    return list() + "/new";
  }

  public String informing() {
    return "/customers/" + code.shown() + "/informing";
  }

  public List<Choice> grounds(Ui ui) {
    return Ground.byHand().stream().map(one -> new Choice(one.code(), ui.t(one.label()))).toList();
  }

  public List<Choice> ways(Ui ui) {
    return Way.choices(ui);
  }

  /** What is not verified says so. */
  public List<Choice> things(Ui ui) {
    return Arrays.stream(Thing.values())
        .map(
            one ->
                new Choice(
                    one.code(),
                    unverified.contains(one)
                        ? ui.t("disclosure.what.unverified", ui.t(one.label()))
                        : ui.t(one.label())))
        .toList();
  }

  public List<Choice> countries(Ui ui) {
    var language = Locale.of(ui.lang());
    return Stream.of(Country.values())
        .map(one -> new Choice(one.name(), one.shown(language)))
        .sorted(Comparator.comparing(Choice::words))
        .toList();
  }

  public List<Choice> items(Ui ui) {
    return Stream.concat(
            Stream.of(new Choice("", ui.t("disclosure.consent.none"))),
            consents.stream().map(one -> new Choice(one.basis().item().toString(), words(one, ui))))
        .toList();
  }

  /** Two that name nobody are told apart by their last day. */
  private static String words(HeldConsent one, Ui ui) {
    var title = one.title(ui.lang());
    return one.named()
        .map(whom -> title + ": " + whom)
        .orElseGet(() -> ui.t("disclosure.consent.masked", title, ui.day(one.until())));
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of(
        "ground", ui.t("disclosure.ground"),
        "item", ui.t("disclosure.consent"),
        "organisation", ui.t("disclosure.organisation"),
        "what", ui.t("disclosure.what"),
        "words", ui.t("disclosure.words"),
        "why", ui.t("disclosure.why"),
        "way", ui.t("disclosure.way"),
        "country", ui.t("disclosure.country"),
        "on", ui.t("disclosure.on"),
        "marked", ui.t("disclosure.marked"));
  }

  @Override
  public String toString() {
    return "DisclosurePage";
  }
}
