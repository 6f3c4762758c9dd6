package fi.tallessa.casework.moving;

import fi.tallessa.casework.forguardian.Handout;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * That a guardian was given the file while the contact of somebody else lay in it.
 *
 * @param guardian the first, the second: who it is stands in the file, which is not opened here
 * @param by the name of whoever gave it
 */
public record Given(boolean paper, int guardian, String by, Instant at) {

  static List<Given> of(List<Handout> handouts, Map<WorkerId, String> names) {
    var guardians = handouts.stream().map(Handout::guardian).distinct().toList();
    return handouts.stream().map(one -> of(one, guardians, names)).toList();
  }

  private static Given of(Handout one, List<UUID> guardians, Map<WorkerId, String> names) {
    return new Given(
        one.paper(),
        guardians.indexOf(one.guardian()) + 1,
        names.getOrDefault(one.worker(), ""),
        one.at());
  }

  /** The message key of what they were given. */
  public String label() {
    return paper ? "casework.moving.given.paper" : "casework.moving.given.screen";
  }

  @Override
  public String toString() {
    return "Given";
  }
}
