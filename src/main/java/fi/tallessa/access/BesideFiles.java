package fi.tallessa.access;

import fi.tallessa.kernel.SubjectId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is kept beside the files under a key of its own, for a while: with its row goes the key.
 * What a row says is written where its table is known by name.
 *
 * @param table of ours, with {@code subject_id} and {@code until_at}
 */
record BesideFiles(JdbcClient db, String table) {

  private static final int AT_ONCE = 100;

  /** Erases one with its key. Whoever is not in the table keeps theirs. */
  void erase(SubjectId subject, Instant at) {
    forget(
        db.sql("delete from %s where subject_id = ? returning subject_id".formatted(table))
            .param(subject.value())
            .query(UUID.class)
            .list(),
        at);
  }

  /** Erases some of what is due, with the keys. Returns how many; 0 when nothing is. */
  int eraseDue(Instant now) {
    List<UUID> due =
        db.sql(
                """
                delete from {table} where subject_id in (
                  select subject_id from {table} where until_at <= ?
                  order by until_at, subject_id limit ?)
                returning subject_id
                """
                    .replace("{table}", table))
            .params(at(now), AT_ONCE)
            .query(UUID.class)
            .list();
    forget(due, now);
    return due.size();
  }

  private void forget(List<UUID> subjects, Instant when) {
    db.sql("select vault.forget(subject_id, ?) from unnest(cast(? as uuid[])) as one (subject_id)")
        .params(at(when), subjects.toArray(UUID[]::new))
        .query()
        .listOfRows();
  }

  static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
