package fi.tallessa.family.diagram;

import java.util.Arrays;
import java.util.stream.IntStream;

/** As few rows as can be, and nobody higher than just above their children. */
final class Layers {

  private final boolean[][] above;
  private final int[] beside;
  private final int[] row;

  Layers(boolean[][] above, int[] beside) {
    this.above = above;
    this.beside = beside;
    this.row = new int[beside.length];
  }

  int[] rows() {
    // No circle is left: after as many rounds as there are people nothing sinks any more.
    for (int round = 0; round < row.length; round++) {
      for (int upper = 0; upper < row.length; upper++) {
        for (int lower = 0; lower < row.length; lower++) {
          if (above[upper][lower]) {
            sink(lower, row[beside[upper]] + 1);
          }
        }
      }
    }
    for (int round = 0; round < row.length; round++) {
      IntStream.range(0, row.length).filter(one -> beside[one] == one).forEach(this::comeDown);
    }
    int top = Arrays.stream(beside).map(one -> row[one]).min().orElse(0);
    return Arrays.stream(beside).map(one -> row[one] - top).toArray();
  }

  private void sink(int person, int to) {
    row[beside[person]] = Math.max(row[beside[person]], to);
  }

  /** To the row above their highest child, where more of them have children here than parents. */
  private void comeDown(int first) {
    int highest = Integer.MAX_VALUE;
    int balance = 0;
    for (int one = 0; one < row.length; one++) {
      for (int other = 0; other < row.length; other++) {
        if (above[one][other] && beside[one] == first) {
          highest = Math.min(highest, row[beside[other]]);
          balance++;
        }
        balance -= above[one][other] && beside[other] == first ? 1 : 0;
      }
    }
    if (highest < Integer.MAX_VALUE && balance > 0) {
      sink(first, highest - 1);
    }
  }
}
