package fi.tallessa.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A file outside the database that only the register's own account may read: a key it signs with, a
 * password it made for itself.
 */
public record OwnFile(Path path) {

  /**
   * Whole or not at all, and on disk before anybody relies on it; in place of what was there. The
   * folder is made, for the same account alone.
   *
   * @param text ASCII
   */
  public void write(String text) throws IOException {
    var folder = path.toAbsolutePath().getParent();
    Files.createDirectories(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    var fresh = folder.resolve(path.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    Files.createFile(fresh, PosixFilePermissions.asFileAttribute(KeyFolder.OURS_ALONE));
    try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
      channel.force(true);
    }
    Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
    try (var directory = FileChannel.open(folder)) {
      directory.force(true);
    }
  }

  /**
   * Whether nobody else can read it.
   *
   * @throws IOException where it is not there
   */
  public boolean isOursAlone() throws IOException {
    return Files.getPosixFilePermissions(path).equals(KeyFolder.OURS_ALONE);
  }
}
