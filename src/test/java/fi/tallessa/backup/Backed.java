package fi.tallessa.backup;

import fi.tallessa.vault.ExportedKeys;
import java.io.IOException;
import java.nio.file.Path;

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

  public static Path newest(Path folder) throws IOException {
    return new BackupFolder(folder).all().getLast();
  }

  private Backed() {}
}
