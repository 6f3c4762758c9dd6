package fi.tallessa.retention.hold;

import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Reach;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.retention.hold.Hold.Written;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Legal holds of one file, and why each was set; beside it, for who has not read it. */
@Repository
class Holds {

  private static final Shape<Written> SHAPE =
      Shape.of("retention.hold", Written.class).beside(Reach.LOOKS);

  private final JdbcClient db;
  private final Vault vault;

  Holds(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** All there were, what lasts first, then the newest. */
  List<Hold> of(Permit permit) {
    var key = vault.openOnly(SHAPE, permit);
    return db.sql(
            """
            select * from retention.hold where subject_id = ?
            order by until_at desc nulls first, from_at desc, id
            """)
        .param(permit.subject().value())
        .query((row, n) -> hold(key, row))
        .list();
  }

  Optional<Hold> lasting(Permit permit) {
    return of(permit).stream().filter(Hold::lasts).findFirst();
  }

  /** False where one lasts already. */
  boolean set(Permit permit, HoldForm.Read read, LocalDate alone) {
    var id = UUID.randomUUID();
    return db.sql(
                """
                insert into retention.hold
                  (subject_id, id, ground, from_at, set_by, holds_until, review_on, version, sealed)
                values (?, ?, ?, ?, ?, ?, ?, 1, ?)
                on conflict (subject_id) where until_at is null do nothing
                """)
            .params(
                permit.subject().value(),
                id,
                read.ground().name(),
                at(permit),
                permit.visit().who().value(),
                alone.atStartOfDay(Visit.ZONE).toOffsetDateTime(),
                read.review(),
                sealed(permit, id, 1, new Written(read.why().value(), null)))
            .update()
        == 1;
  }

  /** It is looked at again later. False where somebody else has written first. */
  boolean review(Permit permit, Hold one, LocalDate review) {
    return db.sql(
                """
                update retention.hold set review_on = ?
                where subject_id = ? and id = ? and until_at is null and review_on = ?
                """)
            .params(review, permit.subject().value(), one.id(), one.review())
            .update()
        == 1;
  }

  /**
   * The same beyond what two people had agreed to: it holds for some days by the word of whoever
   * leaves it, until another confirms it.
   */
  boolean anew(Permit permit, Hold one, LocalDate review, LocalDate alone) {
    return db.sql(
                """
                update retention.hold set review_on = ?, reviewed_by = ?, holds_until = ?,
                  confirmed_at = null, confirmed_by = null
                where subject_id = ? and id = ? and until_at is null and review_on = ?
                  and confirmed_at is not null
                """)
            .params(
                review,
                permit.visit().who().value(),
                alone.atStartOfDay(Visit.ZONE).toOffsetDateTime(),
                permit.subject().value(),
                one.id(),
                one.review())
            .update()
        == 1;
  }

  /** From now on nothing stands in the way. False where somebody else has lifted it first. */
  boolean lift(Permit permit, Hold one, Words why) {
    int next = one.version() + 1;
    return db.sql(
                """
                update retention.hold set until_at = ?, ended_by = ?, version = ?, sealed = ?
                where subject_id = ? and id = ? and until_at is null and version = ?
                """)
            .params(
                at(permit),
                permit.visit().who().value(),
                next,
                sealed(permit, one.id(), next, new Written(one.written().why(), why.value())),
                permit.subject().value(),
                one.id(),
                one.version())
            .update()
        == 1;
  }

  void erase(Permit permit) {
    db.sql("delete from retention.hold where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }

  private byte[] sealed(Permit permit, UUID id, int version, Written words) {
    return vault.openOnly(SHAPE, permit).seal(SHAPE, id, version, words);
  }

  private static Hold hold(Key key, ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    int version = row.getInt("version");
    return new Hold(
        id,
        version,
        Ground.valueOf(row.getString("ground")),
        moment(row, "from_at"),
        worker(row, "set_by"),
        worker(row, "reviewed_by"),
        moment(row, "holds_until"),
        row.getObject("review_on", LocalDate.class),
        moment(row, "confirmed_at"),
        worker(row, "confirmed_by"),
        moment(row, "until_at"),
        worker(row, "ended_by"),
        key.unseal(SHAPE, id, version, row.getBytes("sealed")));
  }

  private static WorkerId worker(ResultSet row, String column) throws SQLException {
    var id = row.getObject(column, UUID.class);
    return id == null ? null : new WorkerId(id);
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static OffsetDateTime at(Permit permit) {
    return permit.visit().when().atOffset(ZoneOffset.UTC);
  }
}
