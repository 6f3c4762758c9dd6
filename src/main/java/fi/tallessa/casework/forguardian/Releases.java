package fi.tallessa.casework.forguardian;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Words;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** For which guardians a child who is hidden from them was shown all the same, and why (K9). */
@Repository
class Releases {

  record Reason(String words) {
    @Override
    public String toString() {
      return "Reason";
    }
  }

  private static final Shape<Reason> SHAPE = Shape.of("casework.guardian_release", Reason.class);

  private final JdbcClient db;
  private final Vault vault;

  Releases(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  void add(Permit permit, UUID guardian, Words reason) {
    var sealed =
        vault
            .open(permit)
            .seal(SHAPE, place(guardian, permit.line()), 1, new Reason(reason.value()));
    db.sql(
            """
            insert into casework.guardian_release
              (subject_id, line, at, worker_id, guardian_id, sealed) values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            permit.subject().value(),
            permit.line(),
            permit.visit().when().atOffset(ZoneOffset.UTC),
            permit.visit().who().value(),
            guardian,
            sealed)
        .update();
  }

  /** The newest first. */
  List<Release> of(Permit permit, int most) {
    var key = vault.open(permit);
    return db.sql(
            """
            select line, at, worker_id, guardian_id, sealed from casework.guardian_release
            where subject_id = ? order by line desc limit ?
            """)
        .params(permit.subject().value(), most)
        .query((row, n) -> release(row, key))
        .list();
  }

  private static Release release(ResultSet row, Key key) throws SQLException {
    var guardian = row.getObject("guardian_id", UUID.class);
    var place = place(guardian, row.getLong("line"));
    return new Release(
        row.getObject("at", OffsetDateTime.class).toInstant(),
        new WorkerId(row.getObject("worker_id", UUID.class)),
        guardian,
        key.unseal(SHAPE, place, 1, row.getBytes("sealed")).words());
  }

  private static String place(UUID guardian, long line) {
    return guardian + "/" + line;
  }

  void erase(Permit permit) {
    db.sql("delete from casework.guardian_release where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }
}
