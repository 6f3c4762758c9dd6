package fi.tallessa.demo.bench;

/** What the same statements cost alone. */
record Replayed(String name, int requests, long allStatements, Cpu cpu, Spread wall) {

  double statements() {
    return allStatements / (double) requests;
  }

  double postgresMillis() {
    return cpu.postgresMillis(requests);
  }
}
