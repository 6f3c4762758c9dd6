package fi.tallessa.staff.begin;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Worker;
import fi.tallessa.staff.Workers;
import fi.tallessa.staff.link.Link;
import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.proof.Factor;
import fi.tallessa.staff.proof.Hashing;
import fi.tallessa.staff.proof.Proofs;
import fi.tallessa.staff.proof.Token;
import fi.tallessa.staff.proof.Verdict;
import fi.tallessa.staff.signin.SignInPages;
import org.springframework.stereotype.Component;

/**
 * A forgotten password. The link alone changes nothing: the second factor is asked for and counted
 * as at the door, and only once the new password is one that may be kept, so that no code is spent
 * on a form that fails.
 */
@Component
class Resetting {

  private final Beginning beginning;
  private final Workers workers;
  private final Proofs proofs;
  private final Hashing hashing;
  private final LastStep lastStep;

  Resetting(
      Beginning beginning, Workers workers, Proofs proofs, Hashing hashing, LastStep lastStep) {
    this.beginning = beginning;
    this.workers = workers;
    this.proofs = proofs;
    this.hashing = hashing;
    this.lastStep = lastStep;
  }

  Result<Ended> reset(Link link, Token token, String password, String code, Arrival arrival) {
    var today = arrival.at().atZone(Visit.ZONE).toLocalDate();
    var here = workers.here(link.worker(), today);
    if (here.isEmpty()) {
      return Result.fine(new Ended.Nothing());
    }
    return beginning
        .password(link, password)
        .flatMap(
            good ->
                second(here.get(), code, arrival)
                    .map(second -> keep(link, token, good, second, arrival)));
  }

  private Result<Factor> second(Worker worker, String code, Arrival arrival) {
    var verdict = proofs.codeOrRecovery(worker.id(), worker.role(), code, arrival);
    return verdict instanceof Verdict.Right right
        ? Result.fine(right.second())
        : Result.faulty(SignInPages.problems("code", "staff.begin.second.wrong", verdict, arrival));
  }

  private Ended keep(Link link, Token token, String password, Factor second, Arrival arrival) {
    var hash = hashing.hash(password);
    return lastStep.reset(link, token, hash, second, Entering.device(arrival), arrival);
  }
}
