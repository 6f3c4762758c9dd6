package fi.tallessa.customer.ages;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking a child who has turned 13 again (K6). */
@Service
@Transactional
@Overtaken.Anew
class Ages {

  private final Access access;
  private final Data data;
  private final Milestones milestones;
  private final Renewal renewal;

  Ages(Access access, Data data, Milestones milestones, Renewal renewal) {
    this.access = access;
    this.data = data;
    this.milestones = milestones;
    this.renewal = renewal;
  }

  Entry<AskedPage> open(Code code, Visit visit) {
    return enter(
        code,
        visit,
        (permit, card) -> page(permit, card, new AskedForm("", "", ""), Problems.none()));
  }

  /**
   * @return the page again where something stands in the way, empty when it is done
   */
  Entry<Optional<AskedPage>> asked(AskedForm form, Sending sending, Code code, Visit visit) {
    return enter(code, visit, (permit, card) -> asked(permit, card, form, sending));
  }

  private Optional<AskedPage> asked(Permit permit, Card card, AskedForm form, Sending sending) {
    var said = sending.act(form.check(card.birth(), permit.visit()));
    if (!said.isFine()) {
      return Optional.of(page(permit, card, form, said.problems()));
    }
    if (!milestones.of(permit).contains(said.sure())) {
      var writing = access.further(AgesAction.ASKED, permit);
      milestones.add(writing, said.sure());
      renewal.toDo(writing);
    }
    return Optional.empty();
  }

  /** Only of somebody who is 13 today, as far as we were told: nobody is asked early. */
  private <T> Entry<T> enter(Code code, Visit visit, BiFunction<Permit, Card, T> step) {
    return access
        .enter(AgesAction.OPEN, code, visit)
        .flatMap(
            permit -> {
              var card = data.card(permit);
              return Reached.asked(card.birth(), visit.today())
                  ? Entry.open(step.apply(permit, card))
                  : Entry.closed(Refusal.NOT_YOURS_TO_DO);
            });
  }

  private static AskedPage page(Permit permit, Card card, AskedForm form, Problems problems) {
    return new AskedPage(permit.code(), card.name(), form, problems);
  }
}
