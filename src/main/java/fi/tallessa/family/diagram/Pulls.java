package fi.tallessa.family.diagram;

import fi.tallessa.family.diagram.Pattern.Thread;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What pulls at whom: lines want to run straight down, and couples keep together. */
final class Pulls {

  private static final double STRAIGHT = 4;
  private static final double ABOUT = 0.5;
  private static final double TOGETHER = 0.4;

  private final Seats seats;
  private final Pattern pattern;
  private final Gaps gaps;
  private final double[] x;
  private final List<List<Thread>> threads;
  private final List<List<Branch>> branches;
  private final Map<Branch, List<Thread>> children = new IdentityHashMap<>();

  /**
   * @param x where everybody stands now; it changes from one question to the next
   */
  Pulls(Seats seats, Gaps gaps, double[] x) {
    this.seats = seats;
    this.pattern = seats.pattern;
    this.gaps = gaps;
    this.x = x;
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

  Wishes of(int node) {
    var wishes = new Wishes(x[node]);
    above(node, wishes);
    below(node, wishes);
    beside(node, wishes);
    return wishes;
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
        wishes.add(x[partner] + side * Distances.COUPLE, TOGETHER);
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
}
