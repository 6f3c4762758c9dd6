package fi.tallessa.access;

import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Reach;
import fi.tallessa.kernel.Words;
import fi.tallessa.kernel.WorkerId;
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
 * What may only be kept may be used to protect the rights of another, or the child (GDPR Art.
 * 18(2)): by who works with them, for an hour, with a reason a line manager reads at once (D12).
 */
@Repository
public class ProtectingOpenings {

  static final Duration LASTS = Duration.ofMinutes(60);

  record Reason(String words) {
    @Override
    public String toString() {
      return "Reason";
    }
  }

  private static final Shape<Reason> SHAPE =
      Shape.of("access.protecting", Reason.class).beside(Reach.REQUEST);

  private final JdbcClient db;
  private final Vault vault;

  ProtectingOpenings(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  public void begin(Permit permit, UUID request, Words reason) {
    var id = UUID.randomUUID();
    var now = permit.visit().when();
    db.sql(
            """
            insert into access.protecting
              (subject_id, id, request_id, worker_id, from_at, until_at, sealed)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            permit.subject().value(),
            id,
            request,
            permit.visit().who().value(),
            now.atOffset(ZoneOffset.UTC),
            now.plus(LASTS).atOffset(ZoneOffset.UTC),
            vault.openOnly(SHAPE, permit).seal(SHAPE, id, 1, new Reason(reason.value())))
        .update();
  }

  /** Those of a request, the newest first. */
  public List<Protecting> of(Permit permit, UUID request) {
    var key = vault.openOnly(SHAPE, permit);
    return db.sql(
            """
            select id, worker_id, from_at, until_at, seen_by, sealed from access.protecting
            where subject_id = ? and request_id = ? order by from_at desc, id
            """)
        .params(permit.subject().value(), request)
        .query((row, n) -> one(key, row))
        .list();
  }

  /** The visitor has read why; not of what they opened themselves. */
  public void seen(Permit permit, UUID request) {
    db.sql(
            """
            update access.protecting set seen_by = :who, seen_at = :now
            where subject_id = :subject and request_id = :request and seen_at is null
              and worker_id <> :who
            """)
        .param("who", permit.visit().who().value())
        .param("now", permit.visit().when().atOffset(ZoneOffset.UTC))
        .param("subject", permit.subject().value())
        .param("request", request)
        .update();
  }

  public void erase(Permit permit) {
    db.sql("delete from access.protecting where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }

  /**
   * In SQL: whether a row's file is open to the visitor now, though it may only be kept. Asks for
   * {@code :who} and {@code :now}.
   */
  static String lasts(String row) {
    return """
         exists (select from access.protecting
          where protecting.subject_id = {row}.subject_id and protecting.worker_id = :who
            and protecting.from_at <= :now and :now < protecting.until_at)
        """
        .replace("{row}", row);
  }

  /**
   * In SQL: says to the statements that follow in the transaction that a row's file is open so;
   * they read what rests on a frozen consent then, which is asked in the database. Asks for {@code
   * :who}, {@code :now}, and {@code :protects} whether it is read by that at all.
   */
  static String said(String row) {
    return """
         case when :protects and {open} then set_config('tallessa.protected', concat_ws(' ',
           current_setting('tallessa.protected', true), {row}.subject_id), true) end
        """
        .replace("{open}", lasts(row))
        .replace("{row}", row);
  }

  /** In SQL: whether a line manager has not read yet why a file was opened because of a request. */
  public static String unread(String request) {
    return """
         exists (select from access.protecting
          where protecting.subject_id = {request}.subject_id
            and protecting.request_id = {request}.id and protecting.seen_at is null)
        """
        .replace("{request}", request);
  }

  private static Protecting one(Key key, ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new Protecting(
        id,
        new WorkerId(row.getObject("worker_id", UUID.class)),
        moment(row, "from_at"),
        moment(row, "until_at"),
        Optional.ofNullable(row.getObject("seen_by", UUID.class)).map(WorkerId::new),
        key.unseal(SHAPE, id, 1, row.getBytes("sealed")).words());
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
