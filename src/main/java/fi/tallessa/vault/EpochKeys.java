package fi.tallessa.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The key-encryption keys, one an epoch, each in a file of its own outside the database that only
 * the register's own account may read ({@code keys/epoch-1.key}, 32 bytes in Base64). Read once,
 * never logged, never in a backup of the data.
 */
final class EpochKeys {

  private static final Set<PosixFilePermission> OURS_ALONE =
      PosixFilePermissions.fromString("rw-------");

  private final Path folder;
  private final Map<Integer, byte[]> read = new ConcurrentHashMap<>();

  EpochKeys(Path folder) {
    this.folder = folder;
  }

  byte[] of(int epoch) {
    return read.computeIfAbsent(epoch, this::readFile);
  }

  /** Writes a new key to disk, flushed before anybody relies on it; an existing one is kept. */
  void make(int epoch) {
    try {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      if (Files.exists(file(epoch))) {
        return;
      }
      var fresh = folder.resolve(file(epoch).getFileName() + ".new");
      Files.deleteIfExists(fresh);
      Files.createFile(fresh, PosixFilePermissions.asFileAttribute(OURS_ALONE));
      try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        channel.write(ByteBuffer.wrap(Base64.getEncoder().encode(Aead.newKey())));
        channel.force(true);
      }
      Files.move(fresh, file(epoch));
      try (var directory = FileChannel.open(folder)) {
        directory.force(true);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private byte[] readFile(int epoch) {
    try {
      if (!Files.getPosixFilePermissions(file(epoch)).equals(OURS_ALONE)) {
        throw new KeyMissing(
            "The key file of epoch " + epoch + " is open to others; make it 0600.");
      }
      return Base64.getDecoder().decode(Files.readString(file(epoch)).strip());
    } catch (NoSuchFileException missing) {
      throw new KeyMissing(
          "The key of epoch "
              + epoch
              + " is not in the key folder; nothing can be opened without it.");
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new KeyMissing("The key of epoch " + epoch + " cannot be read.");
    }
  }

  private Path file(int epoch) {
    return folder.resolve("epoch-" + epoch + ".key");
  }
}
