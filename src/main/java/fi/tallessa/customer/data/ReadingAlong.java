package fi.tallessa.customer.data;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.basis.Bases;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.ActingGuardians;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading along item by item: only what was ticked is verified, by whose word it is (S23). */
@Service
@Transactional
@Overtaken.Anew
class ReadingAlong {

  private final Access access;
  private final Data data;
  private final Values values;
  private final Bases bases;
  private final ActingGuardians acting;
  private final Verifications verifications;

  ReadingAlong(
      Access access,
      Data data,
      Values values,
      Bases bases,
      ActingGuardians acting,
      Verifications verifications) {
    this.bases = bases;
    this.acting = acting;
    this.access = access;
    this.data = data;
    this.values = values;
    this.verifications = verifications;
  }

  /**
   * @param ticked what was ticked before something was corrected
   */
  Entry<ReadingPage> open(List<String> ticked, Code code, Visit visit) {
    return access
        .enter(DataAction.OPEN, code, visit)
        .map(permit -> page(permit, data.card(permit), ticked, false, Problems.none()));
  }

  /**
   * @return the page again where something stands in the way, empty when it is done
   */
  Entry<Optional<ReadingPage>> said(
      VerificationForm form, Sending sending, Code code, Visit visit) {
    return access.enter(DataAction.OPEN, code, visit).map(permit -> said(permit, form, sending));
  }

  private Optional<ReadingPage> said(Permit permit, VerificationForm form, Sending sending) {
    if (sending == Sending.TO_BE_DONE && form.next().isPresent()) {
      return Optional.empty();
    }
    var card = data.card(permit);
    var by = sending.act(form.ticked(acting.of(permit, card.birth())));
    if (!by.isFine()) {
      return Optional.of(page(permit, card, form.seen(), false, by.problems()));
    }
    return verifications.asRead(permit, card, form.versions(), by.sure())
        ? Optional.empty()
        : Optional.of(page(permit, card, form.seen(), true, Problems.none()));
  }

  private ReadingPage page(
      Permit permit, Card card, List<String> ticked, boolean changed, Problems problems) {
    var table = DataTable.of(permit.code(), card, bases.of(permit), values, permit.visit().today());
    return new ReadingPage(
        permit.code(),
        card.name(),
        table.rows().stream()
            .filter(row -> !row.shown().empty() || row.unverified())
            .filter(table::holds)
            .toList(),
        acting.of(permit, card.birth()),
        table.ofMinor(),
        ticked,
        changed,
        problems);
  }
}
