package fi.tallessa.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The PostgreSQL that works on a data folder, as the machine sees it. */
record Postgres(Path data) {

  List<ProcessHandle> processes() {
    return ProcessHandle.allProcesses().filter(this::worksOnOurs).toList();
  }

  private boolean worksOnOurs(ProcessHandle one) {
    try {
      return Files.readSymbolicLink(Path.of("/proc/" + one.pid() + "/cwd"))
          .equals(data.resolve("postgres/data").toRealPath());
    } catch (IOException another) {
      return false;
    }
  }

  int port() {
    return Integer.parseInt(
        read(data.resolve("postgres/data/postmaster.pid")).split("\n")[3].strip());
  }

  /** The address of its database as the superuser, read from its own files. */
  String jdbcUrl() {
    var password = read(data.resolve("secrets/postgres.password")).strip();
    return "jdbc:postgresql://127.0.0.1:" + port() + "/tallessa?user=postgres&password=" + password;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
