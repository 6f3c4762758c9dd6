package fi.tallessa.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * {@code bin/demo} as a newcomer starts it, in a folder of its own. What Maven would build was
 * built a moment ago in this run; a program in its place only hands it over, so that no network is
 * asked.
 */
final class DemoProcess implements AutoCloseable {

  private static final Pattern OPEN = Pattern.compile("Tallessa is open: .*\\(after (\\d+) s\\)");

  private final Path folder;
  private final Path said;
  private final Process process;
  private final Instant began = Instant.now();

  private DemoProcess(Path folder, Path said, Process process) {
    this.folder = folder;
    this.said = said;
    this.process = process;
  }

  /** A checkout as far as {@code bin/demo} looks, with jars where a build would put them. */
  static void checkout(Path folder) throws IOException {
    copy(Path.of("bin"), folder.resolve("bin"));
    Files.copy(Path.of("pom.xml"), folder.resolve("pom.xml"));
    Files.createDirectory(folder.resolve("src"));
    var built = Path.of("target").toAbsolutePath();
    var maven = Files.createDirectory(folder.resolve("programs")).resolve("mvn");
    Files.writeString(
        maven,
        """
        #!/bin/sh
        case "$*" in
        *--version*) echo "Apache Maven 3.8.7" ;;
        *) mkdir -p target && cp "%s"/tallessa.jar "%s"/tallessa-demo.jar target/ ;;
        esac
        """
            .formatted(built, built));
    if (!maven.toFile().setExecutable(true)) {
      throw new IOException("not to be made a program: " + maven);
    }
  }

  /** Started from somewhere else, as a script in another folder might. */
  static DemoProcess start(Path folder, int port) throws IOException {
    var said = Files.createTempFile(folder, "said", ".log");
    var demo =
        new ProcessBuilder(folder.resolve("bin/demo").toString()).directory(new java.io.File("/"));
    demo.environment().put("TALLESSA_PORT", "" + port);
    demo.environment().put("JAVA_HOME", System.getProperty("java.home"));
    demo.environment()
        .merge("PATH", "" + folder.resolve("programs"), (old, ours) -> ours + ":" + old);
    demo.redirectErrorStream(true).redirectOutput(said.toFile());
    return new DemoProcess(folder, said, demo.start());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        Files.copy(
            file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  /** How long it took until its first page was there. */
  Duration awaitOpen(Duration atMost) throws IOException {
    while (!OPEN.matcher(said()).find()) {
      if (!process.isAlive() || Instant.now().isAfter(began.plus(atMost))) {
        throw new AssertionError("bin/demo did not open within " + atMost + ":\n" + said());
      }
      RegisterProcess.rest(100);
    }
    return Duration.between(began, Instant.now());
  }

  String said() throws IOException {
    return Files.readString(said, StandardCharsets.UTF_8);
  }

  Postgres postgres() {
    return new Postgres(folder.resolve("data"));
  }

  /** SIGTERM to the script alone, as a service manager sends it; gives how it ended. */
  int stop() throws InterruptedException, IOException {
    process.destroy();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      throw new AssertionError("bin/demo goes on after SIGTERM:\n" + said());
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    postgres().processes().forEach(ProcessHandle::destroyForcibly);
  }
}
