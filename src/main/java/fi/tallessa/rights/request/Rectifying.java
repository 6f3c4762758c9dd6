package fi.tallessa.rights.request;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Rectified;
import fi.tallessa.holdings.Entry;
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
 * Marks what was put right in a file because somebody asked for it: what it said before is kept
 * apart from then on (S44).
 */
@Service
@Transactional
@Overtaken.Anew
class Rectifying {

  private final Access access;
  private final OpenRequest open;
  private final Rectified rectified;

  Rectifying(Access access, OpenRequest open, Rectified rectified) {
    this.access = access;
    this.open = open;
    this.rectified = rectified;
  }

  Entry<Optional<RequestPage>> mark(
      Code code, UUID id, RectificationForm form, Sending sending, Visit visit) {
    return open.work(code, id, visit, Step.ANSWER)
        .flatMap(
            at ->
                Entry.there(
                    Optional.of(at)
                        .filter(one -> Rectification.gives(one.request(), visit.today()))))
        .map(at -> mark(at, form, sending.act(form.read())));
  }

  private Optional<RequestPage> mark(At at, RectificationForm form, Result<Optional<Field>> typed) {
    if (!typed.isFine()) {
      return Optional.of(open.page(at).again(form, typed.problems()));
    }
    var request = at.request();
    var writing = access.further(RequestAction.PUT_RIGHT, at.permit());
    boolean marked =
        rectified.add(
            writing, request.id(), request.told().asker().name(), typed.sure(), request.came());
    return marked
        ? Optional.empty()
        : Optional.of(
            open.page(at).again(form, Problems.of(Problem.of("field", "rights.law.not_written"))));
  }
}
