package fi.tallessa.family.relative;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Nobody is their own ancestor, and nobody is told of through themselves. Cousins who have a child
 * are a family like another: only a circle is refused, because it can be no family, and because a
 * drawing of it would have no top.
 */
public final class Ancestry {

  /** Whether somebody would be their own ancestor, or would stand in the family by themselves. */
  public static boolean goesRound(Family family) {
    var parents =
        family.parenthoods().stream()
            .collect(
                Collectors.groupingBy(
                    Parenthood::child,
                    Collectors.mapping(Parenthood::parent, Collectors.toList())));
    var through =
        family.members().stream()
            .filter(one -> one.told().isPresent())
            .collect(Collectors.toMap(Member::id, one -> List.of(one.through().orElseThrow())));
    return circleIn(parents) || circleIn(through);
  }

  private static boolean circleIn(Map<UUID, List<UUID>> upwards) {
    var safe = new HashSet<UUID>();
    return upwards.keySet().stream().anyMatch(one -> circle(one, upwards, new HashSet<>(), safe));
  }

  private static boolean circle(
      UUID one, Map<UUID, List<UUID>> upwards, Set<UUID> below, Set<UUID> safe) {
    if (safe.contains(one)) {
      return false;
    }
    if (!below.add(one)) {
      return true;
    }
    boolean found =
        upwards.getOrDefault(one, List.of()).stream()
            .anyMatch(next -> circle(next, upwards, below, safe));
    below.remove(one);
    safe.add(one);
    return found;
  }

  private Ancestry() {}
}
