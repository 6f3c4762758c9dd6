package fi.tallessa.rights.request;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.association.Version;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.rights.request.OpenRequest.At;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts right who asks, until something was decided for them. */
@Service
@Transactional
@Overtaken.Anew
class AskerChanging {

  private final Access access;
  private final OpenRequest open;
  private final Requests requests;
  private final Guardians guardians;
  private final Data data;
  private final LookingUp looking;
  private final List<AtAnswer> ready;

  AskerChanging(
      Access access,
      OpenRequest open,
      Requests requests,
      Guardians guardians,
      Data data,
      LookingUp looking,
      List<AtAnswer> ready) {
    this.ready = ready;
    this.access = access;
    this.open = open;
    this.requests = requests;
    this.guardians = guardians;
    this.data = data;
    this.looking = looking;
  }

  Entry<AskerPage> page(Code code, UUID id, Visit visit) {
    return enter(code, id, visit)
        .map(of -> page(of, AskerForm.of(of.at().request()), Problems.none()));
  }

  Entry<Optional<AskerPage>> change(
      Code code, UUID id, AskerForm form, Sending sending, Visit visit) {
    return enter(code, id, visit).map(of -> change(of, form, sending));
  }

  /** A request, and the file that says who could ask. */
  private record Of(At at, Permit file, List<KeptGuardian> guardians) {
    @Override
    public String toString() {
      return "Of";
    }
  }

  private Entry<Of> enter(Code code, UUID id, Visit visit) {
    return open.work(code, id, visit, Step.SETTLE, Step.DECIDE)
        .flatMap(
            at ->
                access
                    .enter(RequestAction.ASK, code, visit)
                    .map(file -> new Of(at, file, guardians.of(file))));
  }

  private Optional<AskerPage> change(Of of, AskerForm form, Sending sending) {
    var request = of.at().request();
    var typed = sending.act(form.read(of.guardians()));
    if (!typed.isFine()) {
      return Optional.of(page(of, form, typed.problems()));
    }
    var read = typed.sure();
    if (request.told().isBy(read.who(), read.identity())) {
      return Optional.empty();
    }
    if (request.overtook(form.version())) {
      return Optional.of(page(of, form.over(request), Version.meanwhile()));
    }
    var found = looking.of(of.file(), data.card(of.file()));
    var told = request.told().by(read.who(), found, read.identity());
    var writing = access.further(RequestAction.SETTLE, of.at().permit());
    Overtaken.unless(requests.settle(writing, request, told));
    requests.fall(writing, request.id());
    ready.forEach(one -> one.askedByAnother(writing, request.id()));
    return Optional.empty();
  }

  private static AskerPage page(Of of, AskerForm form, Problems problems) {
    return new AskerPage(
        of.at().permit().code(), of.at().request().id(), of.guardians(), form, problems);
  }
}
