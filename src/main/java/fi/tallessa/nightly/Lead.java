package fi.tallessa.nightly;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who does the nightly work, of all machines on this database. It is taken for some seconds and
 * renewed, so it falls free by itself when a machine is killed or cut off. Only the clock of the
 * database counts here: machines need not agree on the time.
 */
@Repository
class Lead {

  private final JdbcClient db;

  Lead(JdbcClient db) {
    this.db = db;
  }

  /** A term of one's own, or nothing while somebody else has one. */
  Optional<Long> take(UUID node, Duration lasts) {
    return db.sql(
            """
            update nightly.lead
            set term = term + 1, node = ?, until_at = clock_timestamp() + ? * interval '1 millisecond'
            where until_at <= clock_timestamp() returning term
            """)
        .params(node, lasts.toMillis())
        .query(Long.class)
        .optional();
  }

  /** False when it is somebody else's by now, or was free for a moment. */
  boolean renew(long term, Duration lasts) {
    return db.sql(
                """
                update nightly.lead set until_at = clock_timestamp() + ? * interval '1 millisecond'
                where term = ? and until_at > clock_timestamp()
                """)
            .params(lasts.toMillis(), term)
            .update()
        == 1;
  }

  void giveBack(long term) {
    db.sql("update nightly.lead set until_at = clock_timestamp() where term = ?")
        .param(term)
        .update();
  }
}
