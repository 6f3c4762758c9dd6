package fi.tallessa.vault;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The machines on this database, and the newest epoch whose key each holds. Only the clock of the
 * database counts here: machines need not agree on the time.
 */
@Repository
public class Nodes {

  private final JdbcClient db;

  Nodes(JdbcClient db) {
    this.db = db;
  }

  /**
   * One machine.
   *
   * @param live whether it was heard of within a minute
   */
  public record Node(UUID id, Instant seen, int newest, boolean live) {}

  /** Says that one is there and holds an epoch's key. */
  public void report(UUID id, int newest) {
    db.sql(
            """
            insert into vault.node (id, seen_at, newest_epoch) values (?, clock_timestamp(), ?)
            on conflict (id) do update
            set seen_at = excluded.seen_at, newest_epoch = excluded.newest_epoch
            """)
        .params(id, newest)
        .update();
    db.sql("delete from vault.node where seen_at < clock_timestamp() - interval '1 day'").update();
  }

  /** Says that one is going. */
  public void leave(UUID id) {
    db.sql("delete from vault.node where id = ?").param(id).update();
  }

  /** All that were heard of within a day, the latest first. */
  public List<Node> all() {
    return db.sql(
            """
            select id, seen_at, newest_epoch, seen_at > clock_timestamp() - interval '1 minute' as live
            from vault.node order by seen_at desc, id
            """)
        .query(
            (row, n) ->
                new Node(
                    row.getObject("id", UUID.class),
                    row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                    row.getInt("newest_epoch"),
                    row.getBoolean("live")))
        .list();
  }

  /** Whether some live machine has not said yet that it holds the key of an epoch. */
  public boolean awaited(int epoch) {
    return all().stream().anyMatch(node -> node.live() && node.newest() < epoch);
  }
}
