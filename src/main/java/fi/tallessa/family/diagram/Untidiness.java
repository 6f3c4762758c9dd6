package fi.tallessa.family.diagram;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * How hard an order of the rows is to read; less is better. The weights were found by looking. It
 * is asked thousands of times for one picture: what does not change with the order is counted once.
 */
final class Untidiness {

  private static final int CROSSING = 6;
  private static final int PARTED_COUPLE = 8;
  private static final int COUPLE_WITH_AN_ARCH = 4;
  private static final int LINE_THROUGH_A_COUPLE = 2;
  private static final int STRANGER_AMONG_SIBLINGS = 5;
  private static final int PARTNER_AMONG_SIBLINGS = 1;
  private static final int STRANGER_IN_A_HOME = 3;
  private static final int YOUNGER_FIRST = 2;
  private static final int LATER_UNION_FIRST = 2;

  /** A line between two rows: from a branch, or from a node where it passed the upper row. */
  private record Link(Branch from, int upper, int lower) {
    double top(Seats seats) {
      return from != null ? seats.stem(from) : seats.place[upper];
    }
  }

  private final Pattern pattern;
  private final List<Link[]> links;
  private final List<Branch[]> couples;
  private final List<Group[]> siblings;
  private final List<Group[]> partners;
  private final List<Group[]> homes;

  Untidiness(Pattern pattern) {
    this.pattern = pattern;
    links = rows(row -> links(row).toArray(Link[]::new));
    couples =
        rows(
            row ->
                pattern.branches().stream()
                    .filter(one -> one.couple() && one.row() == row)
                    .toArray(Branch[]::new));
    var children = pattern.branches().stream().map(Branch::children).toList();
    siblings = rows(row -> Group.of(pattern, children, row));
    var together = IntStream.range(0, pattern.people()).mapToObj(pattern::partners).toList();
    partners = rows(row -> Group.of(pattern, together, row));
    homes = rows(row -> Group.of(pattern, pattern.homes(), row));
  }

  private <T> List<T> rows(IntFunction<T> each) {
    return IntStream.range(0, pattern.height()).mapToObj(each).toList();
  }

  private List<Link> links(int row) {
    return pattern.threads().stream()
        .filter(thread -> thread.crosses(row))
        .map(
            thread ->
                thread.branch().row() == row
                    ? new Link(thread.branch(), -1, thread.below(row))
                    : new Link(null, thread.below(row - 1), thread.below(row)))
        .filter(link -> link.from() == null || !link.from().parents().isEmpty())
        .toList();
  }

  int all(Seats seats) {
    return IntStream.range(0, pattern.height()).map(row -> row(seats, row) + gap(seats, row)).sum();
  }

  /** What changes when somebody on this row moves. */
  int around(Seats seats, int row) {
    return row(seats, row) + gap(seats, row) + (row > 0 ? gap(seats, row - 1) : 0);
  }

  private int gap(Seats seats, int row) {
    var here = links.get(row);
    var tops = new double[here.length];
    int sum = 0;
    for (int one = 0; one < tops.length; one++) {
      tops[one] = here[one].top(seats);
      for (int other = 0; other < one; other++) {
        double above = tops[one] - tops[other];
        int below = seats.place[here[one].lower()] - seats.place[here[other].lower()];
        sum += above * below < 0 ? CROSSING : 0;
      }
    }
    return sum;
  }

  private int row(Seats seats, int row) {
    int sum = 0;
    for (var couple : couples.get(row)) {
      int between = seats.between(couple);
      int all = seats.place[seats.right(couple)] - seats.place[seats.left(couple)] - 1;
      sum += PARTED_COUPLE * between + LINE_THROUGH_A_COUPLE * (all - between);
      sum += between > 0 ? COUPLE_WITH_AN_ARCH : 0;
    }
    for (var group : siblings.get(row)) {
      int strangers = group.strangers(seats);
      sum += STRANGER_AMONG_SIBLINGS * strangers;
      sum += PARTNER_AMONG_SIBLINGS * (group.others(seats) - strangers);
      sum += YOUNGER_FIRST * group.inversions(seats);
    }
    for (var group : partners.get(row)) {
      sum += LATER_UNION_FIRST * group.inversions(seats);
    }
    for (var group : homes.get(row)) {
      sum += STRANGER_IN_A_HOME * group.others(seats);
    }
    return sum;
  }
}
