package fi.tallessa.family.relative;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.basis.Unfounded;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.RemovedGuardians;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how it stands between two of a family. What was told before stays as a row. */
@Service
@Transactional
@Overtaken.Anew
class BondWriting {

  private final Access access;
  private final Data data;
  private final Families families;
  private final Bonds bonds;
  private final Unfounded unfounded;
  private final RemovedGuardians removed;

  BondWriting(
      Access access,
      Data data,
      Families families,
      Bonds bonds,
      Unfounded unfounded,
      RemovedGuardians removed) {
    this.removed = removed;
    this.access = access;
    this.data = data;
    this.families = families;
    this.bonds = bonds;
    this.unfounded = unfounded;
  }

  Entry<BondPage> open(Code code, Visit visit) {
    return access
        .enter(RelativeAction.READ, code, visit)
        .map(permit -> page(at(permit), BondForm.blank(), Problems.none()));
  }

  /**
   * @return the form again where something stands in the way
   */
  Entry<Optional<BondPage>> write(BondForm form, Sending sending, Code code, Visit visit) {
    return access
        .enter(RelativeAction.READ, code, visit)
        .map(permit -> write(at(permit), form, sending));
  }

  /** A file that was opened, with the family it tells of. */
  private record At(Permit permit, Card card, Family family) {}

  private At at(Permit permit) {
    var card = data.card(permit);
    return new At(permit, card, families.of(permit, card));
  }

  private Optional<BondPage> write(At at, BondForm form, Sending sending) {
    var opened = at.permit();
    var read =
        sending.act(
            form.check(at.family(), opened.visit())
                .flatMap(one -> unfounded.unless(opened, FieldGroup.FAMILY, "a", one)));
    if (!read.isFine()) {
      return Optional.of(page(at, form, read.problems()));
    }
    var meant = read.sure();
    var now = now(opened, meant);
    if (now.filter(one -> one.told().saysAs(meant.told())).isEmpty()) {
      var permit = access.further(RelativeAction.BOND, opened);
      int version = now.map(KeptBond::version).orElse(0) + 1;
      Overtaken.unless(bonds.write(permit, meant.a(), meant.b(), version, meant.told()));
      removed.holdOff(permit, List.of(meant.a(), meant.b()));
    }
    return Optional.empty();
  }

  private Optional<KeptBond> now(Permit permit, BondForm.Read meant) {
    return bonds.of(permit).stream()
        .filter(one -> one.couple().isOf(meant.a(), meant.b()))
        .findFirst();
  }

  private static BondPage page(At at, BondForm form, Problems problems) {
    return new BondPage(at.permit().code(), at.card().name(), at.family(), form, problems);
  }
}
