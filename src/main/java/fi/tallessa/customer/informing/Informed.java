package fi.tallessa.customer.informing;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.guardian.RemovedGuardians;
import fi.tallessa.customer.notices.Notices;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing down who was told what we keep, with which version of the notice (GDPR Art. 13, 14). */
@Service
@Transactional
@Overtaken.Anew
class Informed {

  private final Access access;
  private final InformingPages pages;
  private final Informings informings;
  private final FirstUses uses;
  private final Notices notices;
  private final Renewal renewal;
  private final RemovedGuardians removed;

  Informed(
      Access access,
      InformingPages pages,
      Informings informings,
      FirstUses uses,
      Notices notices,
      Renewal renewal,
      RemovedGuardians removed) {
    this.removed = removed;
    this.access = access;
    this.pages = pages;
    this.informings = informings;
    this.uses = uses;
    this.notices = notices;
    this.renewal = renewal;
  }

  Entry<InformingPage> open(Code code, Visit visit) {
    return access
        .enter(InformingAction.READ, code, visit)
        .map(permit -> pages.of(permit, InformingForm.empty(), Problems.none()));
  }

  /**
   * @return the page again where something stands in the way, empty when it is done
   */
  Entry<Optional<InformingPage>> told(InformingForm form, Sending sending, Code code, Visit visit) {
    return access
        .enter(InformingAction.READ, code, visit)
        .map(permit -> told(permit, form, sending));
  }

  private Optional<InformingPage> told(Permit permit, InformingForm form, Sending sending) {
    var theirs = pages.guardians(permit);
    var informing = sending.act(form.check(theirs, notices.all(), permit.visit()));
    if (!informing.isFine()) {
      return Optional.of(pages.of(permit, form, informing.problems()));
    }
    if (!informings.of(permit).contains(informing.sure())) {
      var writing = access.further(InformingAction.TOLD, permit);
      informings.add(writing, informing.sure());
      removed.holdOff(writing, informing.sure().guardian());
      renewal.toDo(writing);
    }
    return Optional.empty();
  }

  /** Writes down a first use of today, once; only of somebody of whom the file tells. */
  Entry<Code> used(String who, FirstUse.Kind kind, Code code, Visit visit) {
    return access
        .enter(InformingAction.READ, code, visit)
        .flatMap(
            permit ->
                Entry.there(
                        InformingForm.person(who, pages.guardians(permit))
                            .map(
                                one ->
                                    new FirstUse(
                                        one.map(kept -> kept.id()).orElse(null),
                                        kind,
                                        visit.today(),
                                        visit.who())))
                    .flatMap(use -> write(permit, use)));
  }

  private Entry<Code> write(Permit permit, FirstUse use) {
    if (!uses.of(permit).contains(use)) {
      var writing = access.further(InformingAction.USED, permit);
      uses.add(writing, use);
      removed.holdOff(writing, use.guardian());
      renewal.toDo(writing);
    }
    return Entry.open(permit.code());
  }
}
