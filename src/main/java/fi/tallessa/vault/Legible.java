package fi.tallessa.vault;

import fi.tallessa.kernel.SubjectId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What could be read of many at once. Whose seal is broken is set apart, and everybody else is read
 * as if they were not there: one broken seal stops nobody else's row.
 *
 * @param broken whose seal it is, and what was thrown
 */
public record Legible<T>(T read, Map<SubjectId, SealBroken> broken) {

  /**
   * Reads all at once; only when that meets a broken seal, once more without the one it belongs to.
   *
   * @param reading what is read of those it is given
   */
  public static <P, T> Legible<T> of(
      Collection<P> all, Function<P, SubjectId> whose, Function<List<P>, T> reading) {
    var whole = new ArrayList<>(all);
    var broken = new LinkedHashMap<SubjectId, SealBroken>();
    while (true) {
      try {
        return new Legible<>(reading.apply(List.copyOf(whole)), broken);
      } catch (SealBroken seal) {
        var theirs = whole.stream().map(whose).filter(one -> belongs(seal, one)).findFirst();
        var subject = theirs.orElseThrow(() -> seal);
        broken.put(subject, seal);
        whole.removeIf(one -> whose.apply(one).equals(subject));
      }
    }
  }

  private static boolean belongs(SealBroken seal, SubjectId subject) {
    return seal.owner().equals(subject.value().toString());
  }

  @Override
  public String toString() {
    return "Legible";
  }
}
