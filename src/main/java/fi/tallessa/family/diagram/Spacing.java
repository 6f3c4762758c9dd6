package fi.tallessa.family.diagram;

import fi.tallessa.family.diagram.Pattern.Thread;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How far from the left everybody stands: parents above the middle of their children, children
 * below the middle of their parents, and room for every label and line between two neighbours.
 */
final class Spacing {

  private static final int SWEEPS = 40;
  private static final int BETWEEN = 22;
  private static final int BESIDE_A_LINE = 14;
  private static final int AT_THE_EDGE_OF_A_HOME = 16;
  private static final int COUPLE = 2 * Drawing.HALF + 56;

  private static final double STRAIGHT = 4;
  private static final double ABOUT = 0.5;
  private static final double TOGETHER = 0.4;

  private final Seats seats;
  private final Pattern pattern;
  private final List<Label> labels;
  private final Gaps gaps;
  private final double[] x;
  private final List<List<Thread>> threads;
  private final List<List<Branch>> branches;
  private final Map<Branch, List<Thread>> children = new IdentityHashMap<>();

  private Spacing(Seats seats, List<Label> labels, Gaps gaps) {
    this.seats = seats;
    this.pattern = seats.pattern;
    this.labels = labels;
    this.gaps = gaps;
    this.x = new double[pattern.rows().length];
    this.threads =
        pattern
            .nodes()
            .mapToObj(node -> pattern.threads().stream().filter(one -> one.has(node)).toList())
            .toList();
    this.branches =
        pattern
            .nodes()
            .mapToObj(node -> pattern.branches().stream().filter(one -> one.has(node)).toList())
            .toList();
    pattern.branches().forEach(one -> children.put(one, pattern.threadsOf(one)));
  }

  /**
   * @return where the middle of each node stands, the first at some distance from zero
   */
  static int[] of(Seats seats, List<Label> labels, Gaps gaps) {
    var spacing = new Spacing(seats, labels, gaps);
    IntStream.range(0, seats.rows.length).forEach(spacing::pack);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int step = 0; step < seats.rows.length; step++) {
        spacing.settle(sweep % 2 == 0 ? step : seats.rows.length - 1 - step);
      }
    }
    spacing.closeUp();
    return spacing.fromZero();
  }

  /** Takes out every upright strip that nobody needs: everything right of it moves together. */
  private void closeUp() {
    for (int node = 0; node < x.length; node++) {
      double edge = Arrays.stream(x).sorted().toArray()[node];
      double nearest = Arrays.stream(x).filter(at -> at > edge).min().orElse(edge);
      double spare = nearest - edge;
      for (int row = 0; row < seats.rows.length; row++) {
        spare = Math.min(spare, spare(row, edge));
      }
      if (spare > 0) {
        moveBeyond(edge, -spare);
      }
    }
  }

  private void moveBeyond(double edge, double by) {
    for (int node = 0; node < x.length; node++) {
      x[node] += x[node] > edge ? by : 0;
    }
  }

  private double spare(int row, double edge) {
    var here = seats.rows[row];
    for (int seat = 1; seat < here.length; seat++) {
      if (x[here[seat - 1]] <= edge && x[here[seat]] > edge) {
        return x[here[seat]] - x[here[seat - 1]] - apart(row, seat);
      }
    }
    return Double.MAX_VALUE;
  }

  private int[] fromZero() {
    double least = pattern.nodes().mapToDouble(node -> x[node] - left(node)).min().orElse(0);
    return Arrays.stream(x)
        .mapToInt(one -> (int) Math.round(one - least) + Levels.MARGIN)
        .toArray();
  }

  private void pack(int row) {
    var here = seats.rows[row];
    double at = 0;
    for (int seat = 0; seat < here.length; seat++) {
      at += seat > 0 ? apart(row, seat) : 0;
      x[here[seat]] = at;
    }
  }

  private void settle(int row) {
    var here = seats.rows[row];
    if (here.length == 0) {
      return;
    }
    var wish = new double[here.length];
    var weight = new double[here.length];
    var apart = new double[here.length];
    for (int seat = 0; seat < here.length; seat++) {
      var wishes = new Wishes(x[here[seat]]);
      above(here[seat], wishes);
      below(here[seat], wishes);
      beside(here[seat], wishes);
      wish[seat] = wishes.mean();
      weight[seat] = wishes.weight();
      apart[seat] = seat > 0 ? apart(row, seat) : 0;
    }
    var placed = Evenly.placed(wish, weight, apart);
    for (int seat = 0; seat < here.length; seat++) {
      x[here[seat]] = placed[seat];
    }
  }

  private void above(int node, Wishes wishes) {
    for (var thread : threads.get(node)) {
      if (thread.before(node) >= 0) {
        wishes.add(x[thread.before(node)], STRAIGHT);
      } else if (!thread.branch().parents().isEmpty()) {
        wishes.add(stem(thread.branch()), straight(thread.branch()));
        lean(wishes, x[node], -bend(thread.branch()));
      }
    }
  }

  private void below(int node, Wishes wishes) {
    for (var thread : threads.get(node)) {
      if (pattern.passes(node)) {
        wishes.add(x[thread.after(node)], STRAIGHT);
      }
    }
    for (var branch : branches.get(node)) {
      if (!branch.children().isEmpty() && leans(branch, node)) {
        wishes.add(middle(branch) + x[node] - stem(branch), straight(branch));
        lean(wishes, x[node], bend(branch));
      }
    }
  }

  /** The line to an only child should have no bend. */
  private double straight(Branch branch) {
    if (branch.children().size() > 1) {
      return 1;
    }
    return branch.couple() ? ABOUT : STRAIGHT;
  }

  /** How far a couple would have to move for the line to their only child to have no bend. */
  private double bend(Branch branch) {
    if (!branch.couple() || branch.children().size() > 1) {
      return 0;
    }
    double child = middle(branch);
    return child - gaps.stemOver(branch, node -> x[node], child);
  }

  private static void lean(Wishes wishes, double here, double bend) {
    if (bend != 0) {
      wishes.add(here + bend, STRAIGHT);
    }
  }

  /** Couples keep together where nothing else pulls at them. */
  private void beside(int node, Wishes wishes) {
    for (var branch : branches.get(node)) {
      if (branch.couple() && seats.between(branch) == 0) {
        int partner = branch.with(node);
        int side = seats.left(branch) == node ? -1 : 1;
        wishes.add(x[partner] + side * COUPLE, TOGETHER);
      }
    }
  }

  /** Of a couple parted by others only the one at whose side the line leaves stands over it. */
  private boolean leans(Branch branch, int node) {
    if (!branch.couple() || seats.between(branch) == 0) {
      return true;
    }
    return node == (seats.leavesAtRight(branch) ? seats.right(branch) : seats.left(branch));
  }

  private double middle(Branch branch) {
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (var thread : children.get(branch)) {
      least = Math.min(least, x[thread.stops()[0]]);
      most = Math.max(most, x[thread.stops()[0]]);
    }
    return (least + most) / 2;
  }

  private double stem(Branch branch) {
    return branch.couple() ? gaps.stem(branch, node -> x[node]) : x[branch.parents().getFirst()];
  }

  private double apart(int row, int seat) {
    int before = seats.rows[row][seat - 1];
    int here = seats.rows[row][seat];
    int room = pattern.passes(before) || pattern.passes(here) ? BESIDE_A_LINE : BETWEEN;
    room = Math.max(room, gaps.room(row, seat));
    room += home(before) == home(here) ? 0 : AT_THE_EDGE_OF_A_HOME;
    double apart = right(before) + left(here) + room;
    return gaps.joins(before, here) ? Math.max(apart, COUPLE) : apart;
  }

  private int home(int node) {
    return IntStream.range(0, pattern.homes().size())
        .filter(home -> pattern.homes().get(home).contains(node))
        .map(home -> 1 << home)
        .sum();
  }

  private int left(int node) {
    return pattern.passes(node) ? 0 : labels.get(node).left();
  }

  private int right(int node) {
    return pattern.passes(node) ? 0 : labels.get(node).right();
  }
}
