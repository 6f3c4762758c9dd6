package fi.tallessa.family.overview;

import fi.tallessa.customer.bases.BasisLine;
import fi.tallessa.family.home.HomeLine;
import fi.tallessa.family.relative.Family;
import fi.tallessa.family.relative.FamilyAddress;
import fi.tallessa.family.relative.Opened;
import fi.tallessa.holdings.Panel;
import fi.tallessa.kernel.Code;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A customer's family.
 *
 * @param name of the customer
 * @param opened whose own files the reader may open, of those on this page
 * @param lines of this page
 * @param parts what other modules show of those whose files the reader may open
 * @param next after whom the next page begins; empty on the last
 * @param basis what the group rests on; empty where it rests on nothing, and then nothing is shown
 */
public record FamilyPage(
    Code code,
    String name,
    Family family,
    Map<UUID, Opened> opened,
    List<FamilyLine> lines,
    List<HomeLine> homes,
    List<Panel.Shown> parts,
    Optional<UUID> next,
    Optional<BasisLine> basis) {

  /** The customer's own first name, for the head of the picture. */
  public String firstName() {
    return name.split(" ", 2)[0];
  }

  /**
   * Whether there is a picture: of somebody, of no more than can be read in one, and of all, as
   * whose files may be opened was asked of those on this page.
   */
  public boolean drawn() {
    return basis.isPresent() && Pictured.holds(size()) && lines.size() == size();
  }

  public Pictured pictured() {
    return new Pictured(firstName(), family, opened, homes);
  }

  public int size() {
    return family.others().size();
  }

  /** The one home that is meant where only one can be. */
  public boolean isHousehold(HomeLine home) {
    return pictured().isHousehold(home);
  }

  public String address() {
    return FamilyAddress.of(code);
  }

  public String file() {
    return "/customers/" + code.shown();
  }

  @Override
  public String toString() {
    return "FamilyPage";
  }
}
