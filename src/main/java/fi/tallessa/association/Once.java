package fi.tallessa.association;

import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WholeUuid;
import java.util.UUID;

/** By what an empty form goes: the id of what it will make, so that one sent twice makes one. */
public final class Once {

  public static String fresh() {
    return UUID.randomUUID().toString();
  }

  /** A fresh one for nonsense. */
  public static UUID of(String sent) {
    return WholeUuid.drawnOrFresh(sent);
  }

  /**
   * It made something before, and what is typed now says something else: that is not lost, and
   * comes back with a fresh one.
   */
  public static Problems spent(String field) {
    return Problems.of(Problem.of(field, "association.once.spent"));
  }

  private Once() {}
}
