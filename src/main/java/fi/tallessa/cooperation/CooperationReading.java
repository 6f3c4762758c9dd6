package fi.tallessa.cooperation;

import fi.tallessa.access.Access;
import fi.tallessa.customer.bases.BasisLine;
import fi.tallessa.customer.basis.Bases;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.HeldConsents;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the services we work with; those that tell of health by an act of their own. */
@Service
@Transactional
class CooperationReading {

  private final Access access;
  private final CooperationLines lines;
  private final Cooperations cooperations;
  private final CooperationPages pages;
  private final Data data;
  private final Bases bases;
  private final HeldConsents consents;

  CooperationReading(
      Access access,
      CooperationLines lines,
      Cooperations cooperations,
      CooperationPages pages,
      Data data,
      Bases bases,
      HeldConsents consents) {
    this.access = access;
    this.lines = lines;
    this.cooperations = cooperations;
    this.pages = pages;
    this.data = data;
    this.bases = bases;
    this.consents = consents;
  }

  Entry<CooperationList> of(Shelf shelf, Code code, Visit visit) {
    return access.enter(shelf.read, code, visit).map(permit -> list(shelf, permit));
  }

  private CooperationList list(Shelf shelf, Permit permit) {
    return switch (shelf) {
      case ORDINARY -> {
        var found = cooperations.overview(permit);
        yield list(shelf, permit, lines.of(shelf, permit, found.services()), found.health());
      }
      case HEALTH -> list(shelf, permit, lines.of(shelf, permit), 0);
    };
  }

  private CooperationList list(
      Shelf shelf, Permit permit, List<CooperationLine> services, int health) {
    return new CooperationList(
        permit.code(),
        data.card(permit).name(),
        shelf,
        services,
        health,
        basis(shelf, permit),
        pages.most(permit));
  }

  private Optional<BasisLine> basis(Shelf shelf, Permit permit) {
    return switch (shelf) {
      case ORDINARY ->
          bases
              .of(permit)
              .holding(FieldGroup.SERVICE_CONTACTS)
              .map(rest -> BasisLine.of(permit.code(), rest));
      case HEALTH ->
          consents
              .basis(FieldGroup.HEALTH, permit)
              .map(one -> new BasisLine(permit.code(), one, true));
    };
  }
}
