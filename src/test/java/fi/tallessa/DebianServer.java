package fi.tallessa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * PostgreSQL as Debian packs it, on a folder of its own, made ready by {@code bin/roles.sql} as an
 * operator does it: a database the register does not bring along.
 */
public final class DebianServer implements AutoCloseable {

  private static final String PASSWORD = "throwaway";
  private static final Path VERSIONS = Path.of("/usr/lib/postgresql");

  private final Path programs;
  private final Path data;
  private final int port;

  /** Starts it, with the two roles and an empty database. */
  public DebianServer(Path home) {
    this.programs = oldest();
    this.data = home.resolve("debian");
    try {
      this.port = freePort();
      var password =
          Files.writeString(
              Files.createDirectories(home.resolve("secrets")).resolve("postgres.password"),
              PASSWORD);
      run(
          programs.resolve("initdb").toString(),
          "--pgdata=" + data,
          "--username=postgres",
          "--auth=scram-sha-256",
          "--pwfile=" + password);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    start();
    makeRoles();
  }

  /** The oldest that is installed and new enough. */
  private static Path oldest() {
    try (var versions = Files.list(VERSIONS)) {
      return versions
          .filter(version -> Integer.parseInt(version.getFileName().toString()) >= 15)
          .min(Comparator.comparing(version -> version.getFileName().toString()))
          .orElseThrow()
          .resolve("bin");
    } catch (IOException missing) {
      throw new AssertionError("no PostgreSQL of Debian's: apt-get install postgresql", missing);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void start() {
    run(
        programs.resolve("pg_ctl").toString(),
        "--pgdata=" + data,
        "--log=" + data.resolve("server.log"),
        "--options=-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''",
        "--wait",
        "start");
  }

  /** The script an operator runs once. */
  public void makeRoles() {
    run(
        List.of(),
        Map.of("PGPASSWORD", PASSWORD, "PGCLIENTENCODING", "UTF8"),
        programs.resolve("psql").toString(),
        "--host=127.0.0.1",
        "--port=" + port,
        "--username=postgres",
        "--dbname=postgres",
        "--set=owner_password=" + PASSWORD,
        "--set=app_password=" + PASSWORD,
        "--file=bin/roles.sql");
  }

  /** How a register is told of it. */
  public List<String> settings() {
    return List.of(
        "spring.datasource.url=" + url("tallessa"),
        "spring.datasource.username=tallessa_app",
        "spring.datasource.password=" + PASSWORD,
        "spring.flyway.url=" + url("tallessa"),
        "spring.flyway.user=tallessa_owner",
        "spring.flyway.password=" + PASSWORD);
  }

  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  public DriverManagerDataSource as(String role, String database) {
    return new DriverManagerDataSource(url(database), role, PASSWORD);
  }

  public JdbcClient superuser(String database) {
    return JdbcClient.create(as("postgres", database));
  }

  /** Where it keeps everything: its tables, and the log of what was written. */
  public Path data() {
    return data;
  }

  @Override
  public void close() {
    if (Files.exists(data.resolve("postmaster.pid"))) {
      run(programs.resolve("pg_ctl").toString(), "--pgdata=" + data, "--mode=immediate", "stop");
    }
  }

  /** PostgreSQL does not run as root, so root hides that from it. */
  private static void run(String... command) {
    var hidden =
        System.getProperty("user.name").equals("root")
            ? List.of("unshare", "-U")
            : List.<String>of();
    run(hidden, Map.of("LC_ALL", "C.UTF-8"), command);
  }

  private static void run(List<String> before, Map<String, String> settings, String... command) {
    var whole = new ArrayList<>(before);
    whole.addAll(List.of(command));
    try {
      var said = Files.createTempFile("debian", ".out");
      var process = new ProcessBuilder(whole).redirectErrorStream(true);
      process.redirectOutput(said.toFile()).environment().putAll(settings);
      if (process.start().onExit().join().exitValue() != 0) {
        throw new AssertionError(command[0] + ": " + Files.readString(said));
      }
      Files.delete(said);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
