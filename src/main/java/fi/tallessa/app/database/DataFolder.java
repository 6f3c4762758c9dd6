package fi.tallessa.app.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder a register keeps everything in. One register at a time: two on the same files would
 * each stop the other's PostgreSQL. The lock ends with the process, however it ended.
 */
final class DataFolder implements AutoCloseable {

  private final FileChannel file;
  private final FileLock lock;

  DataFolder(Path folder) {
    try {
      Files.createDirectories(folder);
      this.file =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      this.lock = file.tryLock();
    } catch (OverlappingFileLockException ours) {
      throw taken(folder);
    } catch (IOException failed) {
      throw new NotStarted("The folder " + folder.toAbsolutePath() + " cannot be written.", failed);
    }
    if (lock == null) {
      throw taken(folder);
    }
  }

  private static NotStarted taken(Path folder) {
    return new NotStarted(
        "Another register already works in the folder "
            + folder.toAbsolutePath().normalize()
            + ": stop that one first, or give this one a folder of its own.");
  }

  @Override
  public void close() throws IOException {
    lock.release();
    file.close();
  }
}
