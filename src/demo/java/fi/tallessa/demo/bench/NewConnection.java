package fi.tallessa.demo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A file fetched over a connection made for it alone, to see what a handshake costs. */
final class NewConnection {

  /**
   * @param tls the same one every time lets the second handshake resume the first; a new one every
   *     time makes each of them whole
   */
  static Click to(Register register, String path, Supplier<SSLContext> tls) {
    var context = tls.get();
    return () -> {
      try (var socket =
          (SSLSocket) context.getSocketFactory().createSocket("localhost", register.port())) {
        socket.setTcpNoDelay(true);
        var asked =
            "GET %s HTTP/1.1\r\nHost: localhost:%d\r\nConnection: close\r\n\r\n"
                .formatted(path, register.port());
        socket.getOutputStream().write(asked.getBytes(StandardCharsets.US_ASCII));
        var answer = socket.getInputStream().readAllBytes();
        var status = new String(answer, 9, 3, StandardCharsets.US_ASCII);
        return new Answer(Integer.parseInt(status), answer.length, "", answer);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    };
  }

  private NewConnection() {}
}
