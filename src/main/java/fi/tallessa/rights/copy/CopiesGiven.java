package fi.tallessa.rights.copy;

import fi.tallessa.audit.Looks;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Problem;
import fi.tallessa.rights.request.AtAnswer;
import fi.tallessa.rights.request.Request;
import fi.tallessa.rights.request.Way;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who was answered has their copy: it was taken out of here first, and ours goes at once. */
@Component
class CopiesGiven implements AtAnswer {

  private final OwnCopies copies;
  private final Looks looks;

  CopiesGiven(OwnCopies copies, Looks looks) {
    this.copies = copies;
    this.looks = looks;
  }

  /** Where they wanted it told or shown, that is the way it is given (GDPR Art. 12(1)). */
  @Override
  public Optional<Problem> unless(Permit permit, Request request, Way way) {
    return way == Way.TOLD || !request.mayCopy(permit.visit().today()) || out(permit, request.id())
        ? Optional.empty()
        : Optional.of(Problem.of("way", "rights.law.copy"));
  }

  private boolean out(Permit permit, UUID request) {
    return copies
        .made(permit, request)
        .filter(at -> looks.done(Set.of(CopyAction.PAPER, CopyAction.FILE), at, permit))
        .isPresent();
  }

  @Override
  public void answered(Permit permit, UUID request) {
    copies.destroy(permit, request);
  }
}
