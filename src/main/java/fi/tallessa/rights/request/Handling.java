package fi.tallessa.rights.request;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.association.Version;
import fi.tallessa.association.clock.LegalClock;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.rights.request.OpenRequest.At;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is written down of a request beside its decision: who asks, why it takes longer, that they
 * were answered. A page comes back where something stands in the way; no page: it is done.
 */
@Service
@Transactional
@Overtaken.Anew
class Handling {

  private final Access access;
  private final OpenRequest open;
  private final Requests requests;
  private final Answered answered;
  private final LegalClock clock;
  private final Data data;
  private final LookingUp looking;
  private final Freezes freezes;
  private final AskedErasures asked;
  private final List<AtAnswer> after;
  private final WhoMustHear others;

  Handling(
      Access access,
      OpenRequest open,
      Requests requests,
      Answered answered,
      LegalClock clock,
      Data data,
      LookingUp looking,
      Freezes freezes,
      AskedErasures asked,
      List<AtAnswer> after,
      WhoMustHear others) {
    this.others = others;
    this.after = after;
    this.data = data;
    this.looking = looking;
    this.freezes = freezes;
    this.asked = asked;
    this.access = access;
    this.open = open;
    this.requests = requests;
    this.answered = answered;
    this.clock = clock;
  }

  Entry<RequestPage> page(Code code, UUID id, Visit visit) {
    return open.enter(code, id, visit).map(open::page);
  }

  Entry<Optional<RequestPage>> settle(
      Code code, UUID id, StandingForm form, Sending sending, Visit visit) {
    return open.work(code, id, visit, Step.SETTLE, Step.DECIDE)
        .map(at -> settle(at, form, sending.act(form.read())));
  }

  private Optional<RequestPage> settle(At at, StandingForm form, Result<StandingForm.Read> typed) {
    if (!typed.isFine()) {
      return Optional.of(open.page(at).again(form, typed.problems()));
    }
    var request = at.request();
    var visit = at.permit().visit();
    var told = request.told().settled(typed.sure(), visit.who(), visit.today());
    if (told.equals(request.told())) {
      return Optional.empty();
    }
    if (request.overtook(form.version())) {
      return Optional.of(open.page(at).again(form.over(request), Version.meanwhile()));
    }
    Overtaken.unless(
        requests.settle(access.further(RequestAction.SETTLE, at.permit()), request, told));
    return Optional.empty();
  }

  /** Who has custody and how old the customer is, as the file says today. */
  Entry<At> lookUp(Code code, UUID id, Visit visit) {
    return open.work(code, id, visit, Step.SETTLE, Step.DECIDE, Step.SECOND, Step.ANSWER)
        .flatMap(
            at ->
                access
                    .enter(RequestAction.ASK, code, visit)
                    .map(file -> looking.of(file, data.card(file)))
                    .map(found -> lookUp(at, found)));
  }

  private At lookUp(At at, LookedUp found) {
    var writing = access.further(RequestAction.SETTLE, at.permit());
    Overtaken.unless(requests.settle(writing, at.request(), at.request().told().again(found)));
    return at;
  }

  Entry<Optional<RequestPage>> extend(
      Code code, UUID id, LongerForm form, Sending sending, Visit visit) {
    return open.work(code, id, visit, Step.SETTLE, Step.DECIDE, Step.SECOND, Step.ANSWER)
        .flatMap(
            at -> Entry.there(Optional.of(at).filter(one -> one.request().extended().isEmpty())))
        .map(at -> extend(at, form, sending));
  }

  private Optional<RequestPage> extend(At at, LongerForm form, Sending sending) {
    var time = clock.answer(at.request().came());
    var typed = sending.act(form.read(at.request(), time, at.permit().visit().today()));
    if (!typed.isFine()) {
      return Optional.of(open.page(at).again(form, typed.problems()));
    }
    var read = typed.sure();
    var writing = access.further(RequestAction.EXTEND, at.permit());
    var told = at.request().told().longer(read.because());
    var due = time.due(Optional.of(read.since()));
    Overtaken.unless(
        form.untold()
            ? requests.settle(writing, at.request(), told)
            : requests.extend(writing, at.request(), told, read.since(), due));
    return Optional.empty();
  }

  Entry<Optional<RequestPage>> answer(
      Code code, UUID id, AnswerForm form, Sending sending, Visit visit) {
    return open.work(code, id, visit, Step.ANSWER)
        .map(at -> answer(at, form, sending.act(read(at, form))));
  }

  private Result<AnswerForm.Read> read(At at, AnswerForm form) {
    var today = at.permit().visit().today();
    boolean hear = others.any(at.permit(), at.request());
    return form.read(at.request().decidedOn(today), today, hear)
        .flatMap(
            read ->
                MayAnswer.unless(
                        at.request(), asked.kept(at.permit()), asked.held(at.permit()), today)
                    .or(() -> unstopped(at))
                    .or(() -> unmade(at, read.way()))
                    .<Result<AnswerForm.Read>>map(stands -> Result.faulty(Problems.of(stands)))
                    .orElseGet(() -> Result.fine(read)));
  }

  private Optional<Problem> unstopped(At at) {
    return freezes.owed(at)
        ? Optional.of(Problem.of("way", "rights.law.freeze_first"))
        : Optional.empty();
  }

  private Optional<Problem> unmade(At at, Way way) {
    return after.stream()
        .flatMap(one -> one.unless(at.permit(), at.request(), way).stream())
        .findFirst();
  }

  private Optional<RequestPage> answer(At at, AnswerForm form, Result<AnswerForm.Read> typed) {
    if (!typed.isFine()) {
      return Optional.of(open.page(at).again(form, typed.problems()));
    }
    var read = typed.sure();
    var writing = access.further(RequestAction.ANSWER, at.permit());
    Overtaken.unless(
        requests.close(
            writing, at.request(), read.on(), read.way(), read.recipients().orElse(null)));
    var outcome = at.request().current(writing.visit().today()).orElseThrow().outcome();
    answered.add(at.request(), outcome, read.on());
    after.forEach(one -> one.answered(writing, at.request().id()));
    if (MayFreeze.stops(at.request(), outcome)) {
      freezes.follow(writing);
    }
    return Optional.empty();
  }
}
