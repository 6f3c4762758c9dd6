package fi.tallessa.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * By how many families a count is moved, and how likely: for each true count the distribution that
 * says least (of the greatest entropy) among those whose mean is 0 and whose variance is as asked,
 * that move by {@code most} at the most, and show neither less than nothing nor 1 to {@code hidden}
 * (after the cell key method of the Australian Bureau of Statistics). Its shape is exp(a·v + b·v²);
 * Newton's method finds a and b.
 */
final class NoiseTable {

  private static final int STEPS = 200;
  private static final double NEAR = 1e-12;

  private final int hidden;
  private final List<Row> rows = new ArrayList<>();

  /**
   * @throws IllegalArgumentException where no such distribution exists
   */
  NoiseTable(int most, double variance, int hidden) {
    this.hidden = hidden;
    rows.add(new Row(new int[] {0}, new double[] {1}));
    for (int count = 1; count <= most + hidden + 1; count++) {
      rows.add(row(support(count, most), variance));
    }
  }

  /** Above the last row every count is moved alike. */
  Row row(int count) {
    return rows.get(Math.min(count, rows.size() - 1));
  }

  int rows() {
    return rows.size();
  }

  /**
   * One true count.
   *
   * @param moves in rising order
   */
  record Row(int[] moves, double[] likely) {

    /** By how many, for a number from 0 to below 1. */
    int at(double unit) {
      double up = 0;
      for (int n = 0; n < moves.length - 1; n++) {
        up += likely[n];
        if (unit < up) {
          return moves[n];
        }
      }
      return moves[moves.length - 1];
    }

    double mean(int power) {
      double sum = 0;
      for (int n = 0; n < moves.length; n++) {
        sum += likely[n] * Math.pow(moves[n], power);
      }
      return sum;
    }
  }

  private int[] support(int count, int most) {
    var moves = new ArrayList<Integer>();
    for (int move = -most; move <= most; move++) {
      int shown = count + move;
      if (shown == 0 || shown > hidden) {
        moves.add(move);
      }
    }
    return moves.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Falls along a convex function, whose lowest point has the mean and the variance. */
  private static Row row(int[] moves, double variance) {
    double a = 0;
    double b = 0;
    for (int step = 0; step < STEPS; step++) {
      var now = likely(moves, a, b);
      double off = now.mean(1);
      double wide = now.mean(2) - variance;
      if (Math.abs(off) < NEAR && Math.abs(wide) < NEAR) {
        return now;
      }
      double aa = now.mean(2) - off * off;
      double ab = now.mean(3) - off * now.mean(2);
      double bb = now.mean(4) - now.mean(2) * now.mean(2);
      double det = aa * bb - ab * ab;
      double da = (bb * off - ab * wide) / det;
      double db = (aa * wide - ab * off) / det;
      double pace = pace(moves, a, b, da, db, off * da + wide * db, variance);
      a -= pace * da;
      b -= pace * db;
      if (!Double.isFinite(a) || !Double.isFinite(b)) {
        break;
      }
    }
    throw new IllegalArgumentException("No noise of that variance is possible here");
  }

  private static double pace(
      int[] moves, double a, double b, double da, double db, double slope, double variance) {
    double height = height(moves, a, b, variance);
    double pace = 1;
    while (pace > NEAR
        && !(height(moves, a - pace * da, b - pace * db, variance)
            <= height - 1e-4 * pace * slope)) {
      pace /= 2;
    }
    return pace;
  }

  private static double height(int[] moves, double a, double b, double variance) {
    double top = Double.NEGATIVE_INFINITY;
    for (int move : moves) {
      top = Math.max(top, a * move + b * move * move);
    }
    double sum = 0;
    for (int move : moves) {
      sum += Math.exp(a * move + b * move * move - top);
    }
    return top + Math.log(sum) - b * variance;
  }

  private static Row likely(int[] moves, double a, double b) {
    double top = Double.NEGATIVE_INFINITY;
    for (int move : moves) {
      top = Math.max(top, a * move + b * move * move);
    }
    var likely = new double[moves.length];
    double sum = 0;
    for (int n = 0; n < moves.length; n++) {
      likely[n] = Math.exp(a * moves[n] + b * moves[n] * moves[n] - top);
      sum += likely[n];
    }
    for (int n = 0; n < moves.length; n++) {
      likely[n] /= sum;
    }
    return new Row(moves, likely);
  }
}
