package fi.tallessa.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Wire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** {@code bin/demo} from a folder with a space in its name: opened, stopped, and opened again. */
@Tag("long")
@Tag("packed")
class DemoTest {

  /** On a busy machine; alone on two cores it takes about 15 s, and 5 s the second time. */
  private static final Duration LONG = Duration.ofMinutes(4);

  /** How the kernel writes 127.0.0.1, by itself and as a guest among longer addresses. */
  private static final Set<String> THIS_MACHINE =
      Set.of("0100007F", "0000000000000000FFFF00000100007F", "00000000000000000000000001000000");

  @Test
  void the_demo_opens_stops_and_keeps_what_was_done() throws Exception {
    var folder = Files.createDirectory(RegisterProcess.folder("demo").resolve("oma työ"));
    DemoProcess.checkout(folder);
    int port = Asking.freePort().port();

    Duration first;
    List<String> files;
    try (var demo = DemoProcess.start(folder, port)) {
      first = demo.awaitOpen(LONG);
      assertThat(demo.said())
          .contains("https://localhost:" + port, "choose a person on the first page")
          .doesNotContain("Exception");
      assertThat(Wire.get(port, "/cast")).startsWith("HTTP/1.1 200").contains("Maija Lehto");
      assertThat(listening(port)).isNotEmpty().isSubsetOf(THIS_MACHINE);
      assertThat(listening(demo.postgres().port())).isNotEmpty().isSubsetOf(THIS_MACHINE);
      files = files(demo);
      assertThat(files).as("customers there with the first page").isNotEmpty();
      assertStopped(demo, port);
    }

    try (var demo = DemoProcess.start(folder, port)) {
      var second = demo.awaitOpen(LONG);
      assertThat(files(demo)).containsAll(files);
      assertThat(demo.said()).as("built once").doesNotContain("Building Tallessa");
      System.out.printf(
          "The demo's first page: %d ms the first time, %d ms the second.%n",
          first.toMillis(), second.toMillis());
      assertThat(second).isLessThan(first);
      assertStopped(demo, port);
    }
  }

  private static void assertStopped(DemoProcess demo, int port) throws Exception {
    assertThat(demo.stop()).as(demo.said()).isZero();
    assertThat(demo.said()).contains("Stopped. Everything is kept in");
    assertThat(demo.postgres().processes()).as("PostgreSQL left behind").isEmpty();
    assertThat(listening(port)).isEmpty();
  }

  private static List<String> files(DemoProcess demo) {
    return JdbcClient.create(new DriverManagerDataSource(demo.postgres().jdbcUrl()))
        .sql("select code from access.file")
        .query(String.class)
        .list();
  }

  /** The addresses at which somebody listens on this port. */
  private static Set<String> listening(int port) throws IOException {
    try (var table = Files.lines(Path.of("/proc/net/tcp"));
        var longer = Files.lines(Path.of("/proc/net/tcp6"))) {
      return java.util.stream.Stream.concat(table, longer)
          .map(line -> line.strip().split("\\s+"))
          .filter(parts -> parts.length > 3 && parts[3].equals("0A"))
          .map(parts -> parts[1].split(":"))
          .filter(local -> Integer.parseInt(local[1], 16) == port)
          .map(local -> local[0])
          .collect(Collectors.toSet());
    }
  }
}
