package fi.tallessa.rights.request;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.rights.request.OpenRequest.At;
import fi.tallessa.web.Sending;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has a customer's data only kept while a request waits, and used again when they know of it. */
@Service
@Transactional
@Overtaken.Anew
class Freezing {

  private final Access access;
  private final OpenRequest open;
  private final Freezes freezes;

  Freezing(Access access, OpenRequest open, Freezes freezes) {
    this.access = access;
    this.open = open;
    this.freezes = freezes;
  }

  Entry<Optional<RequestPage>> freeze(
      Code code, UUID id, FreezeForm form, Sending sending, Visit visit) {
    return open.work(code, id, visit, Step.values())
        .flatMap(at -> Entry.there(Optional.of(at).filter(this::may)))
        .map(at -> freeze(at, form, sending.act(form.read(open.freezable(at.request(), visit)))));
  }

  private Optional<RequestPage> freeze(At at, FreezeForm form, Result<Frozen> typed) {
    if (!typed.isFine()) {
      return Optional.of(open.page(at).again(form, typed.problems()));
    }
    var writing = access.further(RequestAction.FREEZE, at.permit());
    freezes.begin(writing, at.request(), typed.sure());
    return Optional.empty();
  }

  private boolean may(At at) {
    var before = freezes.of(at.permit(), at.request().id());
    return MayFreeze.again(at.request(), before, at.permit().visit().today());
  }

  /** They want to have used again what was stopped for good: another person lifts it. */
  Entry<Optional<RequestPage>> want(
      Code code, UUID id, WishForm form, Sending sending, Visit visit) {
    return open.work(code, id, visit, Step.CLOSED)
        .flatMap(at -> Entry.there(Optional.of(at).filter(this::mayWish)))
        .map(at -> want(at, form, sending.act(form.read(at.request(), visit.today()))));
  }

  private Optional<RequestPage> want(At at, WishForm form, Result<LocalDate> typed) {
    if (!typed.isFine()) {
      return Optional.of(open.page(at).again(form, typed.problems()));
    }
    var writing = access.further(RequestAction.WISH, at.permit());
    Overtaken.unless(freezes.want(writing, at.request().id(), typed.sure()));
    return Optional.empty();
  }

  private boolean mayWish(At at) {
    var visit = at.permit().visit();
    return freezes
        .of(at.permit(), at.request().id())
        .filter(one -> MayFreeze.mayWish(at.request(), one, visit.who(), visit.today()))
        .isPresent();
  }

  Entry<Optional<RequestPage>> lift(
      Code code, UUID id, LiftForm form, Sending sending, Visit visit) {
    return open.work(code, id, visit, Step.values())
        .flatMap(
            at ->
                Entry.there(freezes.of(at.permit(), id).filter(Freeze::lasts))
                    .map(
                        freeze ->
                            lift(
                                at,
                                freeze.what(),
                                form,
                                sending.act(
                                    form.read(
                                        at.request(),
                                        freeze,
                                        open.freezable(at.request(), visit),
                                        visit)))));
  }

  private Optional<RequestPage> lift(
      At at, Frozen what, LiftForm form, Result<LiftForm.Read> typed) {
    if (!typed.isFine()) {
      return Optional.of(open.page(at).again(form, typed.problems()));
    }
    var writing = access.further(RequestAction.LIFT, at.permit());
    var read = typed.sure();
    Overtaken.unless(freezes.lift(writing, at.request().id(), what, read.told()));
    read.stays().ifPresent(part -> freezes.begin(writing, at.request(), part));
    return Optional.empty();
  }
}
