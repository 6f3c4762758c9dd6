package fi.tallessa;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Some cannot sign in for as long as it is open: the register before anybody, or with one left. */
public final class CredentialsAside implements AutoCloseable {

  private record Row(UUID worker, int version, byte[] sealed, long step) {}

  private final JdbcClient db;
  private final List<Row> rows;

  /** Nobody can. */
  public static CredentialsAside all(JdbcClient db) {
    return new CredentialsAside(db, "true");
  }

  /** No manager can but one. */
  public static CredentialsAside managersBut(JdbcClient db, UUID one) {
    return new CredentialsAside(
        db,
        "worker_id in (select id from staff.worker where role = 'MANAGER' and id <> '%s')"
            .formatted(one));
  }

  /** Neither another manager can nor anybody from outside. */
  public static CredentialsAside alone(JdbcClient db, UUID one) {
    return new CredentialsAside(
        db,
        """
        worker_id in (select id from staff.worker
          where role in ('MANAGER', 'APPROVER', 'DATA_PROTECTION') and id <> '%s')
        """
            .formatted(one));
  }

  private CredentialsAside(JdbcClient db, String whose) {
    this.db = db;
    this.rows =
        db.sql(
                "delete from staff.credential where %s returning worker_id, version, sealed, used_step"
                    .formatted(whose))
            .query(
                (row, n) ->
                    new Row(
                        row.getObject("worker_id", UUID.class),
                        row.getInt("version"),
                        row.getBytes("sealed"),
                        row.getLong("used_step")))
            .list();
  }

  @Override
  public void close() {
    for (var row : rows) {
      db.sql(
              """
              insert into staff.credential (worker_id, version, sealed, used_step)
              values (?, ?, ?, ?) on conflict do nothing
              """)
          .params(row.worker(), row.version(), row.sealed(), row.step())
          .update();
    }
  }
}
