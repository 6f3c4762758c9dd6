package fi.tallessa.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Issue 9: haproxy, as Debian has it, in front of two machines on one database. It hands
 * connections on as they are and says from whom (PROXY protocol).
 */
@Tag("long")
class HaproxyTest {

  private static final String INSIDE = "127.0.0.2";
  private static final String OUTSIDE = "127.0.0.3";
  private static final Duration LONG = Duration.ofMinutes(2);

  @Test
  void s33_behind_haproxy_each_is_who_they_are_and_one_of_two_machines_may_go() throws Exception {
    var data = RegisterProcess.folder("haproxy");
    int[] ports = {free(), free(), free()};
    try (var first = RegisterProcess.register(data, line(ports[0]))) {
      first.awaitKeys();
      var options = new ArrayList<>(RegisterProcess.beside(data, first.jdbcUrl()));
      options.add(line(ports[1]));
      try (var second = RegisterProcess.register(data, options.toArray(String[]::new));
          var _ = new Haproxy(data, ports)) {
        awaitOpen(ports[2]);
        rule(first);
        awaitAnswer(ports[2]);
        assertThat(alone(INSIDE, ports)).as("by either machine").containsOnly("200");
        assertThat(alone(OUTSIDE, ports)).as("by either machine").containsOnly("403");
        assertThat(past(ports[0])).as("not by the proxy").isEmpty();
        second.kill();
        assertThat(alone(INSIDE, ports)).as("by the one that is left").containsOnly("200");
      }
    }
  }

  private static String line(int port) {
    return "--tallessa.admission.proxy-line=" + port;
  }

  /** Who may come, and from which machine the proxy speaks; heard with the next beat. */
  private static void rule(RegisterProcess register) {
    JdbcClient.create(new DriverManagerDataSource(register.jdbcUrl()))
        .sql(
            """
            insert into admission.rule (number, networks, pools, proxy, phone, why, said_by, said_at)
            values (1, array['127.0.0.2/32'], array['127.0.0.2/32'], '127.0.0.1', '+35825550100', 'A test',
              gen_random_uuid(), now())
            """)
        .update();
  }

  /** What some connections are answered, each new: haproxy gives them to its machines in turn. */
  private static List<String> alone(String from, int[] ports) throws IOException {
    var answers = new ArrayList<String>();
    for (int n = 0; n < 6; n++) {
      answers.add(status(from, ports[2]));
    }
    return answers;
  }

  /** From a machine that is not the proxy, with a line that says it is. */
  private static String past(int port) throws IOException {
    try (var socket = from(OUTSIDE, port)) {
      return asked(socket, "PROXY TCP4 127.0.0.2 127.0.0.1 1 2\r\n");
    }
  }

  private static String status(String from, int port) throws IOException {
    try (var socket = from(from, port)) {
      var answer = asked(socket, "");
      return answer.isEmpty() ? "" : answer.split(" ")[1];
    } catch (ConnectException notYet) {
      return "";
    }
  }

  private static String asked(Socket socket, String first) throws IOException {
    try {
      socket
          .getOutputStream()
          .write(
              (first + "GET /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (SocketTimeoutException silent) {
      throw silent;
    } catch (IOException closed) {
      return "";
    }
  }

  private static Socket from(String address, int port) throws IOException {
    var socket = new Socket();
    socket.setSoTimeout(20_000);
    socket.bind(new InetSocketAddress(InetAddress.ofLiteral(address), 0));
    socket.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
    return socket;
  }

  /** A fresh register is open, behind the proxy as well. */
  private static void awaitOpen(int port) throws IOException {
    var end = Instant.now().plus(LONG);
    while (!status(OUTSIDE, port).equals("200")) {
      assertThat(Instant.now()).as("a fresh register is not reached").isBefore(end);
      RegisterProcess.rest(300);
    }
  }

  /** Until both are found well by haproxy, and have heard of the rule: so often in a row. */
  private static void awaitAnswer(int port) throws IOException {
    var end = Instant.now().plus(LONG);
    int answered = 0;
    while (answered < 10) {
      assertThat(Instant.now()).as("haproxy reaches no register").isBefore(end);
      boolean inside = status(INSIDE, port).equals("200");
      boolean outside = status(OUTSIDE, port).equals("403");
      answered = inside && outside ? answered + 1 : 0;
      RegisterProcess.rest(300);
    }
  }

  private static int free() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** haproxy with two machines behind it. */
  private static final class Haproxy implements AutoCloseable {

    private final Process process;

    Haproxy(Path data, int[] ports) throws IOException {
      var settings =
          Files.writeString(
              data.resolve("haproxy.cfg"),
              """
              defaults
                mode tcp
                timeout connect 5s
                timeout client 30s
                timeout server 30s
                retries 2
                option redispatch
              listen register
                bind 127.0.0.1:%d
                balance roundrobin
                source 127.0.0.1
                server one 127.0.0.1:%d send-proxy-v2 check inter 500ms
                server two 127.0.0.1:%d send-proxy check inter 500ms
              """
                  .formatted(ports[2], ports[0], ports[1]));
      try {
        process =
            new ProcessBuilder("haproxy", "-db", "-f", "" + settings)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("haproxy.txt").toFile())
                .start();
      } catch (IOException missing) {
        throw new AssertionError(
            "There is no haproxy here: Debian's package haproxy has it", missing);
      }
    }

    @Override
    public void close() {
      process.destroy();
    }
  }
}
