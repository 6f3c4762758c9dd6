package fi.tallessa.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A disk of few megabytes that only one process and its children see, in a mount namespace of their
 * own. Others reach it through that process.
 */
record SmallDisk(Path at, int megabytes) {

  private static final int MB = 1024 * 1024;

  /** What a process is started with, before its own command. */
  List<String> command() {
    var command = new ArrayList<>(List.of("unshare", "-m"));
    if (!System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("-U", "-r"));
    }
    command.addAll(
        List.of(
            "sh", "-c", "mount -t tmpfs -o size=\"$1\" tmpfs \"$2\" && shift 2 && exec \"$@\""));
    command.addAll(List.of("sh", megabytes + "m", at.toString()));
    return command;
  }

  /** Fills it to its last byte. */
  void fill(RegisterProcess register) {
    try (var out = Files.newOutputStream(ballast(register))) {
      for (int at = 0; at < megabytes; at++) {
        out.write(new byte[MB]);
      }
      throw new AssertionError("it never was full");
    } catch (IOException full) {
      // As it should be.
    }
  }

  /** There is room again. */
  void empty(RegisterProcess register) {
    try {
      Files.delete(ballast(register));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The address of the database on it, as the superuser. */
  String jdbcUrl(RegisterProcess register) {
    return new Postgres(seen(register)).jdbcUrl();
  }

  private Path ballast(RegisterProcess register) {
    return seen(register).resolve("ballast");
  }

  private Path seen(RegisterProcess register) {
    return Path.of("/proc/" + register.pid() + "/root" + at);
  }
}
