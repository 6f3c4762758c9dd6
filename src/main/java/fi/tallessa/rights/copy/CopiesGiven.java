package fi.tallessa.rights.copy;

import fi.tallessa.audit.Looks;
import fi.tallessa.customer.looked.LookedPapers;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.PaperForGuardian;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Problem;
import fi.tallessa.rights.request.AtAnswer;
import fi.tallessa.rights.request.Request;
import fi.tallessa.rights.request.Way;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who was answered has their copy or paper: it was taken out first, and our copy goes at once. */
@Component
class CopiesGiven implements AtAnswer {

  private static final Set<Action> BOTH = Set.of(CopyAction.PAPER, CopyAction.FILE);

  private final OwnCopies copies;
  private final Looks looks;
  private final PaperForGuardian forGuardian;

  CopiesGiven(OwnCopies copies, Looks looks, PaperForGuardian forGuardian) {
    this.forGuardian = forGuardian;
    this.copies = copies;
    this.looks = looks;
  }

  /** Where they wanted it told or shown, that is the way it is given (GDPR Art. 12(1)). */
  @Override
  public Optional<Problem> unless(Permit permit, Request request, Way way) {
    return way == Way.TOLD || out(permit, request)
        ? Optional.empty()
        : Optional.of(Problem.of("way", "rights.law.copy"));
  }

  /**
   * The file for another service is made as it is taken out, once two have looked through it; what
   * a guardian gets, and who has looked, as it is printed.
   */
  private boolean out(Permit permit, Request request) {
    var today = permit.visit().today();
    if (request.mayCopy(today)) {
      return out(copies.made(permit, request.id()), BOTH, permit);
    }
    if (request.ports(today)) {
      return out(copies.confirmed(permit, request.id()), Set.of(CopyAction.PORT), permit);
    }
    if (request.shows(today)) {
      var whom = request.guardian().orElseThrow();
      return request.decidedAt(today).filter(at -> forGuardian.taken(whom, at, permit)).isPresent();
    }
    return !request.tellsLooks(today)
        || out(
            request.decidedAt(today),
            Set.of(LookedPapers.taken(request.guardian().isPresent())),
            permit);
  }

  private boolean out(Optional<Instant> since, Set<Action> some, Permit permit) {
    return since.filter(at -> looks.done(some, at, permit)).isPresent();
  }

  @Override
  public void answered(Permit permit, UUID request) {
    copies.destroy(permit, request);
  }

  /** What two had given to one who asked says nothing of what another may have. */
  @Override
  public void askedByAnother(Permit permit, UUID request) {
    copies.forget(permit, request);
  }
}
