package fi.tallessa.customer.consents;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.consent.ConsentState;
import fi.tallessa.legalbasis.consent.EndedByUs;
import fi.tallessa.legalbasis.consent.Reason;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Sending;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A line manager says that something should not have been taken for a consent, and why. */
@Service
@Transactional
@Overtaken.Anew
class Invalidating {

  private final Access access;
  private final Data data;
  private final Withdrawers withdrawers;
  private final EndedByUs ending;
  private final Renewal renewal;

  Invalidating(
      Access access, Data data, Withdrawers withdrawers, EndedByUs ending, Renewal renewal) {
    this.access = access;
    this.data = data;
    this.withdrawers = withdrawers;
    this.ending = ending;
    this.renewal = renewal;
  }

  Entry<InvalidationPage> open(String item, Code code, Visit visit) {
    return found(item, code, visit, (permit, line) -> page(permit, line, "", Problems.none()));
  }

  /** Empty when it holds no more, whoever ended it; else the page again. */
  Entry<Optional<InvalidationPage>> invalidate(
      String item, String reason, Sending sending, Code code, Visit visit) {
    return found(item, code, visit, (permit, line) -> invalidate(permit, line, reason, sending));
  }

  private Optional<InvalidationPage> invalidate(
      Permit opened, ConsentLine line, String reason, Sending sending) {
    if (!line.stands() && sending == Sending.TO_BE_DONE) {
      return Optional.empty();
    }
    var why =
        sending.act(
            Choice.made(
                "reason", Reason.of(reason).filter(ConsentState.INVALIDATED.reasons()::contains)));
    if (!why.isFine()) {
      return Optional.of(page(opened, line, reason, why.problems()));
    }
    var permit = access.further(ConsentAction.INVALIDATE, opened);
    ending.invalidate(permit, line.consent(), why.sure());
    renewal.toDo(permit);
    return Optional.empty();
  }

  private InvalidationPage page(Permit permit, ConsentLine line, String reason, Problems problems) {
    return new InvalidationPage(permit.code(), data.card(permit).name(), line, reason, problems);
  }

  private <T> Entry<T> found(
      String item, Code code, Visit visit, BiFunction<Permit, ConsentLine, T> step) {
    return access
        .enter(ConsentAction.OPEN, code, visit)
        .flatMap(
            permit ->
                Entry.there(withdrawers.answered(permit, item))
                    .map(line -> step.apply(permit, line)));
  }
}
