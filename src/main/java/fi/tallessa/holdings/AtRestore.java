package fi.tallessa.holdings;

import java.time.Instant;

/** Told once a backup is put back and whoever was erased since is erased again. */
public interface AtRestore {

  /**
   * @param exported up to when keys, erasures and restrictions are those of the export
   */
  void restored(Instant exported);
}
