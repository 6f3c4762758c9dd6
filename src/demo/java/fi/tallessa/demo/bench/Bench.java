package fi.tallessa.demo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * What a click costs: the register is started as a process of its own on its own data folder, asked
 * over TLS as a browser would, and compared with its own statements run raw. See bin/bench.
 */
public final class Bench {

  public static void main(String[] arguments) throws Exception {
    var home = new Home(Path.of(arguments[0]).toAbsolutePath());
    int customers = Integer.parseInt(arguments[1]);
    // First, while the machine has nothing else to do.
    var found = Found.report() + "\n" + Read.report();
    fill(home, customers);
    try (var register = Register.start(home, 0);
        var postgres = new Postgres(home)) {
      var results = new Run(home, register, postgres).all();
      var report = results.report(customers) + "\n" + found;
      Files.writeString(home.folder().resolve("report.md"), report);
      Files.writeString(home.folder().resolve("statements.md"), results.statements());
      System.out.println(report);
    }
  }

  /** Only what is missing; the settings for measuring hold from the next start on. */
  private static void fill(Home home, int customers) throws IOException, SQLException {
    if (Postgres.measures(home) && registered(home) >= customers) {
      return;
    }
    try (var _ = Register.start(home, customers);
        var postgres = new Postgres(home)) {
      postgres.beMeasured();
    }
  }

  private static int registered(Home home) throws IOException {
    if (!Files.exists(home.people())) {
      return 0;
    }
    try (var lines = Files.lines(home.people())) {
      return (int) lines.count();
    }
  }

  private Bench() {}
}
