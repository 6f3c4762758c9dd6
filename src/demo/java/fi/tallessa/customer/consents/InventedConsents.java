package fi.tallessa.customer.consents;

import fi.tallessa.access.Access;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.consent.AboutUs;
import fi.tallessa.legalbasis.consent.Answers;
import fi.tallessa.legalbasis.consent.Method;
import fi.tallessa.legalbasis.consent.Said;
import fi.tallessa.legalbasis.consent.Slips;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.web.Sending;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an invented mother answers when she is asked; she signs the slip on paper. */
@Component
@Profile("demo")
public class InventedConsents {

  private final Access access;
  private final Guardians guardians;
  private final Asks asks;
  private final Asked.All all;
  private final Answers answers;
  private final Slips slips;
  private final Renewal renewal;
  private final AboutUs us;

  InventedConsents(
      Access access,
      Guardians guardians,
      Asks asks,
      Asked.All all,
      Answers answers,
      Slips slips,
      Renewal renewal,
      AboutUs us) {
    this.us = us;
    this.access = access;
    this.guardians = guardians;
    this.asks = asks;
    this.all = all;
    this.answers = answers;
    this.slips = slips;
    this.renewal = renewal;
  }

  /**
   * @param heard what the child said of it
   */
  @Transactional
  public void say(Map<ItemId, Boolean> answers, String heard, Code code, Visit visit) {
    var opened = access.enter(ConsentAction.OPEN, code, visit).stream().findFirst().orElseThrow();
    var form = form(answers, heard, opened);
    var asked =
        asks.ask(form, Sending.TO_BE_DONE, code, visit).stream()
            .findFirst()
            .orElseThrow()
            .sure()
            .orElseThrow();
    answer(opened, all.find(opened, asked.toString()).orElseThrow(), answers);
  }

  private AskForm form(Map<ItemId, Boolean> answers, String heard, Permit opened) {
    var boxes = new HashMap<String, String>();
    answers.keySet().forEach(item -> boxes.put("item." + item, "yes"));
    guardians.of(opened).forEach(one -> boxes.put("guardian." + one.id(), "yes"));
    boxes.putAll(
        Map.of(
            "decider", "guardian",
            "heard", heard,
            "language", "fi",
            "wording", "ordinary",
            "notice", "1",
            "place", "Avoin talo"));
    return new AskForm(boxes);
  }

  private void answer(Permit opened, Asked asked, Map<ItemId, Boolean> said) {
    var permit = access.further(ConsentAction.ANSWER, opened);
    var sayings =
        asked.items().stream().map(one -> said(asked, one, said.get(one.item().id()))).toList();
    answers.write(
        permit, answers.read(permit, asked.asking(), us.today(), asked.consents(), sayings).sure());
    slips.add(permit, asked.asking().id(), asked.asking().circumstances().by().size(), List.of());
    renewal.toDo(permit);
  }

  private static Said said(Asked asked, Asked.One one, boolean yes) {
    return new Said(
        one.item(),
        one.version(),
        yes,
        asked.asking().id(),
        asked.asking().circumstances(),
        Method.SIGNED_ON_PAPER,
        List.of());
  }
}
