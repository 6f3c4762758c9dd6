package fi.tallessa.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Tallessa;
import fi.tallessa.casework.contact.DraftScribe;
import fi.tallessa.nightly.NightOwl;
import fi.tallessa.rights.copy.Copying;
import fi.tallessa.statistics.Releasing;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A register in a process of its own, on a data folder that outlives it, to be ended in any way.
 */
public final class RegisterProcess implements AutoCloseable {

  private static final Duration POSTGRES_BACK = Duration.ofMinutes(2);

  private final Path data;
  private final Process process;
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Thread reader;

  private RegisterProcess(Path data, Process process) {
    this.data = data;
    this.process = process;
    this.reader = Thread.ofPlatform().daemon().start(this::read);
  }

  /** The register itself, as anybody starts it. */
  public static RegisterProcess register(Path data, String... options) {
    return start(Tallessa.class, data, List.of(options));
  }

  /** A register that writes without pause. */
  public static RegisterProcess scribe(Path data, String worker, String... options) {
    var arguments = new ArrayList<>(List.of(worker));
    arguments.addAll(List.of(options));
    return start(Scribe.class, data, arguments);
  }

  /** A register in which somebody types a draft, or, told whose, finds it. */
  static RegisterProcess typing(Path data, String... whose) {
    return start(DraftScribe.class, data, List.of(whose));
  }

  /** A register with a slow nightly job in it. */
  static RegisterProcess owl(Path data, String... options) {
    return start(NightOwl.class, data, List.of(options));
  }

  /** A register that changes its key without pause. */
  static RegisterProcess turner(Path data, String... options) {
    return start(Turner.class, data, List.of(options));
  }

  /** A register that makes so many files whose time is over, and erases what is due. */
  static RegisterProcess erasing(Path data, int files) {
    return start(Erasing.class, data, List.of("" + files));
  }

  /** A register that releases one year after another. */
  static RegisterProcess releasing(Path data, String... options) {
    return start(Releasing.class, data, List.of(options));
  }

  /** A register that makes a person's own copy, with a temporary folder of its own. */
  static RegisterProcess copying(Path data, Path temporary) {
    var what = new ArrayList<>(List.of("-Djava.io.tmpdir=" + temporary));
    what.addAll(packed(Copying.class));
    return start(what, data, List.of("--tallessa.copies.beat=100ms"));
  }

  /** A register in which somebody has consented: says {@code ASKED code item} and stays. */
  static RegisterProcess consenting(Path data) {
    return start(Consenting.class, data, List.of());
  }

  /** The finished jar, as an operator starts it. */
  static RegisterProcess jar(Path data, String... options) {
    return start(List.of("-jar", "target/tallessa.jar"), data, List.of(options));
  }

  /** The options of a second machine: the same keys, and the database of the first. */
  static List<String> beside(Path data, String address) throws IOException {
    return List.of(
        "--spring.datasource.url=" + address,
        "--spring.datasource.username=tallessa_app",
        "--spring.datasource.password=" + password(data, "tallessa_app"),
        "--spring.flyway.url=" + address,
        "--spring.flyway.user=tallessa_owner",
        "--spring.flyway.password=" + password(data, "tallessa_owner"));
  }

  private static String password(Path data, String role) throws IOException {
    return Files.readString(data.resolve("secrets/" + role + ".password")).strip();
  }

  private static RegisterProcess start(Class<?> main, Path data, List<String> arguments) {
    return start(packed(main), data, arguments);
  }

  private static List<String> packed(Class<?> main) {
    return Stream.concat(Packed.options().stream(), Stream.of(main.getName())).toList();
  }

  /** The same as {@link #scribe}, with all its data on a disk that is soon full. */
  public static RegisterProcess scribe(SmallDisk disk, String worker) {
    return start(disk.command(), packed(Scribe.class), disk.at(), List.of(worker));
  }

  private static RegisterProcess start(List<String> what, Path data, List<String> arguments) {
    return start(List.of(), what, data, arguments);
  }

  private static RegisterProcess start(
      List<String> within, List<String> what, Path data, List<String> arguments) {
    var command = new ArrayList<>(within);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx400m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-Dtallessa.data=" + data, "-Dserver.address=127.0.0.1"));
    command.add(unless("--server.port=", arguments, "-Dserver.port=0"));
    // As behind a proxy on this machine, so that a test may ask in the clear.
    command.add(unless("--server.ssl.", arguments, "-Dserver.ssl.enabled=false"));
    command.addAll(what);
    command.addAll(arguments);
    try {
      return new RegisterProcess(
          data, new ProcessBuilder(command).redirectErrorStream(true).start());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String unless(String said, List<String> arguments, String option) {
    return arguments.stream().anyMatch(one -> one.startsWith(said)) ? "-Dtest=1" : option;
  }

  private void read() {
    try (var out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      out.lines().forEach(lines::add);
    } catch (IOException | UncheckedIOException ended) {
      lines.add("(ended)");
    }
  }

  /** Everything said so far. */
  public List<String> said() {
    return lines;
  }

  /** What was said with this word at the beginning, without the word. */
  List<String> said(String word) {
    return lines.stream()
        .filter(line -> line.startsWith(word + " "))
        .map(line -> line.substring(word.length() + 1))
        .toList();
  }

  /** Waits until so many lines begin with the word. */
  public List<String> await(String word, int count, Duration atMost) {
    var end = Instant.now().plus(atMost);
    while (said(word).size() < count) {
      if (Instant.now().isAfter(end) || !process.isAlive() && !reader.isAlive()) {
        throw new AssertionError("no " + count + " × " + word + " from:\n" + tail());
      }
      rest(20);
    }
    return said(word);
  }

  /** Waits until it has made its first key, which it does at its first start. */
  public void awaitKeys() {
    var end = Instant.now().plus(Duration.ofMinutes(2));
    while (!Files.exists(data.resolve("keys/epoch-1.key"))) {
      if (Instant.now().isAfter(end) || !process.isAlive()) {
        throw new AssertionError("no key from:\n" + tail());
      }
      rest(100);
    }
    rest(500);
  }

  public String tail() {
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
  }

  /** How it ended by itself. */
  public int awaitEnd(Duration atMost) {
    try {
      if (!process.waitFor(atMost.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError("still running:\n" + tail());
      }
      reader.join(5_000);
      return process.exitValue();
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }

  /** kill -9 of the register alone; its PostgreSQL stays behind. */
  public void kill() {
    process.destroyForcibly().onExit().join();
    try {
      reader.join(5_000);
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }

  long pid() {
    return process.pid();
  }

  /** kill -9 of every process of PostgreSQL on these data, once there is one again. */
  void killPostgres() {
    var end = Instant.now().plus(POSTGRES_BACK);
    var processes = postgres().processes();
    while (processes.isEmpty()) {
      assertThat(Instant.now()).as("PostgreSQL does not come back:\n" + tail()).isBefore(end);
      rest(50);
      processes = postgres().processes();
    }
    processes.forEach(ProcessHandle::destroyForcibly);
  }

  /** The address of its database as the superuser, read from its own files. */
  public String jdbcUrl() {
    return postgres().jdbcUrl();
  }

  private Postgres postgres() {
    return new Postgres(data);
  }

  /** Until the database has noticed that a register was killed. */
  static void awaitNobody(JdbcClient db, Duration atMost) {
    var end = Instant.now().plus(atMost);
    while (db.sql("select count(*) from pg_stat_activity where usename = 'tallessa_app'")
            .query(Integer.class)
            .single()
        > 0) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("the database does not notice");
      }
      rest(50);
    }
  }

  static void rest(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }

  /** A data folder of its own for one test, under target/. */
  public static Path folder(String name) {
    try {
      return Files.createTempDirectory(
          Files.createDirectories(Path.of("target")).toAbsolutePath(), name + "-");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Asks it to end, as the system does, and ends whatever does not. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException stop) {
      process.destroyForcibly();
    }
    postgres().processes().forEach(ProcessHandle::destroyForcibly);
  }
}
