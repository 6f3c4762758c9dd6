package fi.tallessa.family.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Seats a family in the order in which one meets them, from person to person along the lines. */
final class Walk {

  private final Pattern pattern;
  private final List<List<Integer>> rows;
  private final Set<Integer> seen = new HashSet<>();

  Walk(Pattern pattern) {
    this.pattern = pattern;
    this.rows =
        IntStream.range(0, pattern.height())
            .<List<Integer>>mapToObj(row -> new ArrayList<>())
            .toList();
  }

  Seats from(int start) {
    meet(start);
    IntStream.range(0, pattern.people()).forEach(this::meet);
    return new Seats(
        pattern,
        rows.stream()
            .map(row -> row.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new));
  }

  private void meet(int person) {
    if (!seen.add(person)) {
      return;
    }
    var partners = pattern.partners(person);
    if (partners.size() > 1 && partners.stream().noneMatch(seen::contains)) {
      meet(partners.getFirst());
    }
    rows.get(pattern.rows()[person]).add(person);
    pattern.branches().stream().filter(one -> one.has(person)).forEach(this::meet);
    pattern.branches().stream().filter(one -> one.children().contains(person)).forEach(this::meet);
  }

  private void meet(Branch branch) {
    branch.parents().forEach(this::meet);
    for (var thread : pattern.threads()) {
      if (thread.branch() == branch) {
        Arrays.stream(thread.stops())
            .filter(pattern::passes)
            .filter(seen::add)
            .forEach(stop -> rows.get(pattern.rows()[stop]).add(stop));
        meet(thread.child());
      }
    }
  }
}
