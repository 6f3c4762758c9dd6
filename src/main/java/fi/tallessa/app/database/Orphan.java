package fi.tallessa.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL left running on our data when the register, or its own first process, was killed. It
 * is stopped, politely first, before a new one starts: two at once would spoil the data.
 */
final class Orphan {

  private static final int PATIENCE_SECONDS = 10;

  /** The first of PostgreSQL's processes on these data, if one runs. */
  static Optional<ProcessHandle> postmaster(Path data) throws IOException {
    var pidFile = data.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    var lines = Files.readAllLines(pidFile);
    return lines.isEmpty()
        ? Optional.empty()
        : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(Orphan::isPostgres);
  }

  static void stop(Path data) throws IOException {
    postmaster(data).ifPresent(first -> end(List.of(first)));
    end(ProcessHandle.allProcesses().filter(one -> isPostgres(one) && worksIn(one, data)).toList());
  }

  private static void end(List<ProcessHandle> processes) {
    processes.forEach(ProcessHandle::destroy);
    var ended =
        CompletableFuture.allOf(
            processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new));
    try {
      ended.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException stubborn) {
      processes.forEach(ProcessHandle::destroyForcibly);
    } catch (InterruptedException | ExecutionException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().filter(name -> name.endsWith("postgres")).isPresent();
  }

  /** Every process of PostgreSQL works in its data folder; only Linux tells so. */
  private static boolean worksIn(ProcessHandle process, Path data) {
    try {
      return Files.readSymbolicLink(Path.of("/proc/" + process.pid() + "/cwd"))
          .equals(data.toRealPath());
    } catch (IOException unknown) {
      return false;
    }
  }

  private Orphan() {}
}
