package fi.tallessa.family.overview;

import static java.util.stream.Collectors.toSet;

import fi.tallessa.customer.basis.Bases;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.file.SameOpening;
import fi.tallessa.family.home.HomeLine;
import fi.tallessa.family.home.Homes;
import fi.tallessa.family.link.FamilyFiles;
import fi.tallessa.family.relative.Families;
import fi.tallessa.family.relative.Member;
import fi.tallessa.family.relative.RelativeAction;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.wording.HiddenPlaces;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws a family in small, for the page of a file, as part of the opening of it. */
@Service
@Transactional
class FamilyGlances {

  private final SameOpening opened;
  private final Data data;
  private final Families families;
  private final FamilyFiles files;
  private final Homes homes;
  private final Bases bases;

  FamilyGlances(
      SameOpening opened,
      Data data,
      Families families,
      FamilyFiles files,
      Homes homes,
      Bases bases) {
    this.opened = opened;
    this.data = data;
    this.families = families;
    this.files = files;
    this.homes = homes;
    this.bases = bases;
  }

  Entry<FamilyGlance> of(UUID opening, Code code, Visit visit) {
    return opened
        .part(RelativeAction.READ, opening, code, visit)
        .map(permit -> glance(permit, opening));
  }

  private FamilyGlance glance(Permit permit, UUID opening) {
    var card = data.card(permit);
    var family = families.of(permit, card);
    int size = family.others().size();
    boolean drawn = Pictured.holds(size) && size <= FamilyGlance.MOST;
    if (!drawn || bases.of(permit).holding(FieldGroup.FAMILY).isEmpty()) {
      return FamilyGlance.notDrawn(permit.code(), size);
    }
    var all = family.others().stream().map(Member::id).collect(toSet());
    var theirs = files.within(opening, permit, family, all).opened();
    var lived =
        homes.of(permit).stream()
            .map(home -> HomeLine.of(permit.code(), card.name(), family, home))
            .toList();
    var pictured = new Pictured(card.firstName(), family, theirs, lived);
    return new FamilyGlance(
        permit.code(), size, Optional.of(pictured), lines(pictured, permit, card.name()));
  }

  /** Of what was told of them only the word is shown here. */
  private static List<FamilyLine> lines(Pictured pictured, Permit permit, String name) {
    return pictured.family().others().stream()
        .map(
            one ->
                new FamilyLine(
                    permit.code(),
                    name,
                    pictured.family(),
                    one,
                    Optional.empty(),
                    Optional.ofNullable(pictured.opened().get(one.id())),
                    HiddenPlaces.NONE))
        .toList();
  }
}
