package fi.tallessa.access.opening;

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
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reasons line managers gave, sealed with the key of the customer they opened. */
@Repository
public class Openings {

  /** Long enough for one matter; the next one gets its own reason. */
  static final Duration LASTS = Duration.ofMinutes(60);

  private record Reason(String words) {
    @Override
    public String toString() {
      return "Reason";
    }
  }

  private static final Shape<Reason> SHAPE =
      Shape.of("access.opening", Reason.class).beside(Reach.REASON, Reach.LOOKS);

  private final JdbcClient db;
  private final Vault vault;

  Openings(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  void add(Permit permit, Words reason) {
    var id = UUID.randomUUID();
    var now = permit.visit().when();
    db.sql(
            """
            insert into access.opening (subject_id, id, worker_id, from_at, until_at, sealed)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            permit.subject().value(),
            id,
            permit.visit().who().value(),
            now.atOffset(ZoneOffset.UTC),
            now.plus(LASTS).atOffset(ZoneOffset.UTC),
            vault.openOnly(SHAPE, permit).seal(SHAPE, id, 1, new Reason(reason.value())))
        .update();
  }

  /** Those that lasted at a moment or later, oldest first. */
  public List<Opening> since(Instant moment, Permit permit) {
    var key = vault.openOnly(SHAPE, permit);
    return db.sql(
            """
            select id, worker_id, from_at, until_at, sealed from access.opening
            where subject_id = ? and until_at > ? order by from_at
            """)
        .params(permit.subject().value(), moment.atOffset(ZoneOffset.UTC))
        .query((row, n) -> opening(key, row))
        .list();
  }

  void erase(Permit permit) {
    db.sql("delete from access.opening where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }

  private static Opening opening(Key key, ResultSet row) throws SQLException {
    return new Opening(
        new WorkerId(row.getObject("worker_id", UUID.class)),
        row.getObject("from_at", OffsetDateTime.class).toInstant(),
        row.getObject("until_at", OffsetDateTime.class).toInstant(),
        key.unseal(SHAPE, row.getObject("id", UUID.class), 1, row.getBytes("sealed")).words());
  }
}
