package fi.tallessa.customer.informing;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.notices.Notices;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing down who was told what we keep, with which version of the notice (GDPR Art. 13, 14). */
@Service
@Transactional
@Overtaken.Anew
class Informed {

  private final Access access;
  private final Data data;
  private final Guardians guardians;
  private final Informings informings;
  private final Notices notices;
  private final Workers workers;
  private final Renewal renewal;

  Informed(
      Access access,
      Data data,
      Guardians guardians,
      Informings informings,
      Notices notices,
      Workers workers,
      Renewal renewal) {
    this.access = access;
    this.data = data;
    this.guardians = guardians;
    this.informings = informings;
    this.notices = notices;
    this.workers = workers;
    this.renewal = renewal;
  }

  Entry<InformingPage> open(Code code, Visit visit) {
    return access
        .enter(InformingAction.READ, code, visit)
        .map(permit -> page(permit, guardians.of(permit), InformingForm.empty(), Problems.none()));
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
    var theirs = guardians.of(permit);
    var informing = sending.act(form.check(theirs, notices.all(), permit.visit()));
    if (!informing.isFine()) {
      return Optional.of(page(permit, theirs, form, informing.problems()));
    }
    if (!informings.of(permit).contains(informing.sure())) {
      var writing = access.further(InformingAction.TOLD, permit);
      informings.add(writing, informing.sure());
      renewal.of(writing);
    }
    return Optional.empty();
  }

  private InformingPage page(
      Permit permit, List<KeptGuardian> theirs, InformingForm form, Problems problems) {
    var card = data.card(permit);
    var told = informings.of(permit);
    var names = workers.names(told.stream().map(Informing::by).distinct().toList());
    return new InformingPage(
        permit.code(),
        card.name(),
        theirs,
        notices.all(),
        told.stream()
            .map(one -> new InformingPage.Line(one, names.getOrDefault(one.by(), "")))
            .toList(),
        InformBy.day(
            data.everything(permit), theirs, told, card.mayBeMinor(permit.visit().today())),
        form,
        problems);
  }
}
