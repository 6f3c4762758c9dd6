package fi.tallessa.access;

import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose the drafts are, and until when (D5). */
@Repository
class Drafts {

  private final JdbcClient db;
  private final BesideFiles beside;

  Drafts(JdbcClient db) {
    this.db = db;
    this.beside = new BesideFiles(db, "access.draft");
  }

  void add(SubjectId subject, Instant until, Visit visit) {
    db.sql(
            """
            insert into access.draft (subject_id, worker_id, begun_at, until_at)
            values (?, ?, ?, ?)
            """)
        .params(
            subject.value(),
            visit.who().value(),
            BesideFiles.at(visit.when()),
            BesideFiles.at(until))
        .update();
  }

  /** The visitor's own and when each ends, the one that ends first in front. */
  Map<SubjectId, Instant> own(Visit visit) {
    var ends = new LinkedHashMap<SubjectId, Instant>();
    db.sql(
            """
            select subject_id, until_at from access.draft
            where worker_id = ? and until_at > ? order by until_at, subject_id
            """)
        .params(visit.who().value(), BesideFiles.at(visit.when()))
        .query(
            row -> {
              ends.put(
                  new SubjectId(row.getObject("subject_id", UUID.class)),
                  row.getObject("until_at", OffsetDateTime.class).toInstant());
            });
    return ends;
  }

  /** Who began it; empty when there is none, or its last moment is past. */
  Optional<WorkerId> author(SubjectId subject, Instant now) {
    return db.sql("select worker_id from access.draft where subject_id = ? and until_at > ?")
        .params(subject.value(), BesideFiles.at(now))
        .query((row, n) -> new WorkerId(row.getObject("worker_id", UUID.class)))
        .optional();
  }

  /** Erases a draft with its key. Whoever is no draft keeps theirs. */
  void erase(SubjectId subject, Instant at) {
    beside.erase(subject, at);
  }

  /** Erases some of what is due, with the keys. Returns how many; 0 when nothing is. */
  int eraseDue(Instant now) {
    return beside.eraseDue(now);
  }
}
