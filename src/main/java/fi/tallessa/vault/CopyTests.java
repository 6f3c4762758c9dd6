package fi.tallessa.vault;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What came of the last try of each copy of the key-encryption key. */
@Repository
public class CopyTests {

  private final JdbcClient db;

  CopyTests(JdbcClient db) {
    this.db = db;
  }

  /**
   * The last try of one copy.
   *
   * @param copy its number, in the order they are configured in
   */
  public record CopyTest(int copy, Instant at, int epoch, CopyState state) {}

  /** Keeps what came of it; copies that are no more are left out. */
  @Transactional
  public void keep(int epoch, List<CopyState> states, Instant at) {
    db.sql("delete from vault.copy_test").update();
    for (int copy = 0; copy < states.size(); copy++) {
      db.sql("insert into vault.copy_test (copy, at, epoch, outcome) values (?, ?, ?, ?)")
          .params(copy + 1, at.atOffset(ZoneOffset.UTC), epoch, states.get(copy).name())
          .update();
    }
  }

  public List<CopyTest> last() {
    return db.sql("select copy, at, epoch, outcome from vault.copy_test order by copy")
        .query(
            (row, n) ->
                new CopyTest(
                    row.getInt("copy"),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getInt("epoch"),
                    CopyState.valueOf(row.getString("outcome"))))
        .list();
  }
}
