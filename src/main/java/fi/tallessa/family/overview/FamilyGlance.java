package fi.tallessa.family.overview;

import fi.tallessa.family.relative.FamilyAddress;
import fi.tallessa.kernel.Code;
import java.util.List;
import java.util.Optional;

/**
 * A customer's family on the page of their file, in small.
 *
 * @param size how many were told of
 * @param pictured empty where there is nothing to draw, or too much for a glance
 * @param lines of each who is drawn, but the customer
 */
public record FamilyGlance(
    Code code, int size, Optional<Pictured> pictured, List<FamilyLine> lines) {

  /** What the room beside a file takes without becoming a map. */
  static final int MOST = 12;

  static FamilyGlance notDrawn(Code code, int size) {
    return new FamilyGlance(code, size, Optional.empty(), List.of());
  }

  public String address() {
    return FamilyAddress.of(code);
  }

  @Override
  public String toString() {
    return "FamilyGlance";
  }
}
