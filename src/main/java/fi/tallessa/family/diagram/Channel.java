package fi.tallessa.family.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The strip between two rows, in which lines run sideways on tracks of their own: no two of them
 * lie on each other, and they cross as little as an order of the tracks can help.
 */
final class Channel {

  /** Lines nearer to each other than this would be taken for one. */
  private static final int ALIKE = 6;

  private static final int ON_EACH_OTHER = 100;

  /**
   * A line that comes from above and goes to some places below.
   *
   * @param from null where nothing comes from above
   */
  record Run(Integer from, List<Integer> to) {
    int left() {
      int least = to.stream().mapToInt(Integer::intValue).min().orElseThrow();
      return from == null ? least : Math.min(least, from);
    }

    int right() {
      int most = to.stream().mapToInt(Integer::intValue).max().orElseThrow();
      return from == null ? most : Math.max(most, from);
    }

    boolean straight() {
      return left() == right();
    }

    private boolean covers(int x) {
      return left() - ALIKE < x && x < right() + ALIKE;
    }
  }

  private Channel() {}

  /**
   * @return the track of each run, 0 the uppermost; -1 for a run that goes straight down
   */
  static int[] tracks(List<Run> runs) {
    var order = order(runs);
    var tracks = new int[runs.size()];
    Arrays.fill(tracks, -1);
    for (int place = 0; place < order.size(); place++) {
      var run = runs.get(order.get(place));
      int track = 0;
      for (int before = 0; before < place; before++) {
        var other = runs.get(order.get(before));
        if (run.left() - ALIKE < other.right() && other.left() - ALIKE < run.right()) {
          track = Math.max(track, tracks[order.get(before)] + 1);
        }
      }
      tracks[order.get(place)] = track;
    }
    return tracks;
  }

  /** Each run, where it costs least among those before it; once more until nothing gets better. */
  private static List<Integer> order(List<Run> runs) {
    var order = new ArrayList<Integer>();
    for (int run = 0; run < runs.size(); run++) {
      if (!runs.get(run).straight()) {
        order.add(run);
      }
    }
    for (int round = 0; round < 4; round++) {
      for (var run : List.copyOf(order)) {
        order.remove(run);
        order.add(best(runs, order, run), run);
      }
    }
    return order;
  }

  private static int best(List<Run> runs, List<Integer> order, int run) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int place = 0; place <= order.size(); place++) {
      int cost = 0;
      for (int other = 0; other < order.size(); other++) {
        var one = runs.get(run);
        var two = runs.get(order.get(other));
        cost += other < place ? cost(two, one) : cost(one, two);
      }
      if (cost < least) {
        least = cost;
        best = place;
      }
    }
    return best;
  }

  private static int cost(Run upper, Run lower) {
    int cost = lower.from() != null && upper.covers(lower.from()) ? 1 : 0;
    for (int to : upper.to()) {
      cost += lower.covers(to) ? 1 : 0;
      boolean alike = lower.from() != null && Math.abs(lower.from() - to) < ALIKE;
      cost += alike ? ON_EACH_OTHER : 0;
    }
    return cost;
  }
}
