package fi.tallessa.customer.search;

import fi.tallessa.customer.guardian.GuardianRole;
import java.util.List;
import java.util.Optional;

/**
 * One row of what was found, or of one's own list, ready to print.
 *
 * @param code as shown, {@code K7F-2QD}
 * @param name in pieces, what was typed marked
 * @param age in full years, where a birth day or year was told
 * @param services names in the reader's language
 * @param guardian for a guardian of the customer: who that is; the name is the guardian's then
 */
public record FoundRow(
    String code,
    List<Marked> name,
    Optional<Integer> age,
    List<String> services,
    Optional<OfChild> guardian) {

  /**
   * Whose guardian was found, and how to reach them.
   *
   * @param child the child's name
   * @param phone as people say it
   */
  public record OfChild(
      GuardianRole role, String child, Optional<String> phone, Optional<String> safeWay) {
    @Override
    public String toString() {
      return "OfChild";
    }
  }

  public String path() {
    return "/customers/" + code;
  }

  @Override
  public String toString() {
    return "FoundRow[" + code + "]";
  }
}
