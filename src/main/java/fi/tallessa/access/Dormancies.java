package fi.tallessa.access;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * When no relationship of somebody lasts: no worker has the file from the next request on, and a
 * line manager of those who had it opens it with a reason (D20).
 */
@Repository
public class Dormancies {

  /** So long whoever had the file is told that the relationship has ended, and no longer. */
  private static final Duration TOLD = Duration.ofHours(24);

  private final JdbcClient db;

  Dormancies(JdbcClient db) {
    this.db = db;
  }

  /**
   * From now on, and every designation ends at this moment. False where it has begun before.
   *
   * <p>A designation that ran out by itself stays as it was: its manager has no part in this any
   * more.
   */
  public boolean begin(Permit permit) {
    boolean begun =
        db.sql(
                    """
                    insert into access.dormancy (subject_id, id, from_at) values (?, ?, ?)
                    on conflict (subject_id) where until_at is null do nothing
                    """)
                .params(permit.subject().value(), UUID.randomUUID(), at(permit))
                .update()
            == 1;
    endDesignations(permit);
    return begun;
  }

  private void endDesignations(Permit permit) {
    db.sql(
            """
            update access.designation set ended_by = ?, ended_at = ?
            where subject_id = ? and ended_at is null and coalesce(until_day, 'infinity') >= ?
            """)
        .params(
            permit.visit().who().value(),
            at(permit),
            permit.subject().value(),
            permit.visit().today())
        .update();
  }

  /**
   * The customer has come back: the file is in use, and this worker has it from today on. Whoever
   * was designated in the very moment it fell asleep has it no more. A manager who takes it
   * themselves is marked for the review list, as whoever registers somebody is (D10).
   */
  public void end(Permit permit, WorkerId responsible) {
    boolean slept =
        db.sql("update access.dormancy set until_at = ? where subject_id = ? and until_at is null")
                .params(at(permit), permit.subject().value())
                .update()
            == 1;
    if (slept) {
      endDesignations(permit);
    }
    db.sql(
            """
            insert into access.designation
              (subject_id, id, worker_id, ground, from_day, designated_by, designated_at,
                health_by, health_at)
            values (:subject, :id, :worker, :ground, :today, :who, :now, :who, :now)
            on conflict do nothing
            """)
        .param("subject", permit.subject().value())
        .param("id", UUID.randomUUID())
        .param("worker", responsible.value())
        .param("ground", responsible.equals(permit.visit().who()) ? "REGISTERED" : "DESIGNATED")
        .param("today", permit.visit().today())
        .param("who", permit.visit().who().value())
        .param("now", at(permit))
        .update();
    // Whoever worked with the customer already keeps their days, and is responsible from now on.
    db.sql(
            """
            update access.designation set health_by = :who, health_at = :now
            where subject_id = :subject and worker_id = :worker and ended_at is null
              and health_at is null and :today between from_day and coalesce(until_day, 'infinity')
            """)
        .param("who", permit.visit().who().value())
        .param("now", at(permit))
        .param("subject", permit.subject().value())
        .param("worker", responsible.value())
        .param("today", permit.visit().today())
        .update();
  }

  /** Whether no relationship lasts now. */
  public boolean holds(Permit permit) {
    return db.sql(
            """
            select exists (select from access.dormancy where subject_id = ? and until_at is null)
            """)
        .param(permit.subject().value())
        .query(Boolean.class)
        .single();
  }

  /** Which of them are in use: neither asleep nor erased. Ids only, so no line in the log. */
  public Set<SubjectId> awake(Collection<SubjectId> some) {
    return new HashSet<>(
        db.sql(
                """
                select subject_id from access.file where subject_id = any (?)
                  and not exists (select from access.dormancy
                    where dormancy.subject_id = file.subject_id and until_at is null)
                """)
            .param(some.stream().map(SubjectId::value).toArray(UUID[]::new))
            .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
            .list());
  }

  /**
   * Whether the visitor had the file until it fell asleep, a short while ago. Tells them of their
   * own work and nothing of the customer, so it asks for no permit.
   */
  public boolean mine(Code code, Visit visit) {
    return db.sql(
            """
            select exists (select from access.dormancy
              join access.file on file.subject_id = dormancy.subject_id
              join access.designation own on own.subject_id = dormancy.subject_id
                and own.ended_at = dormancy.from_at
              where file.code = ? and own.worker_id = ? and until_at is null and from_at > ?
                and not {barred})
            """
                .replace("{barred}", Barred.holds("own", "own.worker_id")))
        .params(
            code.value(), visit.who().value(), visit.when().minus(TOLD).atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }

  private static OffsetDateTime at(Permit permit) {
    return permit.visit().when().atOffset(ZoneOffset.UTC);
  }
}
