package fi.tallessa.demo.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/**
 * @param wireBytes of the body as it came over the wire, compressed or not
 * @param body as the browser shows it
 */
record Answer(int status, int wireBytes, String location, byte[] body) {

  static Answer of(HttpResponse<byte[]> response) {
    boolean gzip = response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
    return new Answer(
        response.statusCode(),
        response.body().length,
        response.headers().firstValue("Location").orElse(""),
        gzip ? expanded(response.body()) : response.body());
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  private static byte[] expanded(byte[] body) {
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return gzip.readAllBytes();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public String toString() {
    return "Answer " + status;
  }
}
