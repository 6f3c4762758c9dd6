package fi.tallessa.customer.guardians;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.basis.Unfounded;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.Awarenesses;
import fi.tallessa.customer.guardian.GuardianFirst;
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
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing down that a guardian knows of the customer relationship of a child (S7, D5). */
@Service
@Transactional
@Overtaken.Anew
class AwarenessRecording {

  private final Access access;
  private final Data data;
  private final Guardians guardians;
  private final Awarenesses awarenesses;
  private final GuardianFirst guardianFirst;
  private final Renewal renewal;
  private final Unfounded unfounded;
  private final RemovedGuardians removed;

  AwarenessRecording(
      Access access,
      Data data,
      Guardians guardians,
      Awarenesses awarenesses,
      GuardianFirst guardianFirst,
      Renewal renewal,
      Unfounded unfounded,
      RemovedGuardians removed) {
    this.removed = removed;
    this.unfounded = unfounded;
    this.renewal = renewal;
    this.access = access;
    this.data = data;
    this.guardians = guardians;
    this.awarenesses = awarenesses;
    this.guardianFirst = guardianFirst;
  }

  Entry<AwarenessPage> open(String id, Code code, Visit visit) {
    var blank = new AwarenessForm("", "", "", "");
    return access
        .enter(GuardianAction.TELL, code, visit)
        .flatMap(
            permit ->
                known(
                    permit,
                    id,
                    one -> page(permit, data.card(permit), one, blank, Problems.none())));
  }

  /**
   * @return the page again where something stands in the way, empty when it is done
   */
  Entry<Optional<AwarenessPage>> record(
      String id, AwarenessForm form, Sending sending, Code code, Visit visit) {
    return access
        .enter(GuardianAction.TELL, code, visit)
        .flatMap(permit -> known(permit, id, one -> record(permit, one, form, sending)));
  }

  private Optional<AwarenessPage> record(
      Permit permit, KeptGuardian guardian, AwarenessForm form, Sending sending) {
    var card = data.card(permit);
    var aware =
        sending.act(
            form.check(guardian.id(), card.birth(), permit.visit())
                .flatMap(one -> unfounded.unless(permit, FieldGroup.FAMILY, "by", one)));
    if (!aware.isFine()) {
      return Optional.of(page(permit, card, guardian, form, aware.problems()));
    }
    var writing = access.further(GuardianAction.AWARE, permit);
    awarenesses.add(writing, aware.sure());
    guardianFirst.settle(writing, card.birth());
    removed.holdOff(writing, guardian.id());
    renewal.toDo(writing);
    return Optional.empty();
  }

  private <T> Entry<T> known(Permit permit, String id, Function<KeptGuardian, T> step) {
    return Entry.there(guardians.find(permit, id)).map(step);
  }

  private AwarenessPage page(
      Permit permit, Card card, KeptGuardian guardian, AwarenessForm form, Problems problems) {
    return new AwarenessPage(permit.code(), card.name(permit), guardian, form, problems);
  }
}
