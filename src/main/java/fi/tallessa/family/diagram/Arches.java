package fi.tallessa.family.diagram;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines between couples whom others part: each goes up, over those between, and down again; of
 * several the shorter is the lower.
 */
final class Arches {

  /** From the middle of a sign to where the first such line leaves it. */
  private static final int ASIDE = 18;

  private static final int NEXT = 6;

  private final Seats seats;
  private final int[] x;
  private final Map<Branch, Integer> tracks = new HashMap<>();

  Arches(Plan plan) {
    this.seats = plan.seats;
    this.x = plan.x;
    for (var arch : arches(seats)) {
      int track = 0;
      for (var other : List.copyOf(tracks.keySet())) {
        boolean over = left(arch) - NEXT < right(other) && left(other) - NEXT < right(arch);
        if (other.row() == arch.row() && over) {
          track = Math.max(track, tracks.get(other) + 1);
        }
      }
      tracks.put(arch, track);
    }
  }

  private List<Branch> arches(Seats seats) {
    return seats.pattern.branches().stream()
        .filter(one -> one.couple() && seats.between(one) > 0)
        .sorted(
            Comparator.comparingInt(
                one -> seats.place[seats.right(one)] - seats.place[seats.left(one)]))
        .toList();
  }

  int on(int row) {
    return tracks.keySet().stream()
        .filter(one -> one.row() == row)
        .mapToInt(one -> tracks.get(one) + 1)
        .max()
        .orElse(0);
  }

  int track(Branch arch) {
    return tracks.get(arch);
  }

  int left(Branch arch) {
    return x[seats.left(arch)] + aside(arch, seats.left(arch), true);
  }

  int right(Branch arch) {
    return x[seats.right(arch)] - aside(arch, seats.right(arch), false);
  }

  /** The line that goes farther leaves nearer to the middle, so that the two do not cross. */
  private int aside(Branch arch, int person, boolean toRight) {
    long shorter =
        seats.pattern.branches().stream()
            .filter(one -> one.couple() && seats.between(one) > 0)
            .filter(one -> (toRight ? seats.left(one) : seats.right(one)) == person)
            .filter(one -> seats.between(one) < seats.between(arch))
            .count();
    return Math.max(0, ASIDE - NEXT * (int) shorter);
  }
}
