package fi.tallessa.customer.ages;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is to be done when a customer has turned 13 or 18 (K6). */
@Service
@Transactional
@Overtaken.Anew
class Ages {

  private final Access access;
  private final Data data;
  private final Guardians guardians;
  private final Milestones milestones;
  private final Renewal renewal;

  Ages(Access access, Data data, Guardians guardians, Milestones milestones, Renewal renewal) {
    this.access = access;
    this.data = data;
    this.guardians = guardians;
    this.milestones = milestones;
    this.renewal = renewal;
  }

  Entry<AskedPage> open(Code code, Visit visit) {
    return access
        .enter(AgesAction.OPEN, code, visit)
        .map(permit -> page(permit, new AskedForm("", ""), Problems.none()));
  }

  /**
   * @return the page again where something stands in the way, empty when it is done
   */
  Entry<Optional<AskedPage>> asked(AskedForm form, Sending sending, Code code, Visit visit) {
    return access.enter(AgesAction.OPEN, code, visit).map(permit -> asked(permit, form, sending));
  }

  private Optional<AskedPage> asked(Permit permit, AskedForm form, Sending sending) {
    var said = sending.act(form.check(permit.visit()));
    if (!said.isFine()) {
      return Optional.of(page(permit, form, said.problems()));
    }
    if (!milestones.of(permit).contains(said.sure())) {
      var writing = access.further(AgesAction.ASKED, permit);
      milestones.add(writing, said.sure());
      renewal.of(writing);
    }
    return Optional.empty();
  }

  /** The customer, who is of age, wants us to be able to reach the guardian. */
  Entry<Code> keep(String id, Code code, Visit visit) {
    return ended(
        id,
        code,
        visit,
        (permit, guardian) -> {
          var writing = access.further(AgesAction.KEEP, permit);
          milestones.add(
              writing, new Milestone(guardian.id(), Answer.KEEP, visit.today(), visit.who()));
          renewal.of(writing);
        });
  }

  /** Nobody needs the guardian any more: every version goes. */
  Entry<Code> erase(String id, Code code, Visit visit) {
    return ended(
        id,
        code,
        visit,
        (permit, guardian) -> {
          var writing = access.further(AgesAction.ERASE, permit);
          guardians.erase(writing, guardian.id());
          renewal.of(writing);
        });
  }

  /** Only where the right has ended and nobody has decided yet; a second press changes nothing. */
  private Entry<Code> ended(
      String id, Code code, Visit visit, BiConsumer<Permit, KeptGuardian> step) {
    return access
        .enter(AgesAction.OPEN, code, visit)
        .flatMap(
            permit -> {
              var birth = data.card(permit).birth();
              if (!birth.ofAge(visit.today())) {
                return Entry.closed(Refusal.NOT_YOURS_TO_DO);
              }
              Reached.ended(birth, guardians.of(permit), milestones.of(permit), visit.today())
                  .stream()
                  .filter(one -> one.id().toString().equals(id))
                  .forEach(one -> step.accept(permit, one));
              return Entry.open(code);
            });
  }

  private AskedPage page(Permit permit, AskedForm form, Problems problems) {
    return new AskedPage(permit.code(), data.card(permit).name(), form, problems);
  }
}
