package fi.tallessa.family.diagram;

import java.util.stream.IntStream;

/**
 * On which row each person stands: children below their parents, couples and siblings side by side.
 * What would make somebody their own ancestor does not hold; a couple of whom one descends from the
 * other stands on two rows.
 */
final class Generations {

  private final int size;

  /** Who stands on one row with whom: each has the smallest number among them. */
  private final int[] beside;

  /** Whether somebody of the first row stands somewhere above somebody of the second. */
  private final boolean[][] above;

  private Generations(int size) {
    this.size = size;
    this.beside = IntStream.range(0, size).toArray();
    this.above = new boolean[size][size];
  }

  /**
   * @return the row of each person, the first row is 0
   */
  static int[] of(Kindred family) {
    var found = new Generations(family.size());
    for (var nest : family.nests()) {
      nest.parents().forEach(parent -> nest.children().forEach(child -> found.put(parent, child)));
    }
    family.pairs().forEach(pair -> found.join(pair.one(), pair.other()));
    for (var nest : family.nests()) {
      nest.children().forEach(child -> found.joinTo(nest, child));
    }
    var rows = new Layers(found.above, found.beside).rows();
    IntStream.range(0, family.size())
        .filter(found::isAlone)
        .forEach(alone -> rows[alone] = rows[family.mine()]);
    return found.withRoomAbove(rows, family);
  }

  /** Siblings whose parents nobody told of have their line above them, so not on the first row. */
  private int[] withRoomAbove(int[] rows, Kindred family) {
    boolean needed =
        family.nests().stream()
            .filter(nest -> nest.parents().isEmpty())
            .anyMatch(nest -> nest.children().stream().anyMatch(child -> rows[child] == 0));
    return needed ? IntStream.of(rows).map(row -> row + 1).toArray() : rows;
  }

  /** A friend of the family stands where the customer does. */
  private boolean isAlone(int person) {
    return IntStream.range(0, size)
        .allMatch(
            other ->
                other == person
                    || (!above[person][other]
                        && !above[other][person]
                        && beside[other] != beside[person]));
  }

  private void put(int upper, int lower) {
    if (upper == lower || reaches(lower, upper)) {
      return;
    }
    above[upper][lower] = true;
  }

  private void join(int one, int other) {
    int first = beside[one];
    int second = beside[other];
    if (first == second || reaches(first, second) || reaches(second, first)) {
      return;
    }
    int kept = Math.min(first, second);
    for (int person = 0; person < size; person++) {
      if (beside[person] == first || beside[person] == second) {
        beside[person] = kept;
      }
    }
  }

  /** Siblings of whom no parent is told have nothing else that keeps them together. */
  private void joinTo(Kindred.Nest nest, int child) {
    if (nest.parents().isEmpty()) {
      join(nest.children().iterator().next(), child);
    }
  }

  private boolean reaches(int from, int to) {
    return reaches(beside[from], beside[to], new boolean[size]);
  }

  private boolean reaches(int from, int to, boolean[] seen) {
    if (from == to) {
      return true;
    }
    seen[from] = true;
    for (int upper = 0; upper < size; upper++) {
      for (int lower = 0; beside[upper] == from && lower < size; lower++) {
        if (above[upper][lower] && !seen[beside[lower]] && reaches(beside[lower], to, seen)) {
          return true;
        }
      }
    }
    return false;
  }
}
