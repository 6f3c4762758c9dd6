package fi.tallessa.family.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What has to be put in order. Each person is a node by their own number; further nodes are places
 * where a line passes through a row on which it does not end.
 *
 * @param people how many of the nodes are persons
 * @param rows the row of each node
 */
record Pattern(
    int people, int[] rows, List<Branch> branches, List<Thread> threads, List<Set<Integer>> homes) {

  /**
   * A line from a branch to one child.
   *
   * @param stops a node of each row below the branch, the child last
   */
  record Thread(Branch branch, int[] stops) {
    int child() {
      return stops[stops.length - 1];
    }

    /** Whether it runs from this row to the next. */
    boolean crosses(int row) {
      return row >= branch.row() && row < branch.row() + stops.length;
    }

    /** The node where it meets the row below this one. */
    int below(int row) {
      return stops[row - branch.row()];
    }

    boolean has(int node) {
      return at(node) >= 0;
    }

    /** The node above on this line, or -1 where the branch itself is above. */
    int before(int node) {
      return at(node) > 0 ? stops[at(node) - 1] : -1;
    }

    int after(int node) {
      return stops[at(node) + 1];
    }

    private int at(int node) {
      for (int stop = 0; stop < stops.length; stop++) {
        if (stops[stop] == node) {
          return stop;
        }
      }
      return -1;
    }
  }

  static Pattern of(Kindred family, int[] rows, List<Branch> branches) {
    var all = new ArrayList<>(Arrays.stream(rows).boxed().toList());
    var threads = new ArrayList<Thread>();
    for (var branch : branches) {
      for (int child : branch.children()) {
        var stops = new int[rows[child] - branch.row()];
        for (int stop = 0; stop < stops.length - 1; stop++) {
          stops[stop] = all.size();
          all.add(branch.row() + 1 + stop);
        }
        stops[stops.length - 1] = child;
        threads.add(new Thread(branch, stops));
      }
    }
    return new Pattern(
        rows.length,
        all.stream().mapToInt(Integer::intValue).toArray(),
        branches,
        List.copyOf(threads),
        family.homes());
  }

  List<Thread> threadsOf(Branch branch) {
    return threads.stream().filter(thread -> thread.branch() == branch).toList();
  }

  boolean passes(int node) {
    return node >= people;
  }

  int height() {
    return Arrays.stream(rows).max().orElse(0) + 1;
  }

  IntStream nodes() {
    return IntStream.range(0, rows.length);
  }

  /** Whether a parent of this person is told of. */
  boolean descends(int person) {
    return branches.stream()
        .anyMatch(one -> !one.parents().isEmpty() && one.children().contains(person));
  }

  /** With whom a line joins this person on their row, in the order of the unions. */
  List<Integer> partners(int person) {
    return branches.stream()
        .filter(one -> one.couple() && one.has(person))
        .map(one -> one.with(person))
        .toList();
  }
}
