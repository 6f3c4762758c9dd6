package fi.tallessa.rights.request;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.association.Once;
import fi.tallessa.association.clock.LegalClock;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes down what somebody asks of a customer's data, whatever else is closed: the time to answer
 * runs from the day it came, whoever it came to; who does not work with the customer writes down
 * that it came ({@link OfStrangers}) and tells by mouth whose it is.
 */
@Service
@Transactional
@Overtaken.Anew
class TakingDown {

  private final Access access;
  private final Requests requests;
  private final LegalClock clock;
  private final Data data;
  private final Guardians guardians;
  private final LookingUp looking;

  TakingDown(
      Access access,
      Requests requests,
      LegalClock clock,
      Data data,
      Guardians guardians,
      LookingUp looking) {
    this.access = access;
    this.requests = requests;
    this.clock = clock;
    this.data = data;
    this.guardians = guardians;
    this.looking = looking;
  }

  Entry<RequestsPage> list(Code code, Visit visit) {
    return access
        .enter(RequestAction.READ, code, visit)
        .map(permit -> new RequestsPage(permit.code(), requests.lines(permit)));
  }

  Entry<RequestFormPage> blank(Code code, Visit visit) {
    return access
        .enter(RequestAction.ASK, code, visit)
        .map(
            permit ->
                page(
                    permit,
                    data.card(permit),
                    guardians.of(permit),
                    RequestForm.blank(),
                    Problems.none()));
  }

  /** What came of it: the form again, or which request. */
  record Begun(Optional<RequestFormPage> again, UUID id) {
    @Override
    public String toString() {
      return "Begun";
    }
  }

  Entry<Begun> begin(Code code, RequestForm form, Sending sending, Visit visit) {
    return access.enter(RequestAction.ASK, code, visit).map(permit -> begin(permit, form, sending));
  }

  private Begun begin(Permit permit, RequestForm form, Sending sending) {
    var card = data.card(permit);
    var theirs = guardians.of(permit);
    var read = sending.act(form.check(theirs, looking.of(permit, card)));
    if (!read.isFine()) {
      return again(page(permit, card, theirs, form, read.problems()));
    }
    var asked = read.sure();
    var id = Once.of(form.once());
    var before = requests.one(permit, id);
    if (before.isPresent()) {
      return before.filter(asked::is).isPresent()
          ? new Begun(Optional.empty(), id)
          : again(page(permit, card, theirs, form.anew(), RequestForm.written()));
    }
    var writing = access.further(RequestAction.BEGIN, permit);
    var due = clock.answer(asked.came()).due(Optional.empty());
    Overtaken.unless(requests.begin(writing, id, asked.kind(), asked.came(), due, asked.told()));
    return new Begun(Optional.empty(), id);
  }

  private static Begun again(RequestFormPage page) {
    return new Begun(Optional.of(page), null);
  }

  private static RequestFormPage page(
      Permit permit, Card card, List<KeptGuardian> theirs, RequestForm form, Problems problems) {
    return new RequestFormPage(permit.code(), card.name(), theirs, form, problems);
  }
}
