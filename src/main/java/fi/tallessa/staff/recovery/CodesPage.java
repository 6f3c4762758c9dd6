package fi.tallessa.staff.recovery;

import fi.tallessa.kernel.Problems;
import java.util.List;

/**
 * My codes on paper.
 *
 * @param codes in clear, while they are not put away yet; else empty
 * @param left how many are left
 */
public record CodesPage(List<String> codes, int left, Problems problems) {

  @Override
  public String toString() {
    return "CodesPage";
  }
}
