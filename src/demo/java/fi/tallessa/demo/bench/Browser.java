package fi.tallessa.demo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;

/** One person's browser: its own cookies, one connection that stays open, pages compressed. */
final class Browser {

  private final HttpClient client;
  private final Register register;

  Browser(Register register, SSLContext tls) {
    this.register = register;
    this.client =
        HttpClient.newBuilder()
            .sslContext(tls)
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(10))
            .build();
  }

  Click get(String path) {
    return click(asking(path).GET());
  }

  /** The same, with the page as it is before it is compressed. */
  Click plain(String path) {
    return click(HttpRequest.newBuilder(register.at(path)).header("Accept", "text/html").GET());
  }

  Click post(String path, Map<String, String> fields) {
    return click(
        asking(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(fields))));
  }

  private HttpRequest.Builder asking(String path) {
    return HttpRequest.newBuilder(register.at(path))
        .header("Accept", "text/html")
        .header("Accept-Encoding", "gzip");
  }

  private Click click(HttpRequest.Builder asked) {
    var request = asked.timeout(Duration.ofSeconds(20)).build();
    return () -> answer(request);
  }

  private Answer answer(HttpRequest request) {
    try {
      return Answer.of(client.send(request, BodyHandlers.ofByteArray()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
