package fi.tallessa.vault;

import java.nio.file.Path;
import java.util.List;

/** The keys that somebody has in a folder of theirs, without a register. */
public final class KeysElsewhere {

  public static ExportedKeys in(Path folder) {
    var keys = new KeyFiles(List.of(folder));
    return new ExportedKeys(new KeyExportFile(keys), keys);
  }

  /** A key that was made for another register. */
  public static ExportedKeys another(Path folder, int epoch) {
    var keys = new KeyFiles(List.of(folder));
    // The folder is made with the first key alone.
    keys.make(1);
    keys.make(epoch);
    return in(folder);
  }

  private KeysElsewhere() {}
}
