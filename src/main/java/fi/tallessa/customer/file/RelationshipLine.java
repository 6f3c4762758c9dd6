package fi.tallessa.customer.file;

import fi.tallessa.association.Names;
import fi.tallessa.customer.relationship.Relationship;
import fi.tallessa.legalbasis.Basis;
import fi.tallessa.legalbasis.LegitimateInterest;
import fi.tallessa.web.Ui;

/**
 * One relationship, with the names of its service and of the responsible worker.
 *
 * @param endedBy who ended it, or corrected that last; blank while it lasts
 */
public record RelationshipLine(
    Relationship relationship, Names service, String responsible, String endedBy) {
  /** What it rests on, and which balancing test was in force when it began (S4). */
  public String basis(Ui ui) {
    var basis = Basis.read(relationship.ground().basis());
    return ui.t(basis.key(), basis.args().toArray());
  }

  /** Where that test is read; null for what rests on none. */
  public String test() {
    return Basis.read(relationship.ground().basis()) instanceof LegitimateInterest interest
        ? interest.path()
        : null;
  }

  @Override
  public String toString() {
    return "RelationshipLine";
  }
}
