package fi.tallessa.statistics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who is in one cell, and how much of each: never shown, and gone when the cell is. */
final class Tally {

  private final Set<Long> persons = new HashSet<>();
  private final Map<Long, Long> families = new HashMap<>();
  private int nameless;
  private long heaviest;
  private long keys;

  void add(Fact fact, long amount) {
    if (persons.add(fact.person())) {
      keys += fact.person();
    }
    families.merge(fact.family(), amount, Long::sum);
  }

  /** So many who have no name: each is a family of its own. */
  void add(int times, long key) {
    nameless += times;
    keys += key;
  }

  /** What one of its families has of it in the whole year, in whatever cells. */
  void heaviest(long whole) {
    heaviest = Math.max(heaviest, whole);
  }

  /** The most that any of its families has in the year. */
  long heaviest() {
    return heaviest;
  }

  int persons() {
    return persons.size() + nameless;
  }

  int families() {
    return families.size() + nameless;
  }

  /** The sum of the random keys of all who are in it, modulo 2 to the power of 64. */
  long key() {
    return keys;
  }

  /** Of families, as the noise is: of two children of one mother she knows both. */
  Amount amount() {
    long sum = 0;
    long most = 0;
    long second = 0;
    for (long one : families.values()) {
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

  /** The sum of a cell and the two families with the most of it. */
  record Amount(long sum, long most, long second) {

    /** Whether a family in it could nearly read another's from the sum. */
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
