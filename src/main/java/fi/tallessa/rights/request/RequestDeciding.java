package fi.tallessa.rights.request;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.association.Version;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.rights.request.OpenRequest.At;
import fi.tallessa.web.Sending;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides what somebody asked; less than that only with another person who agrees (S50). A page
 * comes back where something stands in the way; no page: it is done.
 */
@Service
@Transactional
@Overtaken.Anew
class RequestDeciding {

  private final Access access;
  private final OpenRequest open;
  private final Requests requests;
  private final Answered answered;
  private final Freezes freezes;

  RequestDeciding(
      Access access, OpenRequest open, Requests requests, Answered answered, Freezes freezes) {
    this.freezes = freezes;
    this.access = access;
    this.open = open;
    this.requests = requests;
    this.answered = answered;
  }

  Entry<Optional<RequestPage>> decide(
      Code code, UUID id, DecisionForm form, Sending sending, Visit visit) {
    return open.work(code, id, visit, Step.SETTLE, Step.DECIDE)
        .map(at -> decide(at, form, sending.act(form.read(at.request(), visit.today()))));
  }

  /** Written anew with it, so that nobody settles anything else of what it rests on meanwhile. */
  private Optional<RequestPage> decide(At at, DecisionForm form, Result<DecisionForm.Read> typed) {
    if (!typed.isFine()) {
      return Optional.of(open.page(at).again(form, typed.problems()));
    }
    if (at.request().overtook(form.version())) {
      return Optional.of(open.page(at).again(form.over(at.request()), Version.meanwhile()));
    }
    var read = typed.sure();
    if (mayChoose(at, read.outcome())) {
      var told = Problems.of(Problem.of("outcome", "rights.law.freeze_first"));
      return Optional.of(open.page(at).again(form, told));
    }
    var writing = access.further(RequestAction.DECIDE, at.permit());
    Overtaken.unless(requests.settle(writing, at.request(), at.request().told()));
    var request = at.request().rewritten();
    Overtaken.unless(requests.decide(writing, request, read));
    return Optional.empty();
  }

  /** Only what was objected to, or contested, is frozen: somebody says what, before it follows. */
  private boolean mayChoose(At at, Outcome outcome) {
    var request = at.request();
    return MayFreeze.follows(request, outcome)
        && MayFreeze.may(request, at.permit().visit().today())
        && freezes.of(at.permit(), request.id()).filter(Freeze::lasts).isEmpty();
  }

  /** Somebody else agrees; then they are told, or know it since they took it back themselves. */
  Entry<At> confirm(Code code, UUID id, Visit visit) {
    return open.second(code, id, visit)
        .flatMap(at -> Entry.there(Optional.of(at).filter(one -> !freezes.owed(one))))
        .map(
            at -> {
              var writing = access.further(RequestAction.CONFIRM, at.permit());
              Overtaken.unless(requests.second(writing, at.request(), waiting(at), true, null));
              if (waiting(at).outcome() == Outcome.TAKEN_BACK) {
                close(writing, at.request());
              }
              return at;
            });
  }

  private void close(Permit writing, Request request) {
    var today = writing.visit().today();
    Overtaken.unless(requests.close(writing, request, today, null, null));
    answered.add(request, Outcome.TAKEN_BACK, today);
  }

  /** Somebody else does not, and says why: it is decided anew. */
  Entry<Optional<RequestPage>> sendBack(
      Code code, UUID id, BackForm form, Sending sending, Visit visit) {
    return open.second(code, id, visit).map(at -> sendBack(at, form, sending.act(form.read())));
  }

  private Optional<RequestPage> sendBack(At at, BackForm form, Result<String> typed) {
    if (!typed.isFine()) {
      return Optional.of(open.page(at).again(form, typed.problems()));
    }
    var writing = access.further(RequestAction.SEND_BACK, at.permit());
    Overtaken.unless(requests.second(writing, at.request(), waiting(at), false, typed.sure()));
    return Optional.empty();
  }

  private static Decision waiting(At at) {
    return at.request().current(at.permit().visit().today()).orElseThrow();
  }
}
