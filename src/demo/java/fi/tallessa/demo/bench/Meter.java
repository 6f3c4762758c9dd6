package fi.tallessa.demo.bench;

import java.sql.SQLException;
import java.util.List;

/** Sends clicks one after the other and reads what they cost on both sides. */
final class Meter {

  private final Register register;
  private final Postgres postgres;

  Meter(Register register, Postgres postgres) {
    this.register = register;
    this.postgres = postgres;
  }

  Measured measure(Act act) throws SQLException, InterruptedException {
    var clicks = act.clicks().apply(act.times());
    postgres.startCounting();
    var before = Cpu.usedBy(register);
    var nanos = new long[clicks.size()];
    long wire = 0;
    long bytes = 0;
    for (int n = 0; n < nanos.length; n++) {
      long start = System.nanoTime();
      var answer = clicks.get(n).expecting(act.status());
      nanos[n] = System.nanoTime() - start;
      wire += answer.wireBytes();
      bytes += answer.body().length;
    }
    Thread.sleep(50); // what is done after the last answer belongs to it
    var used = Cpu.usedBy(register).since(before);
    return measured(act, used, nanos, wire, bytes, postgres.counted());
  }

  private static Measured measured(
      Act act, Cpu used, long[] nanos, long wire, long bytes, List<Counted> counted) {
    int clicks = nanos.length;
    return new Measured(
        act.name(), clicks, used, Spread.of(nanos), wire / clicks, bytes / clicks, counted);
  }
}
