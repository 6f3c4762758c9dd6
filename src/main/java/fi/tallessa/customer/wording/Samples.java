package fi.tallessa.customer.wording;

import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Vault;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What workers overruled lately, for whoever leads them: sealed with the register's key. */
@Repository
class Samples {

  private final JdbcClient db;
  private final Vault vault;

  Samples(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** In whose files: ids only. */
  List<SubjectId> subjects(Collection<WorkerId> workers, Instant since) {
    return db.sql(
            """
            select distinct subject_id from customer.overruling
            where worker_id = any (:workers) and at >= :since
            """)
        .param("workers", ids(workers))
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
        .list();
  }

  /** The newest before a place. */
  List<Sample> before(
      Sample.Place place,
      Collection<WorkerId> workers,
      Collection<SubjectId> subjects,
      Instant since,
      int most) {
    var key = vault.register();
    return db.sql(
            """
            select subject_id, id, line, at, worker_id, sampled from customer.overruling
            where worker_id = any (:workers) and subject_id = any (:subjects) and at >= :since
              and (line, id) < (:line, :id)
            order by line desc, id desc limit :most
            """)
        .param("workers", ids(workers))
        .param("subjects", subjects.stream().map(SubjectId::value).toArray(UUID[]::new))
        .param("since", since.atOffset(ZoneOffset.UTC))
        .param("line", place.line())
        .param("id", place.id())
        .param("most", most)
        .query(
            (row, n) -> {
              var id = row.getObject("id", UUID.class);
              return new Sample(
                  new SubjectId(row.getObject("subject_id", UUID.class)),
                  id,
                  row.getLong("line"),
                  row.getObject("at", OffsetDateTime.class).toInstant(),
                  new WorkerId(row.getObject("worker_id", UUID.class)),
                  key.unseal(Overruled.SHAPE, id, 1, row.getBytes("sampled")).topic());
            })
        .list();
  }

  private static UUID[] ids(Collection<WorkerId> workers) {
    return workers.stream().map(WorkerId::value).toArray(UUID[]::new);
  }
}
