package fi.tallessa.demo.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One run over a filled register: warm up, measure, record, and replay on a copy. */
final class Run {

  private final Home home;
  private final Register register;
  private final Postgres postgres;
  private final Meter meter;
  private final Replay replay;

  Run(Home home, Register register, Postgres postgres) {
    this.home = home;
    this.register = register;
    this.postgres = postgres;
    this.meter = new Meter(register, postgres);
    this.replay = new Replay(register);
  }

  Results all() throws SQLException, IOException, InterruptedException {
    postgres.everybodyGoesHome();
    var door = new SigningIn(register, home.tls());
    var worker = door.inside(new Registrar(0));
    var customers = new Customers(worker, home);
    var acts = Act.all(customers, door);
    var stranger = new Browser(register, home.tls());
    var parts = new Parts(home, register, stranger, worker, customers).all();
    var clicks = measured(acts);
    var costs = measured(parts);
    say("Running the same statements raw.");
    var recorded = recorded(acts);
    return new Results(clicks, replayed(recorded), costs, alone(recorded.getFirst()));
  }

  private List<Measured> measured(List<Act> acts) throws SQLException, InterruptedException {
    for (var act : acts) {
      say("Warming up: " + act.name());
      for (int round = 0; round < act.warmUps(); round++) {
        act.clicks().apply(act.times()).forEach(click -> click.expecting(act.status()));
      }
    }
    var measured = new ArrayList<Measured>();
    for (var act : acts) {
      say("Measuring: " + act.name());
      measured.add(meter.measure(act));
    }
    return measured;
  }

  /** Clicks are made ready before the copy, so that it knows what they build on. */
  private List<List<List<Ran>>> recorded(List<Act> acts)
      throws SQLException, IOException, InterruptedException {
    var clicks = acts.stream().map(act -> act.clicks().apply(act.times())).toList();
    postgres.copy();
    var log = new StatementLog(home, postgres);
    var recorded = new ArrayList<List<List<Ran>>>();
    for (int n = 0; n < acts.size(); n++) {
      recorded.add(log.of(clicks.get(n), acts.get(n).status()));
    }
    return recorded;
  }

  private List<Replayed> replayed(List<List<List<Ran>>> recorded) throws SQLException {
    var replayed = new ArrayList<Replayed>();
    try (var raw = postgres.asRegister(Postgres.COPY)) {
      for (var act : recorded) {
        replayed.add(replay.run("", act, raw));
      }
    }
    return replayed;
  }

  /** The two statements that every opened page pays for, over and over. */
  private List<Replayed> alone(List<List<Ran>> pages) throws SQLException {
    var session = oneWith("staff.session", pages);
    var line = oneWith("audit.enter", pages);
    try (var raw = postgres.asRegister(Postgres.COPY)) {
      var alone = new ArrayList<Replayed>();
      alone.add(replay.run("the session, found with its worker", often(2000, session), raw));
      alone.add(replay.run("a line in the access log, and a key", often(500, line), raw));
      raw.createStatement().execute("set synchronous_commit = off");
      alone.add(replay.run("the same, not waiting for the disk", often(2000, line), raw));
      return alone;
    }
  }

  private static Ran oneWith(String words, List<List<Ran>> pages) {
    return pages.getLast().stream()
        .filter(statement -> statement.sql().contains(words))
        .findFirst()
        .orElseThrow();
  }

  private static List<List<Ran>> often(int times, Ran statement) {
    return Collections.nCopies(times, List.of(statement));
  }

  private static void say(String what) {
    System.out.println(what);
  }
}
