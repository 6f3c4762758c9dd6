package fi.tallessa.family.diagram;

/** How high everything stands: the signs of each row, and each track between two rows. */
final class Levels {

  static final int MARGIN = 20;
  static final int AROUND_A_HOME = 12;
  private static final int TRACK = 14;
  private static final int BEFORE_TRACKS = 16;
  private static final int AFTER_TRACKS = 22;
  private static final int ARCH = 12;

  private final int[] middle;
  private final int[] bottom;
  private int height = MARGIN;

  Levels(Plan plan, Arches arches) {
    int rows = plan.pattern.height();
    middle = new int[rows];
    bottom = new int[rows];
    for (int row = 0; row < rows; row++) {
      int here = row;
      int arching = arches.on(row);
      height += arching > 0 ? ARCH * arching + ARCH : 0;
      boolean home = plan.pattern.homes().stream().anyMatch(one -> livesOn(plan, one, here));
      height += home ? AROUND_A_HOME : 0;
      middle[row] = height + Drawing.HALF;
      height += plan.seats.rows[row].length > 0 ? 2 * Drawing.HALF + below(plan, row) : 0;
      bottom[row] = height;
      height += home ? AROUND_A_HOME + Lettering.LINE : 0;
      if (row < rows - 1) {
        height += BEFORE_TRACKS + TRACK * plan.tracksBelow(row) + AFTER_TRACKS;
      }
    }
    height += MARGIN;
  }

  private static boolean livesOn(Plan plan, Iterable<Integer> home, int row) {
    for (int member : home) {
      if (plan.pattern.rows()[member] == row) {
        return true;
      }
    }
    return false;
  }

  private static int below(Plan plan, int row) {
    int most = 0;
    for (int node : plan.seats.rows[row]) {
      most = Math.max(most, plan.pattern.passes(node) ? 0 : plan.labels.get(node).below());
    }
    return most;
  }

  int middle(int row) {
    return middle[row];
  }

  /** The lower end of the labels. */
  int bottom(int row) {
    return bottom[row];
  }

  /** Counted from below: the lines of a row stand as near to it as they can. */
  int track(int row, int track, int of) {
    return middle[row + 1] - Drawing.HALF - AFTER_TRACKS - TRACK * (of - 1 - track);
  }

  int arch(int row, int track) {
    return middle[row] - Drawing.HALF - ARCH * (track + 1);
  }

  int height() {
    return height;
  }
}
