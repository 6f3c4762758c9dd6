package fi.tallessa.faults;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** Asks a register for its first page, as somebody whose session it has to look up. */
record Asking(HttpClient http, int port) {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  static Asking freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return new Asking(HttpClient.newHttpClient(), socket.getLocalPort());
    }
  }

  String option() {
    return "--server.port=" + port;
  }

  HttpResponse<String> ask() throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
            .header("Cookie", cookies())
            .timeout(Duration.ofSeconds(20))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** Sends a form of ours, with the token of the page for signing in. */
  HttpResponse<String> send(Form form, String path, String boxes)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Cookie", cookies() + "; " + form.cookie())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .timeout(Duration.ofSeconds(20))
            .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + form.token() + "&" + boxes))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** What a browser has of a form that it opened while all was well. */
  Form form() throws IOException, InterruptedException {
    var page =
        http.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign-in")).build(),
            HttpResponse.BodyHandlers.ofString());
    var token = TOKEN.matcher(page.body());
    if (!token.find()) {
      throw new AssertionError("no form on the page: " + page.statusCode());
    }
    return new Form(
        page.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0], token.group(1));
  }

  record Form(String cookie, String token) {}

  private static String cookies() {
    return "__Host-session=" + "A".repeat(43) + "; __Host-language=en";
  }

  /** Waits until it sends a stranger to sign in: then register and database are both there. */
  void awaitOpen(Duration atMost) throws InterruptedException {
    var end = Instant.now().plus(atMost);
    while (Instant.now().isBefore(end)) {
      try {
        if (ask().statusCode() == 303) {
          return;
        }
      } catch (IOException notYet) {
        RegisterProcess.rest(100);
      }
      RegisterProcess.rest(100);
    }
    throw new AssertionError("The register did not open within " + atMost);
  }
}
