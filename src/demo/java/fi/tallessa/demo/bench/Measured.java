package fi.tallessa.demo.bench;

import java.util.List;

/**
 * What many clicks cost, each on average.
 *
 * @param wireBytes of the answer as sent
 * @param bytes of the answer before it was compressed
 */
record Measured(
    String name,
    int clicks,
    Cpu cpu,
    Spread wall,
    long wireBytes,
    long bytes,
    List<Counted> counted) {

  double statements() {
    return Counted.statements(counted, clicks);
  }

  double transactions() {
    return Counted.transactions(counted, clicks);
  }
}
