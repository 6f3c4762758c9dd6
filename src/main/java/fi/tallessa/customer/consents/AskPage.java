package fi.tallessa.customer.consents;

import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.guardian.MayActFor;
import fi.tallessa.customer.notices.NoticeVersion;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.legalbasis.consent.Decider;
import fi.tallessa.legalbasis.consent.OneOfTwo;
import fi.tallessa.legalbasis.item.Tongue;
import fi.tallessa.legalbasis.item.Wording;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who decides and why, before anybody is asked.
 *
 * @param name of the customer
 * @param age the fewest years they can have
 * @param rights of each guardian, today
 * @param asking about words of it
 */
public record AskPage(
    Code code,
    String name,
    int age,
    List<ConsentLine> items,
    List<KeptGuardian> guardians,
    Map<UUID, MayActFor> rights,
    List<Tongue> tongues,
    List<NoticeVersion> notices,
    AskForm form,
    Problems problems,
    Asking asking) {

  AskPage asking(Asking found) {
    return new AskPage(
        code, name, age, items, guardians, rights, tongues, notices, form, problems, found);
  }

  public String address() {
    return "/customers/" + code.shown() + "/consents/new";
  }

  public List<Choice> deciders(Ui ui) {
    return Decider.at(age).stream().map(one -> new Choice(one.code(), ui.t(one.label()))).toList();
  }

  public List<Choice> custodies(Ui ui) {
    return Arrays.stream(OneOfTwo.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public List<Choice> wordings(Ui ui) {
    return Arrays.stream(Wording.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public List<Choice> languages() {
    return tongues.stream().map(one -> new Choice(one.code(), one.name())).toList();
  }

  public List<Choice> versions(Ui ui) {
    return notices.stream()
        .map(
            one ->
                new Choice(
                    "" + one.number(),
                    ui.t("customer.informing.version", one.number(), ui.day(one.from()))))
        .toList();
  }

  public boolean minor() {
    return age < 18;
  }

  public Map<String, String> labels(Ui ui) {
    var labels = new HashMap<String, String>();
    for (var box :
        List.of(
            "items",
            "decider",
            "why",
            "heard",
            "guardians",
            "custody",
            "language",
            "wording",
            "notice",
            "place",
            "present",
            "interpreter")) {
      labels.put(box, ui.t("customer.consent.ask." + box));
    }
    return labels;
  }

  @Override
  public String toString() {
    return "AskPage";
  }
}
