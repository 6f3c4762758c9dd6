package fi.tallessa.rights.request;

import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The form of something a customer asks for.
 *
 * @param name of the customer
 */
public record RequestFormPage(
    Code code, String name, List<KeptGuardian> guardians, RequestForm form, Problems problems) {

  public String address() {
    return RequestLine.address(code) + "/new";
  }

  public String back() {
    return "/customers/" + code.shown();
  }

  public List<Choice> kinds(Ui ui) {
    return Kind.choices(ui);
  }

  public List<Choice> askers(Ui ui) {
    return Stream.of(
            Stream.of(choice(Asker.CUSTOMER, ui)),
            guardians.stream().map(one -> new Choice(one.id().toString(), named(one, ui))),
            Stream.of(choice(Asker.AUTHORISED, ui), choice(Asker.OTHER, ui)))
        .flatMap(some -> some)
        .toList();
  }

  private static Choice choice(Asker one, Ui ui) {
    return new Choice(one.code(), ui.t(one.label()));
  }

  private static String named(KeptGuardian one, Ui ui) {
    return ui.t(
        "rights.asker.guardian", one.guardian().name(), ui.t(one.guardian().role().label()));
  }

  public List<Choice> channels(Ui ui) {
    return Channel.choices(ui);
  }

  public List<Choice> identities(Ui ui) {
    return Identity.choices(ui);
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of(
        "kind", ui.t("rights.ask.kind"),
        "who", ui.t("rights.ask.who"),
        "name", ui.t("rights.ask.name"),
        "channel", ui.t("rights.ask.channel"),
        "came", ui.t("rights.ask.came"),
        "what", ui.t("rights.ask.what"),
        "identity", ui.t("rights.identity"));
  }

  @Override
  public String toString() {
    return "RequestFormPage";
  }
}
