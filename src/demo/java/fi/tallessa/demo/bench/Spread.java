package fi.tallessa.demo.bench;

import java.util.Arrays;

/** How long each of many took, in milliseconds. */
record Spread(double median, double p95, double longest) {

  static Spread of(long[] nanos) {
    var sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Spread(at(sorted, 0.5), at(sorted, 0.95), at(sorted, 1));
  }

  private static double at(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
  }
}
