package fi.tallessa.faults;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/** Asks a register for its first page, as somebody whose session it has to look up. */
record Asking(HttpClient http, int port) {

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
            .header("Cookie", "__Host-session=" + "A".repeat(43) + "; __Host-language=en")
            .timeout(Duration.ofSeconds(20))
            .build(),
        HttpResponse.BodyHandlers.ofString());
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
