package fi.tallessa.backup;

import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.rotation.Rotation;
import fi.tallessa.vault.ErasedRows;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A backup every night, and the keys it is put back with: one without the other is none. */
@Component
class BackupNight implements NightJob {

  private final Backups backups;
  private final Rotation rotation;
  private final ErasedRows erased;
  private final Path folder;

  BackupNight(
      Backups backups,
      Rotation rotation,
      ErasedRows erased,
      @Value("${tallessa.backups}") Path folder) {
    this.backups = backups;
    this.rotation = rotation;
    this.erased = erased;
    this.folder = folder;
  }

  @Override
  public String code() {
    return "backup.night.data";
  }

  @Override
  public Missed missed() {
    return Missed.NEWEST;
  }

  @Override
  public int run(Night night) {
    var written = write(night);
    written.ifPresent(
        whole -> {
          erased.forget(BackupFolder.oldest(night.at()));
          rotation.export(night.at());
        });
    return written.map(whole -> whole.manifest().parts().size()).orElse(0);
  }

  private Optional<Backups.Written> write(Night night) {
    return backups.write(
        folder,
        night.at(),
        (done, all) -> {
          if (night.stopped()) {
            return false;
          }
          night.reached(done);
          return true;
        });
  }
}
