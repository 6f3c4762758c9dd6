package fi.tallessa.family.relative;

import fi.tallessa.family.relative.Family.Siblings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The lines that follow from what everybody is to somebody. Full siblings have the same parents, so
 * a parent who is told of one is a parent of all.
 */
record Lines(List<Parenthood> parenthoods, List<Siblings> siblings) {

  static Lines of(List<Member> members) {
    var drawing = new Drawing(members);
    members.forEach(drawing::add);
    return drawing.done();
  }

  private static final class Drawing {
    private final Set<UUID> there;
    private final Map<UUID, Set<UUID>> litters = new LinkedHashMap<>();
    private final Set<Parenthood> told = new LinkedHashSet<>();

    Drawing(List<Member> members) {
      there = members.stream().map(Member::id).collect(Collectors.toSet());
      members.forEach(one -> litters.put(one.id(), new LinkedHashSet<>(Set.of(one.id()))));
    }

    void add(Member one) {
      if (one.isParentGuardian()) {
        told.add(new Parenthood(one.id(), Member.ME, false));
      }
      one.told().ifPresent(kept -> add(kept.id(), kept.relative()));
    }

    private void add(UUID id, Relative relative) {
      if (!there.contains(relative.of()) || relative.of().equals(id)) {
        return;
      }
      switch (relative.kin()) {
        case PARENT -> told.add(new Parenthood(id, relative.of(), false));
        case FOSTER_PARENT -> told.add(new Parenthood(id, relative.of(), true));
        case CHILD, HALF_SIBLING -> told.add(new Parenthood(relative.of(), id, false));
        case SIBLING -> together(id, relative.of());
        case PARTNER, FORMER_PARTNER, CLOSE -> {
          // A couple is no parenthood; somebody close is on no line.
        }
      }
      if (relative.other() != null && there.contains(relative.other())) {
        told.add(new Parenthood(relative.other(), id, false));
      }
    }

    private void together(UUID one, UUID two) {
      var all = litters.get(one);
      if (!all.contains(two)) {
        all.addAll(litters.get(two));
        List.copyOf(all).forEach(sibling -> litters.put(sibling, all));
      }
    }

    Lines done() {
      var all = new LinkedHashSet<Parenthood>();
      for (var line : told) {
        litters
            .get(line.child())
            .forEach(child -> all.add(new Parenthood(line.parent(), child, line.foster())));
      }
      var below = all.stream().map(Parenthood::child).collect(Collectors.toSet());
      var alone =
          new LinkedHashSet<>(litters.values())
              .stream()
                  .filter(some -> some.size() > 1 && some.stream().noneMatch(below::contains))
                  .map(some -> new Siblings(List.copyOf(some)))
                  .toList();
      return new Lines(new ArrayList<>(all), alone);
    }
  }
}
