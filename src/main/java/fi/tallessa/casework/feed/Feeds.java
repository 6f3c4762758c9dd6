package fi.tallessa.casework.feed;

import fi.tallessa.holdings.AtRestore;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Workers' feeds; of each secret only its keyed hash. */
@Repository
class Feeds implements AtRestore {

  private static final String STANDING =
      "select id, worker_id, made_at from casework.feed where ended_at is null and ";

  private final JdbcClient db;
  private final Vault vault;

  Feeds(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  Optional<Feed> of(Visit visit) {
    return db.sql(STANDING + "worker_id = ?")
        .param(visit.who().value())
        .query(Feeds::feed)
        .optional();
  }

  /** Revoked and never made are the same. */
  Optional<Feed> by(FeedSecret secret) {
    return db.sql(STANDING + "secret_key = ?").param(hash(secret)).query(Feeds::feed).optional();
  }

  /** Whether it is on still; until this is over nobody turns it off. */
  boolean held(Feed feed) {
    return db.sql(STANDING + "id = ? for share")
        .param(feed.id())
        .query(Feeds::feed)
        .optional()
        .isPresent();
  }

  /** Whether this is other than what the feed gave out last, or the first of the day. */
  boolean isNews(Feed feed, byte[] content, LocalDate today) {
    return db.sql(
                """
                insert into casework.feed_given (feed_id, content, day) values (?, ?, ?)
                on conflict (feed_id) do update set content = excluded.content, day = excluded.day
                where (feed_given.content, feed_given.day) <> (excluded.content, excluded.day)
                """)
            .params(feed.id(), content, today)
            .update()
        == 1;
  }

  boolean isOf(FeedSecret secret, Visit visit) {
    return by(secret).filter(feed -> feed.worker().equals(visit.who())).isPresent();
  }

  /** The one before leads nowhere from now on; of two at the same moment the later one stands. */
  FeedSecret make(Visit visit) {
    db.sql("select pg_advisory_xact_lock(hashtextextended('casework.feed/' || ?, 0))")
        .param(visit.who().toString())
        .query((row, n) -> n)
        .list();
    end(visit);
    var secret = FeedSecret.random();
    db.sql("insert into casework.feed (id, worker_id, secret_key, made_at) values (?, ?, ?, ?)")
        .params(
            UUID.randomUUID(),
            visit.who().value(),
            hash(secret),
            visit.when().atOffset(ZoneOffset.UTC))
        .update();
    return secret;
  }

  void end(Visit visit) {
    db.sql(
            """
            update casework.feed set ended_at = ?, secret_key = null
            where worker_id = ? and ended_at is null
            """)
        .params(visit.when().atOffset(ZoneOffset.UTC), visit.who().value())
        .update();
  }

  /** Any of them may have been turned off since the backup: another is made. */
  @Override
  public void restored(Instant exported) {
    db.sql("update casework.feed set ended_at = ?, secret_key = null where ended_at is null")
        .param(exported.atOffset(ZoneOffset.UTC))
        .update();
  }

  private byte[] hash(FeedSecret secret) {
    return vault.register().fingerprint("casework.feed/" + secret.value());
  }

  private static Feed feed(ResultSet row, int n) throws SQLException {
    return new Feed(
        row.getObject("id", UUID.class),
        new WorkerId(row.getObject("worker_id", UUID.class)),
        row.getObject("made_at", OffsetDateTime.class).toInstant());
  }
}
