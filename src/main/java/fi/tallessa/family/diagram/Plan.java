package fi.tallessa.family.diagram;

import fi.tallessa.family.diagram.Channel.Run;
import fi.tallessa.family.diagram.Pattern.Thread;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Where everybody stands and where every line leaves and arrives, still without heights. */
final class Plan {

  /** How far from its middle a line may meet a sign and still seem to meet it from above. */
  private static final int ABOUT_THE_MIDDLE = 10;

  private static final int BETWEEN_TWO_LINES = 16;

  /** A line to a partner meets the sign from the side, as lines between couples do. */
  private static final int BESIDE_THE_SIGN = 8;

  /** A line that comes down from a branch, or from where it passed a row, to the row below. */
  record Fall(Branch branch, List<Thread> threads, int row, Run run) {}

  final Seats seats;
  final Pattern pattern;
  final List<Label> labels;
  final Gaps gaps;
  final int[] x;
  final List<List<Fall>> falls = new ArrayList<>();
  final List<int[]> tracks = new ArrayList<>();

  private Plan(Seats seats, List<Label> labels, Gaps gaps, int[] x) {
    this.seats = seats;
    this.pattern = seats.pattern;
    this.labels = labels;
    this.gaps = gaps;
    this.x = x;
    for (int row = 0; row < pattern.height(); row++) {
      falls.add(falling(row));
      tracks.add(Channel.tracks(falls.getLast().stream().map(Fall::run).toList()));
    }
  }

  static Plan of(Seats seats, List<Label> labels) {
    var gaps = new Gaps(seats, labels);
    return new Plan(seats, labels, gaps, Spacing.of(seats, labels, gaps));
  }

  private List<Fall> falling(int row) {
    var all = new ArrayList<Fall>();
    for (var branch : pattern.branches()) {
      var threads = pattern.threadsOf(branch);
      if (branch.row() == row && !threads.isEmpty()) {
        all.add(fall(branch, threads, row, stem(branch)));
      }
      for (var thread : threads) {
        int stop = row - branch.row();
        if (stop > 0 && stop < thread.stops().length) {
          all.add(fall(branch, List.of(thread), row, x[thread.stops()[stop - 1]]));
        }
      }
    }
    // Above siblings whose parents nobody told of, on the uppermost row, there is only their line.
    return all;
  }

  private Fall fall(Branch branch, List<Thread> threads, int row, Integer from) {
    var to =
        threads.stream().map(thread -> arrives(thread, row + 1, from, threads.size())).toList();
    return new Fall(branch, threads, row, new Run(from, to));
  }

  /** Where the line to the children leaves; null above siblings whose parents nobody told of. */
  private Integer stem(Branch branch) {
    if (branch.parents().isEmpty()) {
      return null;
    }
    if (!branch.couple()) {
      return x[branch.parents().getFirst()] + (crowded(branch) ? BETWEEN_TWO_LINES / 2 : 0);
    }
    return stemOf(branch);
  }

  int stemOf(Branch couple) {
    var only = pattern.threadsOf(couple);
    return (int)
        Math.round(
            only.size() == 1
                ? gaps.stemOver(couple, node -> x[node], x[only.getFirst().stops()[0]])
                : gaps.stem(couple, node -> x[node]));
  }

  /** A line down to a partner on a lower row leaves beside the one to the children. */
  private boolean crowded(Branch branch) {
    return branch.slanting()
        && pattern.branches().stream()
            .anyMatch(one -> one.single() && one.parents().equals(branch.parents()));
  }

  /** Several lines arrive at one sign beside each other, in the order of where they come from. */
  private int arrives(Thread thread, int row, Integer from, int together) {
    int node = thread.stops()[row - thread.branch().row() - 1];
    if (pattern.passes(node)) {
      return x[node];
    }
    if (thread.branch().slanting()) {
      return x[node] - Drawing.HALF - BESIDE_THE_SIGN;
    }
    var arriving =
        pattern.threads().stream()
            .filter(one -> one.child() == node && !one.branch().slanting())
            .sorted(Comparator.comparingDouble(one -> comesFrom(one)))
            .toList();
    if (arriving.size() > 1) {
      double place = arriving.indexOf(thread) - (arriving.size() - 1) / 2.0;
      return x[node] + (int) (place * BETWEEN_TWO_LINES);
    }
    boolean near = from != null && together == 1 && Math.abs(from - x[node]) <= ABOUT_THE_MIDDLE;
    return near ? from : x[node];
  }

  private double comesFrom(Thread thread) {
    int before = thread.before(thread.child());
    if (before >= 0 || thread.branch().parents().isEmpty()) {
      return before >= 0 ? x[before] : x[thread.child()];
    }
    return thread.branch().couple() ? stemOf(thread.branch()) : stem(thread.branch());
  }

  int tracksBelow(int row) {
    return 1 + IntStream.of(tracks.get(row)).max().orElse(-1);
  }
}
