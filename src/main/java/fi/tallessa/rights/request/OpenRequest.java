package fi.tallessa.rights.request;

import fi.tallessa.access.Access;
import fi.tallessa.access.ProtectingOpenings;
import fi.tallessa.association.clock.LegalClock;
import fi.tallessa.customer.datum.PutRight;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.item.ConsentItem;
import fi.tallessa.legalbasis.item.Items;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Opens one request, and makes its page. */
@Component
public class OpenRequest {

  private final Access access;
  private final Requests requests;
  private final OpenRequests open;
  private final Freezes freezes;
  private final StatementChecks checks;
  private final LegalClock clock;
  private final Workers workers;
  private final Rectifications rectifications;
  private final ProtectingOpenings openings;
  private final Items items;
  private final WhoMustHear others;

  OpenRequest(
      Access access,
      Requests requests,
      OpenRequests open,
      Freezes freezes,
      StatementChecks checks,
      LegalClock clock,
      Workers workers,
      Rectifications rectifications,
      ProtectingOpenings openings,
      Items items,
      WhoMustHear others) {
    this.others = others;
    this.items = items;
    this.openings = openings;
    this.rectifications = rectifications;
    this.checks = checks;
    this.open = open;
    this.access = access;
    this.requests = requests;
    this.freezes = freezes;
    this.clock = clock;
    this.workers = workers;
  }

  /** A request behind an open door. */
  public record At(Permit permit, Request request) {
    @Override
    public String toString() {
      return "At";
    }
  }

  /**
   * One that is not there is closed as if its file were not (D28); to the second of two it is there
   * while it waits for them.
   */
  Entry<At> enter(Code code, UUID id, Visit visit) {
    return found(code, id, visit)
        .flatMap(
            at ->
                only(
                    at,
                    at.request().waitsFor(visit.who(), visit.today())
                        || open.works(at.permit(), at.request())));
  }

  /** The same to work on it, while it is at a step; by then somebody else may have gone on. */
  Entry<At> work(Code code, UUID id, Visit visit, Step... some) {
    return found(code, id, visit)
        .flatMap(
            at ->
                only(
                    at,
                    List.of(some).contains(at.request().step(visit.today()))
                        && open.works(at.permit(), at.request())));
  }

  /** The same as the second of two, who is another than the first. */
  Entry<At> second(Code code, UUID id, Visit visit) {
    return found(code, id, visit)
        .flatMap(at -> only(at, at.request().waitsFor(visit.who(), visit.today())));
  }

  /** The same for what is handed over, which opens the file: of one that is decided so. */
  public Entry<At> copied(Action action, Code code, UUID id, Visit visit) {
    return access
        .enter(action, code, visit)
        .flatMap(
            permit ->
                Entry.there(
                    requests
                        .one(permit, id)
                        .filter(one -> one.mayCopy(visit.today()) || one.ports(visit.today()))
                        .map(one -> new At(permit, one))));
  }

  private Entry<At> found(Code code, UUID id, Visit visit) {
    return access
        .enter(RequestAction.READ, code, visit)
        .flatMap(
            permit ->
                Entry.there(requests.one(permit, id)).map(request -> new At(permit, request)));
  }

  private static Entry<At> only(At at, boolean theirs) {
    return Entry.there(Optional.of(at).filter(one -> theirs));
  }

  RequestPage page(At at) {
    var request = at.request();
    var freeze = freezes.of(at.permit(), request.id());
    var froze = freeze.stream().flatMap(Freeze::who);
    var rectification = rectifications.of(at.permit(), request);
    var opened = freeze.map(one -> openings.of(at.permit(), request.id())).orElse(List.of());
    var openers =
        opened.stream()
            .flatMap(one -> Stream.concat(Stream.of(one.worker()), one.reader().stream()));
    var marked = rectification.done().stream().map(PutRight::by);
    return RequestPage.of(
        at.permit().code(),
        request,
        rectification,
        freeze,
        consents(at, freeze),
        request.step(at.permit().visit().today()) == Step.ANSWER
            ? others.of(at.permit(), request)
            : ToldOthers.NOBODY,
        new Safeguard(opened, ProtectForm.BLANK),
        checks.unchecked(Ground.of(request.kind())),
        clock.answer(request.came()),
        workers.names(
            Stream.of(request.who(), froze, marked, openers)
                .flatMap(some -> some)
                .distinct()
                .toList()),
        at.permit().visit().who());
  }

  /** Those that may be frozen, or the one that is, for its words; no more is read of them. */
  private List<ConsentItem> consents(At at, Optional<Freeze> freeze) {
    var request = at.request();
    var visit = at.permit().visit();
    if (freeze.filter(one -> one.extent() == Extent.CONSENT).isPresent()) {
      return items.all();
    }
    return MayFreeze.again(request, freeze, visit.today())
            || freeze.filter(one -> MayFreeze.narrows(request, one, visit.today())).isPresent()
        ? freezable(request, visit)
        : List.of();
  }

  /** Of which consents what rests on one may be frozen alone. */
  List<ConsentItem> freezable(Request request, Visit visit) {
    return MayFreeze.aConsent(request, visit.today()) ? items.all() : List.of();
  }
}
