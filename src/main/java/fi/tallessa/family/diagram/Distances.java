package fi.tallessa.family.diagram;

import java.util.List;
import java.util.stream.IntStream;

/** How far apart two neighbours of a row must stand, so that labels and lines have room. */
final class Distances {

  /** So much of a line between two is seen that two strokes may cross it. */
  static final int COUPLE = 2 * Drawing.HALF + 56;

  private static final int BETWEEN = 22;
  private static final int BESIDE_A_LINE = 14;
  private static final int AT_THE_EDGE_OF_A_HOME = 16;

  private final Seats seats;
  private final Pattern pattern;
  private final List<Label> labels;
  private final Gaps gaps;

  Distances(Seats seats, List<Label> labels, Gaps gaps) {
    this.seats = seats;
    this.pattern = seats.pattern;
    this.labels = labels;
    this.gaps = gaps;
  }

  /** From the middle of the neighbour at the left to the middle of whoever has this seat. */
  double apart(int row, int seat) {
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

  int left(int node) {
    return pattern.passes(node) ? 0 : labels.get(node).left();
  }

  private int right(int node) {
    return pattern.passes(node) ? 0 : labels.get(node).right();
  }
}
