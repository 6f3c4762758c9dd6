package fi.tallessa.app.database;

import fi.tallessa.vault.OwnFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** Passwords the register makes for itself, each in a file that only its own account may read. */
final class Secrets {

  private final Path folder;

  Secrets(Path folder) {
    this.folder = folder;
  }

  String read(String name) {
    try {
      return Files.readString(file(name)).strip();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The file of a secret, made with 192 random bits the first time it is asked for. */
  Path file(String name) {
    var file = folder.resolve(name + ".password").toAbsolutePath();
    if (!Files.exists(file)) {
      write(file);
    }
    return file;
  }

  private static void write(Path file) {
    try {
      new OwnFile(file).write(random());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String random() {
    var random = new byte[24];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }
}
