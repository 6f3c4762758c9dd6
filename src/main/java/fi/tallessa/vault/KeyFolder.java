package fi.tallessa.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;

/**
 * One copy of the key-encryption keys: a folder with a file an epoch that only the register's own
 * account may read ({@code epoch-1.key}, 32 bytes in Base64).
 */
record KeyFolder(Path folder) {

  static final Set<PosixFilePermission> OURS_ALONE = PosixFilePermissions.fromString("rw-------");

  /** A file as it was found; the key only where it may be used. */
  record Found(CopyState state, byte[] key) {
    @Override
    public String toString() {
      return "Found[" + state + "]";
    }
  }

  Found read(int epoch) {
    if (away()) {
      return new Found(CopyState.AWAY, null);
    }
    try {
      if (!Files.getPosixFilePermissions(file(epoch)).equals(OURS_ALONE)) {
        return new Found(CopyState.OPEN, null);
      }
      var key = Base64.getDecoder().decode(Files.readString(file(epoch)).strip());
      return key.length == Aead.KEY_BYTES
          ? new Found(CopyState.RIGHT, key)
          : new Found(CopyState.WRONG, null);
    } catch (NoSuchFileException missing) {
      return new Found(CopyState.MISSING, null);
    } catch (IllegalArgumentException garbled) {
      return new Found(CopyState.WRONG, null);
    } catch (IOException away) {
      return new Found(CopyState.AWAY, null);
    }
  }

  /**
   * There is no folder, or not one key in it, of whichever epoch: the place where a disk is mounted
   * is such a folder while the disk is away.
   */
  private boolean away() {
    try (var keys = Files.newDirectoryStream(folder, "epoch-*.key")) {
      return !keys.iterator().hasNext();
    } catch (IOException none) {
      return true;
    }
  }

  /**
   * Whole or not at all, and on disk; whoever was quicker stays. The folder is made, or filled,
   * with the first key of all and never later: what is written beside a disk that is not mounted
   * would not be destroyed with the rest.
   */
  void write(int epoch, byte[] key) {
    if (epoch > 1 && away()) {
      throw new KeyMissing(
          "A copy of the keys is away; the key of epoch %d is not written in its place."
              .formatted(epoch));
    }
    try {
      if (Files.notExists(folder)) {
        Files.createDirectories(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      }
      var fresh = folder.resolve(file(epoch).getFileName() + "." + UUID.randomUUID() + ".new");
      Files.createFile(fresh, PosixFilePermissions.asFileAttribute(OURS_ALONE));
      flushed(fresh, Base64.getEncoder().encode(key));
      try {
        Files.createLink(file(epoch), fresh);
      } catch (FileAlreadyExistsException quicker) {
        // Whoever made it relies on it.
      } finally {
        Files.delete(fresh);
      }
      flushFolder();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * With what a power cut left of its writing. Written over first, so that a file system that
   * writes in place keeps nothing of it. In a folder that is away it may live, and that is told.
   */
  void destroy(int epoch) {
    if (away()) {
      throw new KeyMissing(
          "A copy of the keys is away; the key of epoch %d lives.".formatted(epoch));
    }
    try (var files = Files.newDirectoryStream(folder, file(epoch).getFileName() + "*")) {
      for (var file : files) {
        flushed(file, new byte[(int) Files.size(file)]);
        Files.delete(file);
      }
      flushFolder();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void flushed(Path file, byte[] bytes) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(bytes));
      channel.force(true);
    }
  }

  private void flushFolder() throws IOException {
    try (var directory = FileChannel.open(folder)) {
      directory.force(true);
    }
  }

  private Path file(int epoch) {
    return folder.resolve("epoch-" + epoch + ".key");
  }
}
