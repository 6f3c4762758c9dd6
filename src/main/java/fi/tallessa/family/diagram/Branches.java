package fi.tallessa.family.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the lines of the picture once it is known on which row everybody stands. */
final class Branches {

  private static final int NOBODY = -1;

  private final Kindred family;
  private final int[] rows;
  private final Comparator<Integer> eldestFirst;
  private final Map<List<Integer>, Branch> found = new LinkedHashMap<>();

  private Branches(Kindred family, int[] rows, Comparator<Integer> eldestFirst) {
    this.family = family;
    this.rows = rows;
    this.eldestFirst = eldestFirst;
  }

  static List<Branch> of(Kindred family, int[] rows, Comparator<Integer> eldestFirst) {
    var branches = new Branches(family, rows, eldestFirst);
    family.nests().forEach(branches::put);
    var all = new ArrayList<Branch>();
    for (var pair : family.pairs()) {
      var couple = branches.couple(pair);
      all.add(couple.couple() ? branches.with(couple) : couple);
    }
    branches.found.values().stream().map(branches::sorted).forEach(all::add);
    all.removeIf(one -> !one.couple() && one.children().isEmpty());
    all.removeIf(one -> one.parents().isEmpty() && one.children().size() < 2);
    return List.copyOf(all);
  }

  private Branch couple(Kindred.Pair pair) {
    int one = rows[pair.one()] <= rows[pair.other()] ? pair.one() : pair.other();
    int other = one == pair.one() ? pair.other() : pair.one();
    return rows[one] == rows[other]
        ? new Branch(rows[one], List.of(one, other), pair.bond(), List.of(), Set.of())
        : new Branch(rows[one], List.of(one), pair.bond(), List.of(other), Set.of());
  }

  /** A couple with the children they have together, if any. */
  private Branch with(Branch couple) {
    var parents = found.remove(couple.parents());
    return parents == null ? couple : sorted(parents);
  }

  private void put(Kindred.Nest nest) {
    var parents = List.copyOf(nest.parents());
    if (parents.isEmpty()) {
      int row = nest.children().stream().mapToInt(child -> rows[child]).min().orElseThrow() - 1;
      var children = List.copyOf(nest.children());
      found.put(
          List.of(NOBODY, children.getFirst()),
          new Branch(row, List.of(), null, children, Set.of()));
    } else if (parents.stream().allMatch(one -> rows[one] == rows[parents.getFirst()])) {
      add(parents, nest);
    } else {
      parents.forEach(parent -> add(List.of(parent), nest));
    }
  }

  private void add(List<Integer> parents, Kindred.Nest nest) {
    int row = rows[parents.getFirst()];
    var pair =
        family.pairs().stream()
            .filter(one -> parents.size() == 2 && Set.copyOf(parents).equals(both(one)))
            .findFirst();
    var ordered = pair.map(one -> List.of(one.one(), one.other())).orElse(parents);
    var branch =
        found.computeIfAbsent(
            ordered,
            key ->
                new Branch(
                    row,
                    ordered,
                    pair.map(Kindred.Pair::bond).orElse(null),
                    new ArrayList<>(),
                    new HashSet<>()));
    // Somebody told of as their own ancestor stands no lower: that line is left out.
    var below = nest.children().stream().filter(child -> rows[child] > row).toList();
    below.stream()
        .filter(child -> !branch.children().contains(child))
        .forEach(branch.children()::add);
    if (nest.foster()) {
      branch.foster().addAll(below);
    }
  }

  private static Set<Integer> both(Kindred.Pair pair) {
    return Set.of(pair.one(), pair.other());
  }

  private Branch sorted(Branch branch) {
    var children = new LinkedHashSet<>(branch.children()).stream().sorted(eldestFirst).toList();
    return new Branch(
        branch.row(), branch.parents(), branch.bond(), children, Set.copyOf(branch.foster()));
  }
}
