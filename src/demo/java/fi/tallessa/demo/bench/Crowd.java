package fi.tallessa.demo.bench;

import static fi.tallessa.demo.bench.Report.one;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * A whole association at work at once: sessions that open files, find and save, and think in
 * between. Told is how long each waited, how many clicks failed, and what the machine had to do.
 */
public final class Crowd {

  /** So long a worker reads before the next click, on average. */
  static final Duration THINKS = Duration.ofSeconds(5);

  private static final Duration SETTLES = Duration.ofSeconds(30);

  public static void main(String[] arguments) throws Exception {
    var home = new Home(Path.of(arguments[0]).toAbsolutePath());
    int sessions = Integer.parseInt(arguments[1]);
    var lasts = Duration.ofSeconds(Long.parseLong(arguments[2]));
    try (var register = Register.start(home, 0);
        var postgres = new Postgres(home)) {
      postgres.everybodyGoesHome();
      var inside = inside(home, register, sessions);
      System.out.println("Settling: " + SETTLES.toSeconds() + " s.");
      work(inside, SETTLES);
      System.out.println("Working: " + lasts.toSeconds() + " s.");
      var before = Cpu.usedBy(register);
      var waited = work(inside, lasts);
      var report = report(sessions, lasts, waited, Cpu.usedBy(register).since(before));
      Files.writeString(home.folder().resolve("crowd.md"), report);
      System.out.println(report);
    }
  }

  /** All of them through the door, and told of each other where one of them is in twice. */
  private static List<AtWork> inside(Home home, Register register, int sessions)
      throws IOException {
    var door = new SigningIn(register, home.tls());
    var people = Registered.all(home);
    var inside = new ArrayList<AtWork>();
    for (int number : IntStream.range(0, sessions).toArray()) {
      var registrar = new Registrar(number % Registrar.MANY);
      var browser = door.inside(registrar);
      var theirs = people.stream().filter(one -> one.registrar() == registrar.number()).toList();
      inside.add(new AtWork(browser, theirs, number));
    }
    inside.forEach(AtWork::hearsOfOthers);
    System.out.println(sessions + " sessions are in.");
    return inside;
  }

  private static List<Waited> work(List<AtWork> inside, Duration lasts) throws Exception {
    var end = Instant.now().plus(lasts);
    var all = new ArrayList<Waited>();
    try (var desks = Executors.newVirtualThreadPerTaskExecutor()) {
      var working = inside.stream().map(one -> desks.submit(() -> one.until(end))).toList();
      for (Future<List<Waited>> one : working) {
        all.addAll(one.get());
      }
    }
    return all;
  }

  private static String report(int sessions, Duration lasts, List<Waited> all, Cpu cpu) {
    var report = new Report();
    report.say(
        "%d sessions with %d s between clicks, for %d s; ms of waiting:"
            .formatted(sessions, THINKS.toSeconds(), lasts.toSeconds()));
    report.table(
        List.of("", "clicks", "failed", "median", "p95", "longest"),
        Waited.kinds(all).entrySet().stream()
            .map(kind -> row(kind.getKey(), kind.getValue()))
            .toList());
    report.say(
        "Processor a click: register %s ms, PostgreSQL %s ms."
            .formatted(one(cpu.registerMillis(all.size())), one(cpu.postgresMillis(all.size()))));
    return report.toString();
  }

  private static List<String> row(String kind, List<Waited> all) {
    var nanos = all.stream().mapToLong(Waited::nanos).toArray();
    var spread = Spread.of(nanos);
    return List.of(
        kind,
        String.valueOf(all.size()),
        String.valueOf(all.stream().filter(Waited::failed).count()),
        one(spread.median()),
        one(spread.p95()),
        one(spread.longest()));
  }

  private Crowd() {}
}
