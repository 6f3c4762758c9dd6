package fi.tallessa.backup;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which folders of this machine have held a backup. One that is gone is a disk that is away: made
 * anew, it would lie on the disk whose loss it is kept for.
 */
@Repository
class Places {

  private final JdbcClient db;

  Places(JdbcClient db) {
    this.db = db;
  }

  void makeFirst(BackupFolder place) throws IOException {
    if (place.there()) {
      return;
    }
    if (held(place)) {
      throw new NotWhole("The folder for backups is away, as a disk that is not mounted.");
    }
    place.make();
  }

  private boolean held(BackupFolder place) {
    return db.sql("select exists (select from backup.place where folder = ?)")
        .param(place.path())
        .query(Boolean.class)
        .single();
  }

  void holds(BackupFolder place, Instant at) {
    db.sql("insert into backup.place (folder, since) values (?, ?) on conflict do nothing")
        .params(place.path(), at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Whoever is put back on another machine has none there yet. */
  void forget() {
    db.sql("delete from backup.place").update();
  }
}
