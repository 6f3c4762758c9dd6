package fi.tallessa.audit.log;

import fi.tallessa.outside.Hosts;
import fi.tallessa.outside.Outward;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.net.ssl.SSLContext;

/**
 * A log server of the association's own, spoken to as RFC 5425 says: syslog (RFC 5424) over TLS,
 * each message after its length. A conversation counts once the server has ended it in good order;
 * syslog has no other answer, so what it lost afterwards shows as a gap in the chain there.
 */
final class OutsideSyslog implements Outside {

  private static final int PATIENCE = 5_000;
  private static final int MOST_SAID = 16;

  /** Facility 13, the audit of a log; severity 5, of note. */
  private static final int PRIORITY = 13 * 8 + 5;

  private final Hosts hosts;
  private final SSLContext tls;
  private final String host;
  private final int port;

  OutsideSyslog(Hosts hosts, SSLContext tls, String host, int port) {
    this.hosts = hosts;
    this.tls = tls;
    this.host = host;
    this.port = port;
  }

  @Override
  public Place place() {
    return Place.SYSLOG;
  }

  @Override
  public long last(long noted) {
    return noted;
  }

  @Override
  public void add(List<Checkpoint> some) throws IOException {
    try (var socket = Outward.tls(hosts, tls, host, port, PATIENCE)) {
      var out = new BufferedOutputStream(socket.getOutputStream());
      for (var one : some) {
        out.write(frame(one));
      }
      out.flush();
      socket.shutdownOutput();
      awaitEnd(socket.getInputStream());
    }
  }

  /** It has nothing to say, and ends; one that talks on is none. */
  private static void awaitEnd(InputStream in) throws IOException {
    for (int said = 0; in.read() >= 0; said++) {
      if (said > MOST_SAID) {
        throw new IOException("it is no log server");
      }
    }
  }

  /** Neither who we are nor on which machine is said: the server knows whom it lets in. */
  static byte[] frame(Checkpoint one) {
    var message = "<" + PRIORITY + ">1 " + one.at() + " - tallessa - checkpoint - " + one.text();
    return (message.length() + " " + message).getBytes(StandardCharsets.US_ASCII);
  }
}
