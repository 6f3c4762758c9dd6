package fi.tallessa.family.diagram;

import java.util.Collection;
import java.util.List;

/**
 * Those of one row who belong side by side, in this order.
 *
 * @param people a bit for each; a picture holds fewer people than a long has bits
 * @param welcome whoever may stand among them: their partners
 */
record Group(int row, int[] inOrder, long people, long welcome) {

  /** Of each of these, those who stand on this row, where that is more than one. */
  static Group[] of(Pattern pattern, List<? extends Collection<Integer>> all, int row) {
    return all.stream()
        .map(some -> some.stream().filter(one -> pattern.rows()[one] == row).toList())
        .filter(some -> some.size() > 1)
        .map(some -> one(pattern, some, row))
        .toArray(Group[]::new);
  }

  private static Group one(Pattern pattern, List<Integer> some, int row) {
    long people = bits(some);
    long partners =
        some.stream().map(pattern::partners).mapToLong(Group::bits).reduce(0, (a, b) -> a | b);
    return new Group(
        row, some.stream().mapToInt(Integer::intValue).toArray(), people, partners & ~people);
  }

  private static long bits(Collection<Integer> people) {
    return people.stream().mapToLong(one -> 1L << one).reduce(0, (a, b) -> a | b);
  }

  /** How many stand among them and are none of them. */
  int others(Seats seats) {
    return among(seats, people);
  }

  /** The same, without their partners. */
  int strangers(Seats seats) {
    return among(seats, people | welcome);
  }

  private int among(Seats seats, long belong) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (int one : inOrder) {
      first = Math.min(first, seats.place[one]);
      last = Math.max(last, seats.place[one]);
    }
    int found = 0;
    for (int seat = first; seat <= last; seat++) {
      int node = seats.rows[row][seat];
      found += seats.pattern.passes(node) || (belong >> node & 1) == 0 ? 1 : 0;
    }
    return found;
  }

  /** How many pairs of them stand the other way round. */
  int inversions(Seats seats) {
    int found = 0;
    for (int one = 1; one < inOrder.length; one++) {
      for (int other = 0; other < one; other++) {
        found += seats.place[inOrder[one]] < seats.place[inOrder[other]] ? 1 : 0;
      }
    }
    return found;
  }
}
