package fi.tallessa.demo.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The register as a process of its own, on the bench's folder and nobody else's. */
final class Register implements AutoCloseable {

  private final Home home;
  private final int port;
  private final Process process;

  private Register(Home home, int port, Process process) {
    this.home = home;
    this.port = port;
    this.process = process;
  }

  /** Started, filled with so many customers, and ready for its first request. */
  static Register start(Home home, int customers) throws IOException {
    int port = freePort();
    Files.writeString(home.settings(), settings(home, port, customers));
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:-UseDynamicNumberOfCompilerThreads",
                "-Dspring.config.additional-location=file:" + home.settings(),
                "-cp",
                System.getProperty("java.class.path"),
                Filled.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var register = new Register(home, port, process);
    Runtime.getRuntime().addShutdownHook(new Thread(register::close));
    register.listen();
    return register;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static String settings(Home home, int port, int customers) throws IOException {
    return """
        server.address=127.0.0.1
        server.port=%d
        server.ssl.key-store=file:%s
        server.ssl.key-store-type=PKCS12
        server.ssl.key-store-password=%s
        tallessa.data=%s
        # Opens more files in a minute than anybody reads in a day.
        tallessa.usual.files-an-hour=1000000
        bench.customers=%d
        bench.people=%s
        """
        .formatted(
            port, home.keyStore(), home.keyStorePassword(), home.data(), customers, home.people());
  }

  /** Passes on what it says, and waits until it says that it is ready. */
  private void listen() throws IOException {
    var said = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
    for (var line = said.readLine(); line != null; line = said.readLine()) {
      if (line.equals(Filled.READY)) {
        Thread.ofVirtual().start(() -> passOn(said));
        return;
      }
      System.out.println(line);
    }
    throw new IOException(
        "The register did not start: the lines above say why. bin/bench --anew begins again.");
  }

  private static void passOn(BufferedReader said) {
    try {
      said.lines().forEach(System.out::println);
    } catch (UncheckedIOException ended) {
      // It was stopped while we listened.
    }
  }

  URI at(String path) {
    return URI.create("https://localhost:" + port + path);
  }

  int port() {
    return port;
  }

  long process() {
    return process.pid();
  }

  ProcessHandle postmaster() {
    return ProcessHandle.of(home.postmaster()).orElseThrow();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
