package fi.tallessa.customer.ages;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.bases.BasisLine;
import fi.tallessa.customer.basis.Bases;
import fi.tallessa.customer.basis.Rest;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.Custodies;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.guardian.RemovedGuardians;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A guardian's data when the customer is 18 (K6). The rights ended that day by themselves ({@code
 * MayActFor}); what is kept is kept because the customer, asked, wants it, or it goes.
 */
@Service
@Transactional
@Overtaken.Anew
class EndedRights {

  private final Access access;
  private final Data data;
  private final Bases bases;
  private final Guardians guardians;
  private final Custodies custodies;
  private final Milestones milestones;
  private final Undecided undecided;
  private final Renewal renewal;
  private final RemovedGuardians removed;

  EndedRights(
      Access access,
      Data data,
      Bases bases,
      Guardians guardians,
      Custodies custodies,
      Milestones milestones,
      Undecided undecided,
      Renewal renewal,
      RemovedGuardians removed) {
    this.removed = removed;
    this.access = access;
    this.data = data;
    this.bases = bases;
    this.guardians = guardians;
    this.custodies = custodies;
    this.milestones = milestones;
    this.undecided = undecided;
    this.renewal = renewal;
  }

  Entry<EndedPage> open(String id, Code code, Visit visit) {
    return enter(
        id,
        code,
        visit,
        (permit, ended) -> page(permit, ended, EndedForm.empty(), Problems.none()));
  }

  /**
   * @return the page again where something stands in the way, empty when it is done
   */
  Entry<Optional<EndedPage>> decide(
      String id, EndedForm form, Sending sending, Code code, Visit visit) {
    return enter(id, code, visit, (permit, ended) -> decide(permit, ended, form, sending));
  }

  private Optional<EndedPage> decide(Permit permit, Ended ended, EndedForm form, Sending sending) {
    var said =
        sending.act(
            form.check(ended.guardian.id(), ended.card.birth(), rests(permit), permit.visit()));
    if (!said.isFine()) {
      return Optional.of(page(permit, ended, form, said.problems()));
    }
    if (!milestones.of(permit).contains(said.sure())) {
      write(permit, said.sure());
    }
    return Optional.empty();
  }

  /** What was told of custody serves nobody from now on; the rest stays, or goes with it. */
  private void write(Permit permit, Milestone said) {
    boolean stays = said.answer() == Answer.KEEP;
    var writing = access.further(stays ? AgesAction.KEEP : AgesAction.ERASE, permit);
    milestones.add(writing, said);
    if (stays) {
      custodies.erase(writing, said.guardian());
      removed.holdOff(writing, said.guardian());
    } else {
      guardians.erase(writing, said.guardian());
    }
    renewal.of(writing);
  }

  private record Ended(Card card, KeptGuardian guardian) {}

  private boolean late(Permit permit, Card card, KeptGuardian one) {
    var today = permit.visit().today();
    var goes = undecided.of(card, List.of(one), milestones.of(permit), today).get(one.id());
    return Undecided.late(goes, today);
  }

  /** Only of a customer who is 18 today, and only of somebody of this file. */
  private <T> Entry<T> enter(String id, Code code, Visit visit, BiFunction<Permit, Ended, T> step) {
    return access
        .enter(AgesAction.OPEN, code, visit)
        .flatMap(
            permit -> {
              var card = data.card(permit);
              return card.birth().ofAge(visit.today())
                  ? Entry.there(guardians.find(permit, id).filter(one -> !late(permit, card, one)))
                      .map(kept -> step.apply(permit, new Ended(card, kept)))
                  : Entry.closed(Refusal.NOT_YOURS_TO_DO);
            });
  }

  private Optional<Rest> rests(Permit permit) {
    return bases.of(permit).holding(FieldGroup.FAMILY);
  }

  private EndedPage page(Permit permit, Ended ended, EndedForm form, Problems problems) {
    return new EndedPage(
        permit.code(),
        ended.card.name(),
        ended.guardian,
        rests(permit).map(rest -> BasisLine.of(permit.code(), rest)),
        form,
        problems);
  }
}
