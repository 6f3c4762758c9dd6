package fi.tallessa.family.diagram;

import fi.tallessa.family.relative.Bond;
import java.util.List;
import java.util.Set;

/**
 * One line of the picture: from a couple, or from one parent, down to their children.
 *
 * @param row on which the parents stand
 * @param parents two of one row, one, or nobody above siblings of whom no parent is told
 * @param bond how it stands between the two; null where there is one parent or none
 * @param children the eldest first
 * @param foster those of the children who are foster children
 */
record Branch(
    int row, List<Integer> parents, Bond bond, List<Integer> children, Set<Integer> foster) {

  boolean couple() {
    return parents.size() == 2;
  }

  boolean has(int person) {
    return parents.contains(person);
  }

  /** The other of the two. */
  int with(int person) {
    return parents.getFirst() == person ? parents.getLast() : parents.getFirst();
  }

  /** A couple of whom one stands lower than the other: the line between them runs down. */
  boolean slanting() {
    return bond != null && !couple();
  }

  boolean single() {
    return bond == null && parents.size() == 1;
  }
}
