package fi.tallessa.casework.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.RegisterTest;
import fi.tallessa.Wire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * A calendar that is not ours, over the network: vdirsyncer fetches what a worker subscribed to,
 * khal shows it. Both are Debian packages, which {@code bin/test all} installs.
 */
@RegisterTest
@Tag("long")
class CalendarClientTest {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  @Autowired ApplicationContext beans;
  @LocalServerPort int port;
  @TempDir Path desk;
  OneFeed feed;

  @BeforeEach
  void subscribed() throws Exception {
    feed = new OneFeed(beans);
    subscribe(feed.made());
    feed.book("10.00");
  }

  @Test
  void d16_a_colleague_beside_the_telephone_reads_a_code_and_an_hour() throws Exception {
    assertThat(synced().status()).isZero();
    assertThat(shown()).containsExactly("10:00-10:45 " + feed.elli.code.shown());
    assertThat(kept()).contains(feed.elli.code.shown()).doesNotContain("Elli", "Rantala", "Maija");
  }

  @Test
  void what_is_moved_moves_and_what_is_cancelled_says_so_there_too() throws Exception {
    synced();
    feed.move("12");
    synced();
    assertThat(shown()).as("moved, not doubled").hasSize(1).first().asString().startsWith("12:00");
    feed.cancel(2);
    synced();
    assertThat(kept()).contains("STATUS:CANCELLED");
    assertThat(shown()).hasSizeLessThan(2);
  }

  @Test
  void d28_a_revoked_address_is_an_error_there_and_gives_nothing_more() throws Exception {
    synced();
    feed.send("/calendar/feed/end");
    feed.book("14.00");
    var refused = synced();
    assertThat(refused.status()).isNotZero();
    assertThat(refused.said()).contains("error").doesNotContain(feed.elli.code.shown());
    assertThat(shown()).containsExactly("10:00-10:45 " + feed.elli.code.shown());
  }

  /** What the worker's own machine is told once. */
  private void subscribe(String path) throws Exception {
    Files.writeString(
        desk.resolve("vdirsyncer"),
        """
        [general]
        status_path = "%1$s/status"
        [pair meetings]
        a = "register"
        b = "here"
        collections = null
        conflict_resolution = "a wins"
        [storage register]
        type = "http"
        url = "https://localhost:%2$d%3$s"
        verify_fingerprint = "%4$s"
        [storage here]
        type = "filesystem"
        path = "%1$s/meetings"
        fileext = ".ics"
        """
            .formatted(desk, port, path, certificate()));
    Files.writeString(
        desk.resolve("khal"),
        """
        [calendars]
        [[meetings]]
        path = %s/meetings
        type = calendar
        readonly = True
        [locale]
        local_timezone = Europe/Helsinki
        default_timezone = Europe/Helsinki
        timeformat = %%H:%%M
        dateformat = %%d.%%m.%%Y
        longdateformat = %%d.%%m.%%Y
        datetimeformat = %%d.%%m.%%Y %%H:%%M
        longdatetimeformat = %%d.%%m.%%Y %%H:%%M
        [sqlite]
        path = %s/khal.db
        """
            .formatted(desk, desk));
    Files.createDirectory(desk.resolve("meetings"));
    assertThat(run("vdirsyncer", "-c", "vdirsyncer", "discover").status()).isZero();
  }

  private Said synced() throws Exception {
    return run("vdirsyncer", "-c", "vdirsyncer", "sync");
  }

  /** The lines of the day, "10:00-10:45 K7F-2QD". */
  private List<String> shown() throws Exception {
    var day = feed.day.format(DAY);
    var said =
        run(
            "khal",
            "--no-color",
            "-c",
            "khal",
            "list",
            "-df",
            "",
            "-f",
            "{start-time}-{end-time} {title}",
            day,
            feed.day.plusDays(1).format(DAY));
    assertThat(said.status()).as(said.said()).isZero();
    return said.said().lines().filter(line -> !line.isBlank()).toList();
  }

  private String kept() throws IOException {
    try (var files = Files.list(desk.resolve("meetings"))) {
      var all = new StringBuilder();
      for (var file : files.toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    }
  }

  private record Said(int status, String said) {}

  private Said run(String... command) throws Exception {
    var builder = new ProcessBuilder(command).directory(desk.toFile()).redirectErrorStream(true);
    builder.environment().put("HOME", desk.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Said(process.waitFor(), said);
  }

  /** A test register makes its certificate itself, so the client is told which one to expect. */
  private String certificate() throws Exception {
    try (var socket =
        (SSLSocket) Wire.trusting().getSocketFactory().createSocket("localhost", port)) {
      var given = socket.getSession().getPeerCertificates()[0].getEncoded();
      var digest = MessageDigest.getInstance("SHA-256").digest(given);
      return HexFormat.ofDelimiter(":").formatHex(digest);
    }
  }
}
