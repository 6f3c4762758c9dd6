package fi.tallessa.family.overview;

import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.wording.PlacesKept;
import fi.tallessa.family.home.HomeLine;
import fi.tallessa.family.home.HomeLines;
import fi.tallessa.family.home.Homes;
import fi.tallessa.family.link.FamilyFiles;
import fi.tallessa.family.relative.Families;
import fi.tallessa.family.relative.Family;
import fi.tallessa.family.relative.Member;
import fi.tallessa.family.relative.Opened;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.wording.HiddenPlaces;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads a family for a page, or a paper, of a module above that has the guardians already. */
@Component
public class ToldFamilies {

  private final Families families;
  private final FamilyFiles theirs;
  private final Homes homes;
  private final HomeLines lines;
  private final PlacesKept places;

  ToldFamilies(
      Families families, FamilyFiles theirs, Homes homes, HomeLines lines, PlacesKept places) {
    this.places = places;
    this.families = families;
    this.theirs = theirs;
    this.homes = homes;
    this.lines = lines;
  }

  /** A student in practice reads nothing of it, as its page is not open to them either. */
  public ToldFamily shown(Permit permit, String name, List<KeptGuardian> guardians) {
    return permit.everyday()
        ? told(permit.code(), name, Family.NOBODY, Map.of(), HiddenPlaces.NONE, List.of())
        : onScreen(permit, name, families.told(permit, guardians));
  }

  private ToldFamily onScreen(Permit permit, String name, Family family) {
    var all = family.others().stream().map(Member::id).collect(Collectors.toSet());
    return told(
        permit.code(),
        name,
        family,
        theirs.of(permit, family, all).opened(),
        places.of(permit),
        homes.of(permit).stream()
            .map(home -> HomeLine.of(permit.code(), name, family, home))
            .toList());
  }

  /** Of who has a file here nothing, whoever prints it: paper is handed on. */
  public ToldFamily printed(Permit permit, String name, List<KeptGuardian> guardians) {
    var family = families.told(permit, guardians);
    return told(
        permit.code(), name, family, Map.of(), places.of(permit), lines.of(permit, name, family));
  }

  private static ToldFamily told(
      Code code,
      String name,
      Family family,
      Map<UUID, Opened> opened,
      HiddenPlaces hidden,
      List<HomeLine> homes) {
    return new ToldFamily(
        code,
        name,
        family,
        family.others().stream()
            .map(
                one ->
                    new FamilyLine(
                        code,
                        name,
                        family,
                        one,
                        Optional.empty(),
                        Optional.ofNullable(opened.get(one.id())),
                        hidden))
            .toList(),
        homes);
  }
}
