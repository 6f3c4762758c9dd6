package fi.tallessa.family.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * The room between two neighbours of a row, and which lines to children leave through it: that of
 * the two, and those of couples whom others part.
 */
final class Gaps {

  private static final int EACH_LINE = 14;

  /** From a line to a label. */
  private static final int AT_LEAST = 10;

  private final Seats seats;
  private final List<Label> labels;

  /** By the node at the right end of the gap. */
  private final Map<Integer, List<Branch>> leaving = new HashMap<>();

  Gaps(Seats seats, List<Label> labels) {
    this.seats = seats;
    this.labels = labels;
    for (var branch : seats.pattern.branches()) {
      if (branch.couple()) {
        leaving.computeIfAbsent(rightEnd(branch), key -> new ArrayList<>()).add(branch);
      }
    }
    leaving.values().forEach(several -> several.sort(this::fromLeft));
  }

  /** The line of a couple beside each other leaves in the middle of the gap's lines. */
  private int fromLeft(Branch one, Branch other) {
    return Integer.compare(rank(one), rank(other));
  }

  private int rank(Branch branch) {
    if (seats.between(branch) == 0) {
      return 0;
    }
    return seats.leavesAtRight(branch) ? 1 : -1;
  }

  /** A line that passes between the two of a couple may stand at either side of their own. */
  private int rightEnd(Branch couple) {
    if (seats.between(couple) == 0 || seats.leavesAtRight(couple)) {
      return seats.right(couple);
    }
    return seats.rows[couple.row()][seats.place[seats.left(couple)] + 1];
  }

  int room(int row, int seat) {
    return EACH_LINE * (1 + leaving.getOrDefault(seats.rows[row][seat], List.of()).size());
  }

  /** Whether a line joins two neighbours. */
  boolean joins(int before, int here) {
    return leaving.getOrDefault(here, List.of()).stream()
        .anyMatch(one -> one.has(before) && one.has(here));
  }

  /** Where the line to the children of a couple leaves, when everybody stands where they do. */
  double stem(Branch couple, IntToDoubleFunction x) {
    int end = rightEnd(couple);
    int before = seats.rows[couple.row()][seats.place[end] - 1];
    double from = x.applyAsDouble(before) + right(before);
    double to = x.applyAsDouble(end) - left(end);
    var lines = leaving.get(end);
    return from + (to - from) * (lines.indexOf(couple) + 1) / (lines.size() + 1);
  }

  /** The same, but straight over an only child where the gap has room for that. */
  double stemOver(Branch couple, IntToDoubleFunction x, double child) {
    int end = rightEnd(couple);
    int before = seats.rows[couple.row()][seats.place[end] - 1];
    if (leaving.get(end).size() > 1) {
      return stem(couple, x);
    }
    double from = x.applyAsDouble(before) + right(before) + AT_LEAST;
    double to = x.applyAsDouble(end) - left(end) - AT_LEAST;
    return Math.max(from, Math.min(to, child));
  }

  private int left(int node) {
    return seats.pattern.passes(node) ? 0 : labels.get(node).left();
  }

  private int right(int node) {
    return seats.pattern.passes(node) ? 0 : labels.get(node).right();
  }
}
