package fi.tallessa.access.conflict;

import fi.tallessa.kernel.Problems;
import java.util.UUID;

/** One conflict of interest is to end, and why. */
public record EndPage(String code, UUID id, String name, String typed, Problems problems) {

  public String address() {
    return "/customers/" + code + "/conflicts/" + id + "/end";
  }

  @Override
  public String toString() {
    return "EndPage";
  }
}
