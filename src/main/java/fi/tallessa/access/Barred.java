package fi.tallessa.access;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who may never open a file, for a conflict of interest (K15): to them it is not there, whatever
 * their rank and their reason. Whoever chooses a worker for a customer asks here first.
 */
@Repository
public class Barred {

  private final JdbcClient db;

  Barred(JdbcClient db) {
    this.db = db;
  }

  public Set<WorkerId> from(Permit permit) {
    return fromAny(Set.of(permit.subject()));
  }

  /** Who may not open at least one of these. */
  public Set<WorkerId> fromAny(Collection<SubjectId> subjects) {
    return new HashSet<>(
        db.sql(
                """
                select distinct worker_id from access.conflict
                where subject_id = any (?) and until_at is null
                """)
            .param(subjects.stream().map(SubjectId::value).toArray(UUID[]::new))
            .query((row, n) -> new WorkerId(row.getObject(1, UUID.class)))
            .list());
  }

  /** Which of these a worker may never open. */
  public Set<SubjectId> whatOf(Collection<SubjectId> subjects, WorkerId worker) {
    return new HashSet<>(
        db.sql(
                """
                select subject_id from access.conflict
                where subject_id = any (?) and worker_id = ? and until_at is null
                """)
            .params(subjects.stream().map(SubjectId::value).toArray(UUID[]::new), worker.value())
            .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
            .list());
  }

  /**
   * A line in the log of each of these whom the worker may never open, and of nobody else, once a
   * search: one statement, whether there is one or none, which answers nothing.
   */
  void tried(Action action, UUID search, Collection<SubjectId> meant, Visit visit) {
    db.sql(
            """
            select audit.refuse_once(
              :worker, :at, :action, :kind, :purpose, subject_id, :why, :search)
            from access.conflict
            where subject_id = any (:meant) and worker_id = :worker and until_at is null
            """)
        .param("worker", visit.who().value())
        .param("at", visit.when().atOffset(ZoneOffset.UTC))
        .param("action", action.code())
        .param("kind", action.kind().name())
        .param("purpose", visit.why().name())
        .param("meant", meant.stream().map(SubjectId::value).toArray(UUID[]::new))
        .param("why", Refusal.NOT_THERE.name())
        .param("search", search)
        .query()
        .listOfRows();
  }

  /**
   * In SQL: whether somebody may never open the file of a row's person.
   *
   * @param row a table or alias with {@code subject_id}
   * @param worker whose conflict it is, as {@code :who}
   */
  public static String holds(String row, String worker) {
    return """
         exists (select from access.conflict barred
          where barred.subject_id = {row}.subject_id and barred.worker_id = {worker}
            and barred.until_at is null)
        """
        .replace("{row}", row)
        .replace("{worker}", worker);
  }
}
