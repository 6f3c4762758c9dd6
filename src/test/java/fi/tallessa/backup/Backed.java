package fi.tallessa.backup;

import fi.tallessa.vault.ExportedKeys;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.ApplicationContext;

/** Backups that lie in a folder, read to their ends. */
public final class Backed {

  /** How many there are; one that is not whole is thrown. */
  public static int whole(Path folder, ExportedKeys keys, Path export) throws IOException {
    var register = keys.read(export);
    var all = new BackupFolder(folder).all();
    for (var one : all) {
      try (var reader = new BackupReader(one, name -> keys.pieces(register, name))) {
        reader.all(BackupReader.Receiver.NOBODY);
      }
    }
    return all.size();
  }

  /**
   * Writes one, and meanwhile does something once.
   *
   * @return how many parts are in it
   */
  public static int during(ApplicationContext beans, Path folder, Instant at, Runnable meanwhile) {
    var first = new AtomicBoolean(true);
    return beans
        .getBean(Backups.class)
        .write(
            folder,
            at,
            (done, all) -> {
              if (first.getAndSet(false)) {
                meanwhile.run();
              }
              return true;
            })
        .orElseThrow()
        .manifest()
        .parts()
        .size();
  }

  public static Path newest(Path folder) throws IOException {
    return new BackupFolder(folder).all().getLast();
  }

  private Backed() {}
}
