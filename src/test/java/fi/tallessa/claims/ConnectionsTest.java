package fi.tallessa.claims;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.Wire;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who can reach what, and how: TLS of today alone, and a database that hears this machine only. */
@RegisterTest
class ConnectionsTest {

  private static final int ALERT = 21;
  private static final int HANDSHAKE = 22;

  @LocalServerPort int port;
  @Autowired Owner owner;
  @Autowired JdbcClient application;

  @Test
  void s32_a_request_without_tls_gets_no_page() throws IOException {
    try (var socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(20_000);
      write(socket, "GET /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      var answer = new String(read(socket.getInputStream()), StandardCharsets.ISO_8859_1);
      assertThat(answer).doesNotContain("200", "<form", "Set-Cookie", "userName");
    }
    assertThat(Wire.get(port, "/sign-in")).startsWith("HTTP/1.1 200").contains("userName");
  }

  @Test
  void s32_tls_1_2_and_1_3_are_spoken_and_nothing_older() throws IOException {
    assertThat(spoken("TLSv1.2")).isEqualTo("TLSv1.2");
    assertThat(spoken("TLSv1.3")).isEqualTo("TLSv1.3");
    assertThat(answerTo(hello(3, 3))).as("the same greeting in TLS 1.2").isEqualTo(HANDSHAKE);
    for (int minor = 0; minor <= 2; minor++) {
      assertThat(answerTo(hello(3, minor))).as("version 3." + minor).isEqualTo(ALERT);
    }
  }

  /**
   * Keys by RSA, which have no forward secrecy, and RC4, DES, no cipher and nobody's key at all.
   */
  @Test
  void asvs_12_1_2_old_suites_are_not_spoken() throws IOException {
    for (int suite : new int[] {0x0001, 0x0005, 0x000a, 0x002f, 0x009c, 0x0034, 0xc012}) {
      assertThat(answerTo(hello(3, 3, (byte) (suite >> 8), (byte) suite)))
          .as("suite %04x", suite)
          .isEqualTo(ALERT);
    }
  }

  @Test
  void s37_the_database_hears_this_machine_only() throws IOException {
    var listens = owner.superuser().db().sql("show listen_addresses").query(String.class).single();
    assertThat(listens).isEqualTo("127.0.0.1");
    int database = owner.db().sql("select inet_server_port()").query(Integer.class).single();
    for (var address : addresses()) {
      assertThat(open(address, database)).as("" + address).isFalse();
    }
    assertThat(open(InetAddress.getByName("127.0.0.1"), database)).isTrue();
  }

  @Test
  void s37_the_application_owns_nothing_and_may_make_nothing() {
    var role =
        application
            .sql(
                """
                select rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls
                from pg_roles where rolname = current_user
                """)
            .query(Boolean.class)
            .single();
    assertThat(role).isFalse();
    var owned =
        owner
            .db()
            .sql(
                """
                select nspname || '.' || relname from pg_class
                  join pg_namespace on pg_namespace.oid = relnamespace
                  where relowner = 'tallessa_app'::regrole
                union all
                select nspname from pg_namespace where nspowner = 'tallessa_app'::regrole
                  or nspname not like 'pg_%' and has_schema_privilege('tallessa_app', oid, 'create')
                """)
            .query(String.class)
            .list();
    assertThat(owned).isEmpty();
  }

  private String spoken(String version) throws IOException {
    try (var socket =
        (SSLSocket) Wire.trusting().getSocketFactory().createSocket("127.0.0.1", port)) {
      socket.setEnabledProtocols(new String[] {version});
      socket.startHandshake();
      return socket.getSession().getProtocol();
    }
  }

  /** The kind of the first record that comes back: a handshake, or an alert. */
  private int answerTo(byte[] hello) throws IOException {
    try (var socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(hello);
      socket.getOutputStream().flush();
      return socket.getInputStream().read();
    }
  }

  /** A ClientHello that offers this version at most, with two cipher suites every age had. */
  private static byte[] hello(int major, int minor) {
    return hello(
        major, minor, (byte) 0xc0, (byte) 0x2b, (byte) 0xc0, (byte) 9, (byte) 0xc0, (byte) 10);
  }

  private static byte[] hello(int major, int minor, byte... suites) {
    var extensions =
        new byte[] {0, 10, 0, 4, 0, 2, 0, 23, 0, 11, 0, 2, 1, 0, 0, 13, 0, 4, 0, 2, 4, 3};
    int length = 2 + 32 + 1 + 2 + suites.length + 2 + 2 + extensions.length;
    return ByteBuffer.allocate(5 + 4 + length)
        .put(new byte[] {HANDSHAKE, 3, 1})
        .putShort((short) (4 + length))
        .put(new byte[] {1, 0})
        .putShort((short) length)
        .put(new byte[] {(byte) major, (byte) minor})
        .put(new byte[32])
        .put((byte) 0)
        .putShort((short) suites.length)
        .put(suites)
        .put(new byte[] {1, 0})
        .putShort((short) extensions.length)
        .put(extensions)
        .array();
  }

  private static List<InetAddress> addresses() throws IOException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
        .toList();
  }

  private static boolean open(InetAddress address, int port) {
    try (var socket = new Socket(address, port)) {
      return socket.isConnected();
    } catch (IOException closed) {
      return false;
    }
  }

  private static void write(Socket socket, String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(text.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private static byte[] read(InputStream in) {
    try {
      return in.readAllBytes();
    } catch (IOException cut) {
      return new byte[0];
    }
  }
}
