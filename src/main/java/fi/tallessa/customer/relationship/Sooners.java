package fi.tallessa.customer.relationship;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Earlier days on which files go. What was decided before the file fell asleep this time holds no
 * more: somebody came back meanwhile.
 */
@Repository
public class Sooners {

  private final JdbcClient db;

  Sooners(JdbcClient db) {
    this.db = db;
  }

  /** All that was decided since the file fell asleep, the newest first. */
  public List<Sooner> of(Permit permit) {
    return db.sql(
            """
            select sooner.* from customer.sooner join access.dormancy
              on dormancy.subject_id = sooner.subject_id and dormancy.until_at is null
            where sooner.subject_id = ? and sooner.at >= dormancy.from_at
            order by number desc
            """)
        .param(permit.subject().value())
        .query(Sooners::sooner)
        .list();
  }

  /** What holds now: empty where it goes as late as may be. */
  public Optional<Sooner> now(Permit permit) {
    return of(permit).stream().findFirst().filter(one -> one.on() != null);
  }

  /** All there ever was, for the person's own copy. */
  List<Sooner> ever(Permit permit) {
    return db.sql("select * from customer.sooner where subject_id = ? order by number")
        .param(permit.subject().value())
        .query(Sooners::sooner)
        .list();
  }

  /**
   * False where somebody else has decided since.
   *
   * @param after which number was the newest of all
   */
  public boolean add(Permit permit, int after, LocalDate on, Sooner.Why why) {
    return db.sql(
                """
                insert into customer.sooner (subject_id, number, erase_on, why, at, worker_id)
                select :subject, :number, :on, :why, :at, :who
                where :number = 1 + coalesce(
                  (select max(number) from customer.sooner where subject_id = :subject), 0)
                on conflict do nothing
                """)
            .param("subject", permit.subject().value())
            .param("number", after + 1)
            .param("on", on, Types.DATE)
            .param("why", why == null ? null : why.name(), Types.VARCHAR)
            .param("at", permit.visit().when().atOffset(ZoneOffset.UTC))
            .param("who", permit.visit().who().value())
            .update()
        == 1;
  }

  public int newest(Permit permit) {
    return db.sql("select coalesce(max(number), 0) from customer.sooner where subject_id = ?")
        .param(permit.subject().value())
        .query(Integer.class)
        .single();
  }

  void erase(Permit permit) {
    db.sql("delete from customer.sooner where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }

  private static Sooner sooner(ResultSet row, int n) throws SQLException {
    return new Sooner(
        row.getInt("number"),
        row.getObject("erase_on", LocalDate.class),
        Optional.ofNullable(row.getString("why")).map(Sooner.Why::valueOf).orElse(null),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        new WorkerId(row.getObject("worker_id", UUID.class)));
  }
}
