package fi.tallessa.backup;

import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A backup every night. */
@Component
class BackupNight implements NightJob {

  private final Backups backups;
  private final Path folder;

  BackupNight(Backups backups, @Value("${tallessa.backups}") Path folder) {
    this.backups = backups;
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
    return backups
        .write(
            folder,
            night.at(),
            (done, all) -> {
              if (night.stopped()) {
                return false;
              }
              night.reached(done);
              return true;
            })
        .map(written -> written.manifest().parts().size())
        .orElse(0);
  }
}
