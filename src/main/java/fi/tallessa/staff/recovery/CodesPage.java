package fi.tallessa.staff.recovery;

import fi.tallessa.kernel.Problems;
import java.util.List;

/**
 * My codes on paper.
 *
 * @param codes in clear, while they are not put away yet; else empty
 * @param left how many are left
 * @param never whether nobody said that they put them away, while they could be read
 */
public record CodesPage(List<String> codes, int left, boolean never, Problems problems) {

  @Override
  public String toString() {
    return "CodesPage";
  }
}
