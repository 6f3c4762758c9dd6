package fi.tallessa.customer.intake;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.intake.IntakePage.Forms;
import fi.tallessa.customer.relationship.Ground;
import fi.tallessa.customer.relationship.Reason;
import fi.tallessa.customer.relationship.Relationships;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.LegalBases;
import fi.tallessa.legalbasis.LegitimateInterest;
import fi.tallessa.staff.Memberships;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Sending;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The relationship an intake came to (S3): in the same file, with all that was told, so that
 * nothing is typed twice. Whoever begins it is responsible, as whoever registers somebody is (D10):
 * they work in that service and are designated already.
 */
@Service
@Transactional
@Overtaken.Anew
class IntakeBeginning {

  private final Access access;
  private final Intakes intakes;
  private final IntakePages pages;
  private final Relationships relationships;
  private final LegalBases bases;
  private final Memberships memberships;
  private final Renewal renewal;

  IntakeBeginning(
      Access access,
      Intakes intakes,
      IntakePages pages,
      Relationships relationships,
      LegalBases bases,
      Memberships memberships,
      Renewal renewal) {
    this.access = access;
    this.intakes = intakes;
    this.pages = pages;
    this.relationships = relationships;
    this.bases = bases;
    this.memberships = memberships;
    this.renewal = renewal;
  }

  /**
   * @return the page again where something stands in the way, empty when it has begun
   */
  Entry<Optional<IntakePage>> begin(Forms forms, Sending sending, Code code, Visit visit) {
    return access
        .enter(IntakeAction.READ, code, visit)
        .flatMap(
            permit ->
                Entry.there(intakes.of(permit)).map(kept -> begin(permit, kept, forms, sending)));
  }

  private Optional<IntakePage> begin(Permit opened, KeptIntake kept, Forms forms, Sending sending) {
    if (!kept.open() && sending == Sending.TO_BE_DONE) {
      return Optional.empty();
    }
    var reason = Choice.made("reason", Reason.of(forms.begin().reason()));
    var read = sending.act(basis(opened, kept).with(reason, Beginning::new));
    if (!read.isFine()) {
      return Optional.of(pages.of(opened, kept, forms, read.problems()));
    }
    begin(access.further(IntakeAction.BEGIN, opened), kept, read.sure());
    return Optional.empty();
  }

  /** On what it rests today (S4), and that the visitor may be responsible. */
  private Result<LegitimateInterest> basis(Permit permit, KeptIntake kept) {
    var visit = permit.visit();
    if (!Step.BEGIN.mayFollow(kept.state())) {
      return Result.faulty(Problems.of(kept.notYet()));
    }
    boolean theirs =
        memberships.mine(visit).contains(kept.service())
            && access.openable(visit).contains(permit.subject());
    return theirs
        ? bases.forNewFile(kept.service(), visit)
        : Result.faulty("service", "customer.intake.begin.not_yours");
  }

  private void begin(Permit writing, KeptIntake kept, Beginning begins) {
    var who = writing.visit().who();
    Overtaken.unless(
        intakes.write(
            writing,
            kept,
            Step.BEGIN,
            writing.visit().today(),
            Optional.empty(),
            kept.overOn(),
            Noted.by(who)));
    if (MayCome.isThere(relationships.held(writing), kept.service())) {
      return;
    }
    var told = kept.first().noted().told();
    relationships.begin(
        writing,
        kept.service().value(),
        new Ground(begins.reason(), told, begins.basis().written(), who));
    renewal.of(writing);
  }

  private record Beginning(LegitimateInterest basis, Reason reason) {}
}
