package fi.tallessa.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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

  private void write(Path file) {
    try {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      var random = new byte[24];
      new SecureRandom().nextBytes(random);
      Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
