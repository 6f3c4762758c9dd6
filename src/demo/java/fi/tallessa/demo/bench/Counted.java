package fi.tallessa.demo.bench;

import java.util.List;
import java.util.Locale;

/**
 * A statement as PostgreSQL counted it.
 *
 * @param meanMillis to run it once, waiting for the disk included
 * @param plans how often it was planned; a prepared statement may keep its plan
 * @param planMillis to plan it, all times together
 */
record Counted(String sql, long calls, double meanMillis, long plans, double planMillis) {

  /** Statements that only begin, end or set something up. */
  boolean chatter() {
    var word = sql.strip().toLowerCase(Locale.ROOT);
    return word.startsWith("begin")
        || word.startsWith("commit")
        || word.startsWith("rollback")
        || word.startsWith("set ")
        || word.startsWith("show ");
  }

  /** PostgreSQL counts beginnings only. */
  boolean begins() {
    return sql.strip().toLowerCase(Locale.ROOT).startsWith("begin");
  }

  static double statements(List<Counted> counted, int requests) {
    return counted.stream().filter(one -> !one.chatter()).mapToLong(Counted::calls).sum()
        / (double) requests;
  }

  static double transactions(List<Counted> counted, int requests) {
    return counted.stream().filter(Counted::begins).mapToLong(Counted::calls).sum()
        / (double) requests;
  }
}
