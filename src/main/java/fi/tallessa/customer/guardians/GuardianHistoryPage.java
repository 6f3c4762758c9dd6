package fi.tallessa.customer.guardians;

import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.kernel.Code;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Every version of one guardian, the newest first.
 *
 * @param name of the child
 */
public record GuardianHistoryPage(Code code, String name, List<Past> versions) {

  /**
   * One version, and the name of whoever wrote it.
   *
   * @param changed the lines that say something else than in the version before; of the first, all
   *     that say anything
   * @param informed whether it was written down with this version that the guardian was told
   */
  public record Past(KeptGuardian kept, List<Line> changed, boolean informed, String writer) {

    static Past of(KeptGuardian kept, Optional<KeptGuardian> before, String writer) {
      var now = kept.guardian();
      var lines =
          Arrays.stream(Line.values())
              .filter(
                  line ->
                      !line.of(now).equals(before.map(was -> line.of(was.guardian())).orElse("")))
              .toList();
      var told = before.map(was -> was.guardian().informed()).orElse(null);
      return new Past(
          kept, lines, now.informed() != null && !Objects.equals(now.informed(), told), writer);
    }

    @Override
    public String toString() {
      return "Past";
    }
  }

  /** The guardian as they are now. */
  public KeptGuardian now() {
    return versions.getFirst().kept();
  }

  @Override
  public String toString() {
    return "GuardianHistoryPage";
  }
}
