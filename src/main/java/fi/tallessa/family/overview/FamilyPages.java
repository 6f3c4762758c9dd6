package fi.tallessa.family.overview;

import fi.tallessa.access.Access;
import fi.tallessa.customer.bases.BasisLine;
import fi.tallessa.customer.basis.Bases;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.Custodies;
import fi.tallessa.customer.guardian.Custody;
import fi.tallessa.customer.guardian.GuardianRights;
import fi.tallessa.customer.guardian.HeldCustody;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.wording.PlacesKept;
import fi.tallessa.family.home.HomeLines;
import fi.tallessa.family.link.FamilyFiles;
import fi.tallessa.family.relative.Families;
import fi.tallessa.family.relative.Family;
import fi.tallessa.family.relative.Member;
import fi.tallessa.family.relative.RelativeAction;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Builds the page of a family, a page of its list at a time. */
@Service
@Transactional
class FamilyPages {

  /** A family on one screen; whoever is told of in such numbers is read in a list. */
  static final int LONGEST = 50;

  private final Access access;
  private final Data data;
  private final Families families;
  private final FamilyFiles files;
  private final HomeLines homes;
  private final Custodies custodies;
  private final Bases bases;
  private final List<FamilyPart> parts;
  private final PlacesKept places;

  FamilyPages(
      Access access,
      Data data,
      Families families,
      FamilyFiles files,
      HomeLines homes,
      Custodies custodies,
      Bases bases,
      List<FamilyPart> parts,
      PlacesKept places) {
    this.parts = parts;
    this.places = places;
    this.homes = homes;
    this.files = files;
    this.access = access;
    this.data = data;
    this.families = families;
    this.custodies = custodies;
    this.bases = bases;
  }

  Entry<FamilyPage> page(Optional<UUID> after, Code code, Visit visit) {
    return access.enter(RelativeAction.READ, code, visit).map(permit -> page(permit, after));
  }

  private FamilyPage page(Permit permit, Optional<UUID> after) {
    var card = data.card(permit);
    var family = families.of(permit, card);
    var rest = after(family, after);
    var shown = rest.subList(0, Math.min(LONGEST, rest.size()));
    var found = files.of(permit, family, ids(shown));
    var told = custodies.of(permit);
    var hidden = places.of(permit);
    return new FamilyPage(
        permit.code(),
        card.name(),
        family,
        found.opened(),
        shown.stream()
            .map(
                one ->
                    new FamilyLine(
                        permit.code(),
                        card.name(),
                        family,
                        one,
                        one.guardian().flatMap(kept -> custody(kept, told, permit)),
                        Optional.ofNullable(found.opened().get(one.id())),
                        hidden))
            .toList(),
        homes.of(permit, card.name(), family),
        parts.stream().map(part -> part.of(permit, found.permits())).toList(),
        rest.size() > shown.size() ? Optional.of(shown.getLast().id()) : Optional.empty(),
        bases
            .of(permit)
            .holding(FieldGroup.FAMILY)
            .map(rests -> BasisLine.of(permit.code(), rests)));
  }

  private static Optional<Custody> custody(
      KeptGuardian kept, Map<UUID, List<HeldCustody>> told, Permit permit) {
    var all = told.getOrDefault(kept.id(), List.of());
    return Optional.of(GuardianRights.holding(kept, all, permit.visit().today()).custody())
        .filter(one -> one != Custody.NOT_ASKED);
  }

  private static Set<UUID> ids(List<Member> some) {
    return some.stream().map(Member::id).collect(Collectors.toSet());
  }

  /** From the next one on; whoever is not there any more begins the list anew. */
  private static List<Member> after(Family family, Optional<UUID> after) {
    var all = family.others();
    int at = all.stream().map(Member::id).toList().indexOf(after.orElse(Member.ME));
    return all.subList(at + 1, all.size());
  }
}
