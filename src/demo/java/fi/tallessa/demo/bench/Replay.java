package fi.tallessa.demo.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Runs recorded statements again over one connection, with nothing of the register around them. */
final class Replay {

  private final Register register;

  Replay(Register register) {
    this.register = register;
  }

  /** The first quarter warms up and is not counted. */
  Replayed run(String name, List<List<Ran>> requests, Connection on) throws SQLException {
    int warm = requests.size() / 4;
    for (var request : requests.subList(0, warm)) {
      all(request, on);
    }
    var counted = requests.subList(warm, requests.size());
    var nanos = new long[counted.size()];
    var before = Cpu.usedBy(register);
    for (int n = 0; n < nanos.length; n++) {
      long start = System.nanoTime();
      all(counted.get(n), on);
      nanos[n] = System.nanoTime() - start;
    }
    var used = Cpu.usedBy(register).since(before);
    return new Replayed(name, nanos.length, statements(counted), used, Spread.of(nanos));
  }

  private static void all(List<Ran> request, Connection on) throws SQLException {
    for (var statement : request) {
      statement.again(on);
    }
  }

  private static long statements(List<List<Ran>> requests) {
    return requests.stream()
        .flatMap(List::stream)
        .filter(statement -> !statement.begins() && !statement.ends())
        .count();
  }
}
