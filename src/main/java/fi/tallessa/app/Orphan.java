package fi.tallessa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL left running when the register was killed. It runs with old settings, so it is
 * stopped, politely first, before a new one starts on the same data.
 */
final class Orphan {

  static void stop(Path data) throws IOException {
    var pidFile = data.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
    ProcessHandle.of(pid)
        .filter(
            process ->
                process.info().command().filter(name -> name.endsWith("postgres")).isPresent())
        .ifPresent(Orphan::end);
  }

  private static void end(ProcessHandle postgres) {
    postgres.destroy();
    try {
      postgres.onExit().get(10, TimeUnit.SECONDS);
    } catch (TimeoutException stubborn) {
      postgres.destroyForcibly();
    } catch (InterruptedException | ExecutionException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private Orphan() {}
}
