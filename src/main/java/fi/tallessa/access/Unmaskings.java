package fi.tallessa.access;

import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Reach;
import fi.tallessa.kernel.Words;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who saw for some minutes where somebody lives whose address is protected, and why (K12): in one
 * file and one session. The reason is sealed with the key of the customer.
 */
@Repository
public class Unmaskings {

  /** Long enough to write an envelope or to find a door. */
  public static final Duration LASTS = Duration.ofMinutes(10);

  record Reason(String words) {
    @Override
    public String toString() {
      return "Reason";
    }
  }

  static final Shape<Reason> SHAPE = Shape.of("access.unmasking", Reason.class).beside(Reach.LOOKS);

  private final JdbcClient db;
  private final Vault vault;

  Unmaskings(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  public void begin(Permit permit, UUID session, Words reason) {
    var id = UUID.randomUUID();
    var now = permit.visit().when();
    db.sql(
            """
            insert into access.unmasking
              (subject_id, id, worker_id, session_id, from_at, until_at, sealed)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            permit.subject().value(),
            id,
            permit.visit().who().value(),
            session,
            utc(now),
            utc(now.plus(LASTS)),
            vault.open(permit).seal(SHAPE, id, 1, new Reason(reason.value())))
        .update();
  }

  /** Until when the visitor sees it in this session; empty where not, or not any more. */
  public Optional<Instant> until(Permit permit, UUID session) {
    return db.sql(
            """
            select max(until_at) from access.unmasking
            where subject_id = ? and worker_id = ? and session_id = ? and from_at <= ? and until_at > ?
            having max(until_at) is not null
            """)
        .params(
            permit.subject().value(),
            permit.visit().who().value(),
            session,
            utc(permit.visit().when()),
            utc(permit.visit().when()))
        .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .optional();
  }

  /** It is masked again, before the minutes are over. */
  public void end(Permit permit) {
    db.sql(
            """
            update access.unmasking set until_at = :now
            where subject_id = :subject and worker_id = :who and until_at > :now and from_at < :now
            """)
        .param("subject", permit.subject().value())
        .param("who", permit.visit().who().value())
        .param("now", utc(permit.visit().when()))
        .update();
  }

  /**
   * Whoever only covers somebody, learns, or came in an emergency sees no protected address by that
   * alone.
   */
  public boolean mayBegin(Permit permit) {
    return !permit.everyday()
        && db.sql(
                """
                select not {covers} from (select cast(:subject as uuid) as subject_id) one
                """
                    .replace("{covers}", onlyCovers("one")))
            .param("subject", permit.subject().value())
            .param("who", permit.visit().who().value())
            .param("today", permit.visit().today())
            .query(Boolean.class)
            .single();
  }

  static Unmasking opened(Key key, ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return Unmasking.of(row, key.unseal(SHAPE, id, 1, row.getBytes("sealed")).words());
  }

  /** Those of one customer, the oldest first. */
  public List<Unmasking> of(Permit permit) {
    var key = vault.openOnly(SHAPE, permit);
    return db.sql(
            """
            select id, worker_id, from_at, seen_at is not null as seen, sealed
            from access.unmasking where subject_id = ? order by from_at, id
            """)
        .param(permit.subject().value())
        .query((row, n) -> opened(key, row))
        .list();
  }

  /**
   * In SQL: whether the visitor sees now where a row's person lives; no more from the moment on
   * which they only cover somebody. Asks for {@code :who}, {@code :today} and {@code :now}.
   *
   * @param row a table or alias with {@code subject_id}
   */
  static String lasts(String row) {
    return """
         exists (select from access.unmasking
          where unmasking.subject_id = {row}.subject_id and unmasking.worker_id = :who
            and unmasking.from_at <= :now and :now < unmasking.until_at) and not {covers}
        """
        .replace("{covers}", onlyCovers(row))
        .replace("{row}", row);
  }

  /**
   * In SQL: whether the visitor is at a row's person for somebody who is away, and for nothing
   * else. Asks for {@code :who} and {@code :today}.
   */
  public static String onlyCovers(String row) {
    return """
         coalesce((select bool_and(here.absence_id is not null) from access.designation here
          where here.subject_id = {row}.subject_id and here.worker_id = :who
            and here.ended_at is null
            and :today between here.from_day and coalesce(here.until_day, 'infinity')), false)
        """
        .replace("{row}", row);
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
