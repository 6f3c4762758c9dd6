package fi.tallessa.family.diagram;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far from the left everybody stands: parents above the middle of their children, children
 * below the middle of their parents, and room for every label and line between two neighbours.
 */
final class Spacing {

  private static final int SWEEPS = 24;

  private final Seats seats;
  private final Distances distances;
  private final double[] x;
  private final Pulls pulls;

  private Spacing(Seats seats, List<Label> labels, Gaps gaps) {
    this.seats = seats;
    this.distances = new Distances(seats, labels, gaps);
    this.x = new double[seats.place.length];
    this.pulls = new Pulls(seats, gaps, x);
  }

  /**
   * @return where the middle of each node stands, the first at some distance from zero
   */
  static int[] of(Seats seats, List<Label> labels, Gaps gaps) {
    var spacing = new Spacing(seats, labels, gaps);
    IntStream.range(0, seats.rows.length).forEach(spacing::pack);
    spacing.sweep();
    spacing.closeUp();
    spacing.sweep();
    return spacing.fromZero();
  }

  private void sweep() {
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int step = 0; step < seats.rows.length; step++) {
        settle(sweep % 2 == 0 ? step : seats.rows.length - 1 - step);
      }
    }
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
        return x[here[seat]] - x[here[seat - 1]] - distances.apart(row, seat);
      }
    }
    return Double.MAX_VALUE;
  }

  private int[] fromZero() {
    double least =
        seats.pattern.nodes().mapToDouble(node -> x[node] - distances.left(node)).min().orElse(0);
    return Arrays.stream(x)
        .mapToInt(one -> (int) Math.round(one - least) + Levels.MARGIN)
        .toArray();
  }

  private void pack(int row) {
    var here = seats.rows[row];
    double at = 0;
    for (int seat = 0; seat < here.length; seat++) {
      at += seat > 0 ? distances.apart(row, seat) : 0;
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
      var wishes = pulls.of(here[seat]);
      wish[seat] = wishes.mean();
      weight[seat] = wishes.weight();
      apart[seat] = seat > 0 ? distances.apart(row, seat) : 0;
    }
    var placed = Evenly.placed(wish, weight, apart);
    for (int seat = 0; seat < here.length; seat++) {
      x[here[seat]] = placed[seat];
    }
  }
}
