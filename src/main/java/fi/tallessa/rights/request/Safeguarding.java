package fi.tallessa.rights.request;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.access.ProtectingOpenings;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.rights.request.OpenRequest.At;
import fi.tallessa.web.Sending;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a frozen file for an hour to protect the child, and has another read why (D12). */
@Service
@Transactional
@Overtaken.Anew
class Safeguarding {

  private final Access access;
  private final OpenRequest open;
  private final Freezes freezes;
  private final ProtectingOpenings openings;

  Safeguarding(Access access, OpenRequest open, Freezes freezes, ProtectingOpenings openings) {
    this.access = access;
    this.open = open;
    this.freezes = freezes;
    this.openings = openings;
  }

  Entry<Optional<RequestPage>> protect(
      Code code, UUID id, ProtectForm form, Sending sending, Visit visit) {
    return open.work(code, id, visit, Step.values())
        .flatMap(at -> Entry.there(Optional.of(at).filter(this::may)))
        .map(at -> protect(at, form, sending.act(form.read())));
  }

  private boolean may(At at) {
    var freeze = freezes.of(at.permit(), at.request().id());
    return MayProtect.may(at.request(), freeze, at.permit().visit().today());
  }

  private Optional<RequestPage> protect(At at, ProtectForm form, Result<Words> typed) {
    if (!typed.isFine()) {
      return Optional.of(open.page(at).again(form, typed.problems()));
    }
    var writing = access.further(RequestAction.PROTECT, at.permit());
    openings.begin(writing, at.request().id(), typed.sure());
    return Optional.empty();
  }

  Entry<At> read(Code code, UUID id, Visit visit) {
    return open.work(code, id, visit, Step.values())
        .map(
            at -> {
              openings.seen(access.further(RequestAction.READ_OF, at.permit()), id);
              return at;
            });
  }
}
