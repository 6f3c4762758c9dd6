package fi.tallessa.family.overview;

import fi.tallessa.family.diagram.FamilyGraph;
import fi.tallessa.family.home.HomeLine;
import fi.tallessa.family.home.Household;
import fi.tallessa.family.relative.Family;
import fi.tallessa.family.relative.Opened;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a picture of a family is made of.
 *
 * @param firstName of the customer
 * @param opened whose own files the reader may open
 */
public record Pictured(
    String firstName, Family family, Map<UUID, Opened> opened, List<HomeLine> homes) {

  /** The one home that is meant where only one can be. */
  boolean isHousehold(HomeLine home) {
    return Household.of(homes.stream().map(HomeLine::kept).toList())
        .filter(home.kept()::equals)
        .isPresent();
  }

  /** More than this are a list: in a larger picture nobody finds anybody. */
  static boolean holds(int others) {
    return others > 0 && others < FamilyGraph.MOST;
  }

  @Override
  public String toString() {
    return "Pictured";
  }
}
