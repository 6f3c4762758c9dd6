package fi.tallessa.statistics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who is in one cell, and how much of each: never shown, and gone when the cell is. */
final class Tally {

  private final Map<Long, Long> amounts = new HashMap<>();
  private final Set<Long> families = new HashSet<>();
  private int nameless;
  private long keys;

  void add(Fact fact, long amount) {
    amounts.merge(fact.person(), amount, Long::sum);
    families.add(fact.family());
  }

  /** So many who have no name: each is a family of its own. */
  void add(int times, long key) {
    nameless += times;
    keys += key;
  }

  int persons() {
    return amounts.size() + nameless;
  }

  int families() {
    return families.size() + nameless;
  }

  /** The sum of the random keys of all who are in it, modulo 2 to the power of 64. */
  long key() {
    long key = keys;
    for (long person : amounts.keySet()) {
      key += person;
    }
    return key;
  }

  Amount amount() {
    long sum = 0;
    long most = 0;
    long second = 0;
    for (long one : amounts.values()) {
      sum += one;
      if (one > most) {
        second = most;
        most = one;
      } else if (one > second) {
        second = one;
      }
    }
    return new Amount(sum, most, second);
  }

  /** The sum of a cell and the two persons with the most of it. */
  record Amount(long sum, long most, long second) {

    /** Whether somebody in it could nearly read another's from the sum. */
    boolean dominated(double share) {
      return sum - most - second < share * most;
    }

    @Override
    public String toString() {
      return "Amount";
    }
  }

  @Override
  public String toString() {
    return "Tally";
  }
}
