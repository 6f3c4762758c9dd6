package fi.tallessa.family.diagram;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Finds a readable order of each row. The family is walked from several of its people, and each
 * walk is made tidier: first whoever moves takes everybody below along, then each row is tidied by
 * itself. The same family always comes out the same, and the work has an end.
 */
final class Order {

  private static final int WALKS = 4;

  /** Moves that are looked at for one walk: with those below, and of one row alone. */
  private static final int MOVES_TOGETHER = 800;

  private static final int MOVES_ALONE = 4_000;

  private final Untidiness untidiness;
  private int left;

  private Order(Pattern pattern) {
    this.untidiness = new Untidiness(pattern);
  }

  static Seats of(Pattern pattern) {
    var order = new Order(pattern);
    return starts(pattern).stream()
        .map(start -> new Walk(pattern).from(start))
        .map(order::tidied)
        .min(Comparator.comparingInt(order.untidiness::all))
        .orElseThrow();
  }

  /** The ends of rows of couples first, from the top: from there nobody stands in between. */
  private static List<Integer> starts(Pattern pattern) {
    return IntStream.range(0, pattern.people())
        .boxed()
        .sorted(
            Comparator.comparing((Integer one) -> pattern.partners(one).size() != 1)
                .thenComparing(one -> pattern.rows()[one]))
        .limit(WALKS)
        .toList();
  }

  private Seats tidied(Seats seats) {
    left = MOVES_TOGETHER;
    while (left > 0 && anyRow(seats, row -> together(seats, row))) {
      // Each round begins at the top, where whoever moves takes most people along.
    }
    left = MOVES_ALONE;
    while (left > 0 && anyRow(seats, row -> alone(seats, row))) {
      // The same again, until nothing helps any more.
    }
    return seats;
  }

  private static boolean anyRow(Seats seats, IntPredicate helps) {
    return IntStream.range(0, seats.rows.length).anyMatch(helps);
  }

  private boolean together(Seats seats, int row) {
    return moved(seats, row, untidiness::all, () -> seats.followFrom(row));
  }

  private boolean alone(Seats seats, int row) {
    return moved(seats, row, all -> untidiness.around(all, row), () -> {});
  }

  /** Makes each move on a row that helps: some neighbours go elsewhere, or turn round. */
  private boolean moved(Seats seats, int row, ToIntFunction<Seats> measure, Runnable after) {
    int size = seats.rows[row].length;
    int before = measure.applyAsInt(seats);
    int least = before;
    for (var move : Move.all(size)) {
      if (left-- <= 0) {
        break;
      }
      var old = seats.rows.clone();
      seats.put(row, move.of(old[row]));
      after.run();
      int now = measure.applyAsInt(seats);
      if (now < least) {
        least = now;
      } else {
        seats.putAll(old);
      }
    }
    return least < before;
  }
}
