package fi.tallessa.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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

  /** Whole or not at all, and on disk before anybody relies on it. */
  private void write(Path file) {
    try {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      var fresh = folder.resolve(file.getFileName() + ".new");
      Files.deleteIfExists(fresh);
      Files.createFile(
          fresh,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        channel.write(ByteBuffer.wrap(random().getBytes(StandardCharsets.US_ASCII)));
        channel.force(true);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      try (var directory = FileChannel.open(folder)) {
        directory.force(true);
      }
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
