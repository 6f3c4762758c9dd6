package fi.tallessa.rights.request;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.access.Protections;
import fi.tallessa.association.Association;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Provided;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes what somebody may take to another service, once that is decided: what they told of
 * themselves on a consent, and nothing else.
 */
@Service
@Transactional
@Overtaken.Anew
class Porting {

  private final Access access;
  private final OpenRequest open;
  private final List<Provided> provided;
  private final Association association;
  private final Protections protections;

  Porting(
      Access access,
      OpenRequest open,
      List<Provided> provided,
      Association association,
      Protections protections) {
    this.access = access;
    this.open = open;
    this.provided = provided;
    this.association = association;
    this.protections = protections;
  }

  Entry<PortableCopy> copy(Code code, UUID id, Visit visit) {
    return access
        .enter(RequestAction.PORT, code, visit)
        .flatMap(
            file ->
                open.work(code, id, visit, Step.ANSWER)
                    .flatMap(
                        at ->
                            Entry.there(
                                Optional.of(at.request()).filter(one -> gives(one, visit.today()))))
                    .flatMap(
                        request ->
                            provided.stream().allMatch(one -> one.opens(file))
                                ? Entry.open(copy(file, request))
                                : Entry.closed(Refusal.HEALTH_APART)));
  }

  /** It was decided, and custody was looked up on the day that it is given (K5). */
  static boolean gives(Request request, LocalDate day) {
    return request.kind() == Kind.PORTABILITY
        && !request.told().own()
        && request.step(day) == Step.ANSWER
        && request.current(day).filter(one -> one.outcome().gives()).isPresent()
        && request.told().lookedUp(day);
  }

  private PortableCopy copy(Permit file, Request request) {
    var still = protections.stillAs(file);
    var today = file.visit().today();
    var told = request.told();
    var guardian =
        told.asker() == Asker.GUARDIAN ? Optional.of(told.guardian()) : Optional.<UUID>empty();
    return new PortableCopy(
        file.code(),
        association.controller(),
        today,
        provided.stream()
            .flatMap(one -> one.of(file, told.minor(today), guardian).stream())
            .toList(),
        still);
  }
}
