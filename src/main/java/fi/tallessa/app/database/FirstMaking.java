package fi.tallessa.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * The mark that PostgreSQL's files are being made for the first time. When the register is killed
 * in the middle, they are half made and nobody has used them yet: the next start makes them anew.
 */
record FirstMaking(Path mark) {

  static FirstMaking in(Path home) throws IOException {
    var making = new FirstMaking(home.resolve("being-made"));
    var data = home.resolve("data");
    if (Files.exists(making.mark)) {
      delete(data);
    } else if (!Files.exists(data)) {
      Files.createFile(making.mark);
    }
    return making;
  }

  void done() throws IOException {
    Files.deleteIfExists(mark);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
