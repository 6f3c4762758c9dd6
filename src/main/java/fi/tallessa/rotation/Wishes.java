package fi.tallessa.rotation;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which managers wanted the keys changed before their time. */
@Repository
class Wishes {

  private final JdbcClient db;

  Wishes(JdbcClient db) {
    this.db = db;
  }

  record Wish(Instant at, WorkerId by) {}

  void add(Visit visit) {
    db.sql(
            """
            insert into rotation.wish (asked_at, worker_id) values (?, ?) on conflict do nothing
            """)
        .params(visit.when().atOffset(ZoneOffset.UTC), visit.who().value())
        .update();
  }

  Optional<Wish> newest() {
    return db.sql("select asked_at, worker_id from rotation.wish order by asked_at desc limit 1")
        .query(
            (row, n) ->
                new Wish(
                    row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                    new WorkerId(row.getObject("worker_id", UUID.class))))
        .optional();
  }
}
