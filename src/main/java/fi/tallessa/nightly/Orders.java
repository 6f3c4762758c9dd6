package fi.tallessa.nightly;

import fi.tallessa.kernel.Visit;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What managers want of the jobs. Each is there once, however often it is pressed. */
@Repository
class Orders {

  private final JdbcClient db;

  Orders(JdbcClient db) {
    this.db = db;
  }

  /** Stops what runs of it; where nothing does, there is nothing to stop. */
  void stop(String job, Visit visit) {
    db.sql(
            """
            insert into nightly.stop (line, worker_id, asked_at)
            select line, ?, ? from nightly.attempt where job = ? and ended_at is null
            on conflict do nothing
            """)
        .params(visit.who().value(), at(visit), job)
        .update();
  }

  void start(String job, Visit visit) {
    db.sql(
            """
            insert into nightly.start (job, worker_id, asked_at) values (?, ?, ?)
            on conflict do nothing
            """)
        .params(job, visit.who().value(), at(visit))
        .update();
  }

  void pause(String job, WhyPaused why, Visit visit) {
    db.sql(
            """
            insert into nightly.pause (job, from_at, worker_id, why) values (?, ?, ?, ?)
            on conflict do nothing
            """)
        .params(job, at(visit), visit.who().value(), why.name())
        .update();
  }

  void goOn(String job, Visit visit) {
    db.sql("update nightly.pause set until_at = ?, ended_by = ? where job = ? and until_at is null")
        .params(at(visit), visit.who().value(), job)
        .update();
  }

  private static OffsetDateTime at(Visit visit) {
    return visit.when().atOffset(ZoneOffset.UTC);
  }
}
