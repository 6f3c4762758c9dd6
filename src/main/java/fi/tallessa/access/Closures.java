package fi.tallessa.access;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When a file is closed because its customer may be under 13 and no guardian knows (S7). */
@Repository
public class Closures {

  private final JdbcClient db;

  Closures(JdbcClient db) {
    this.db = db;
  }

  /** From now on; beginning twice changes nothing. */
  public void begin(Permit permit) {
    db.sql(
            """
            insert into access.closure (subject_id, id, from_at) values (?, ?, ?)
            on conflict (subject_id) where until_at is null do nothing
            """)
        .params(permit.subject().value(), UUID.randomUUID(), at(permit))
        .update();
  }

  /** It is settled, from now on. */
  public void end(Permit permit) {
    end(Set.of(permit.subject()), permit.visit().when());
  }

  /** The same of some at once, by the night: nobody has to know any more, or somebody does. */
  public void end(Collection<SubjectId> some, Instant at) {
    db.sql("update access.closure set until_at = ? where subject_id = any (?) and until_at is null")
        .params(
            at.atOffset(ZoneOffset.UTC), some.stream().map(SubjectId::value).toArray(UUID[]::new))
        .update();
  }

  /** Whether the file is closed now. */
  public boolean holds(Permit permit) {
    return db.sql(
            "select exists (select from access.closure where subject_id = ? and until_at is null)")
        .param(permit.subject().value())
        .query(Boolean.class)
        .single();
  }

  /** The closed files of those the visitor is designated to: codes only, nothing is opened. */
  public List<Code> of(Visit visit) {
    return db.sql(
            """
            select distinct file.code from access.closure
            join access.file on file.subject_id = closure.subject_id
            join access.designation own on own.subject_id = closure.subject_id
            where closure.until_at is null and own.worker_id = :who and own.ended_at is null
              and :today between own.from_day and coalesce(own.until_day, 'infinity') and not {barred}
            order by file.code
            """
                .replace("{barred}", Barred.holds("own", "own.worker_id")))
        .param("who", visit.who().value())
        .param("today", visit.today())
        .query((row, n) -> Code.parse(row.getString(1)).orElseThrow())
        .list();
  }

  /**
   * In SQL: whether the file of a row's person is closed.
   *
   * @param row a table or alias with {@code subject_id}
   */
  public static String holds(String row) {
    return """
         exists (select from access.closure
          where closure.subject_id = {row}.subject_id and closure.until_at is null)
        """
        .replace("{row}", row);
  }

  private static OffsetDateTime at(Permit permit) {
    return permit.visit().when().atOffset(ZoneOffset.UTC);
  }
}
