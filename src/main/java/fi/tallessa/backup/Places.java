package fi.tallessa.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which folders of this machine have held a backup. One that is gone or empty is a disk that is
 * away: what is written there would lie on the disk whose loss it is kept for.
 */
@Repository
class Places {

  private final JdbcClient db;

  Places(JdbcClient db) {
    this.db = db;
  }

  void makeFirst(BackupFolder place) throws IOException {
    if (held(place) && place.away()) {
      throw new NotWhole(
          "The folder for backups is away, as a disk that is not mounted, or has no backup in it.");
    }
    if (!place.there()) {
      place.make();
    }
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

  /**
   * Of other folders, as one that was the nightly one before, whatever is old goes too. One that is
   * empty then is left for good; one that is away is asked again after the next backup.
   */
  void deleteEveryOldBeside(BackupFolder place, Instant now) throws IOException {
    for (var other : others(place)) {
      if (!other.away()) {
        other.deleteEveryOld(now);
        leaveIfEmpty(other);
      }
    }
  }

  private List<BackupFolder> others(BackupFolder place) {
    return db
        .sql("select folder from backup.place where folder <> ? order by folder")
        .param(place.path())
        .query(String.class)
        .list()
        .stream()
        .map(one -> new BackupFolder(Path.of(one)))
        .toList();
  }

  private void leaveIfEmpty(BackupFolder other) throws IOException {
    if (other.all().isEmpty()) {
      db.sql("delete from backup.place where folder = ?").param(other.path()).update();
    }
  }

  /** Whoever is put back on another machine has none there yet. */
  void forget() {
    db.sql("delete from backup.place").update();
  }
}
