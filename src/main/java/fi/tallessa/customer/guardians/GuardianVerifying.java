package fi.tallessa.customer.guardians;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.basis.Unfounded;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Whose;
import fi.tallessa.customer.guardian.Guardian;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.guardian.RemovedGuardians;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing down that what others told of a guardian is right: the guardian says so, or the customer
 * from 13 on (S23). Custody is not asked, as it is about the guardian and not about the child.
 */
@Service
@Transactional
@Overtaken.Anew
class GuardianVerifying {

  private final Access access;
  private final Data data;
  private final Guardians guardians;
  private final Unfounded unfounded;
  private final Renewal renewal;
  private final RemovedGuardians removed;

  GuardianVerifying(
      Access access,
      Data data,
      Guardians guardians,
      Unfounded unfounded,
      Renewal renewal,
      RemovedGuardians removed) {
    this.removed = removed;
    this.unfounded = unfounded;
    this.access = access;
    this.data = data;
    this.guardians = guardians;
    this.renewal = renewal;
  }

  Entry<GuardianVerificationPage> open(String id, Code code, Visit visit) {
    return enter(id, code, visit, (permit, kept) -> page(permit, kept, false, Problems.none()));
  }

  /**
   * @return the page again where something stands in the way, empty when it is done
   */
  Entry<Optional<GuardianVerificationPage>> verify(
      String id, GuardianVerificationForm form, Sending sending, Code code, Visit visit) {
    return enter(id, code, visit, (permit, kept) -> verify(permit, kept, form, sending));
  }

  private Optional<GuardianVerificationPage> verify(
      Permit permit, KeptGuardian kept, GuardianVerificationForm form, Sending sending) {
    var by =
        sending.act(
            form.named(kept.id(), customerMay(permit, data.card(permit)))
                .flatMap(one -> unfounded.unless(permit, FieldGroup.FAMILY, "by", one)));
    if (!by.isFine()) {
      return Optional.of(page(permit, kept, false, by.problems()));
    }
    if (!kept.guardian().sayable(permit.visit().today())) {
      return Optional.empty();
    }
    if (form.seen() != kept.version()) {
      return Optional.of(page(permit, kept, true, Problems.none()));
    }
    write(permit, kept, by.sure());
    return Optional.empty();
  }

  private void write(Permit opened, KeptGuardian kept, Whose by) {
    var permit = access.further(GuardianAction.VERIFY, opened);
    var next = kept.guardian().verified(by, permit.visit());
    Overtaken.unless(guardians.write(permit, kept.id(), kept.version() + 1, next));
    removed.holdOff(permit, kept.id());
    renewal.of(permit);
  }

  private static boolean customerMay(Permit permit, Card card) {
    return Guardian.mayVerify(card.birth(), permit.visit().today());
  }

  private GuardianVerificationPage page(
      Permit permit, KeptGuardian kept, boolean changed, Problems problems) {
    var card = data.card(permit);
    return new GuardianVerificationPage(
        permit.code(),
        card.name(),
        kept.readBy(permit),
        customerMay(permit, card),
        changed,
        problems);
  }

  private <T> Entry<T> enter(
      String id, Code code, Visit visit, BiFunction<Permit, KeptGuardian, T> step) {
    return access
        .enter(GuardianAction.OPEN, code, visit)
        .flatMap(
            permit ->
                Entry.there(guardians.find(permit, id)).map(kept -> step.apply(permit, kept)));
  }
}
