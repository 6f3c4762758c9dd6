package fi.tallessa.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.vault.Sealed;
import fi.tallessa.vault.Vault;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a line manager has not read yet of protected addresses that were seen (K12). */
@Repository
public class UnmaskingsToSee {

  private static final String THEIRS =
      """
      (exists (select from staff.leadership where leadership.worker_id = unmasking.worker_id
          and leadership.manager_id = :who
          and :today between leadership.from_day and coalesce(leadership.until_day, 'infinity'))
        or not exists (select from staff.leadership
          join access.designation now_with on now_with.subject_id = unmasking.subject_id
            and now_with.ended_at is null
            and :today between now_with.from_day and coalesce(now_with.until_day, 'infinity')
          join staff.leadership leads on leads.worker_id = now_with.worker_id
            and leads.manager_id = leadership.manager_id
            and :today between leads.from_day and coalesce(leads.until_day, 'infinity')
          where leadership.worker_id = unmasking.worker_id
            and :today between leadership.from_day and coalesce(leadership.until_day, 'infinity')))
      """;

  private final JdbcClient db;
  private final Vault vault;

  UnmaskingsToSee(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /**
   * Whose are still to be read of by the visitor: what those they lead today saw, and what no line
   * manager of the worker can read of any more, for whoever answers for the file (K12). Ids only,
   * the oldest first.
   */
  public List<SubjectId> of(Visit visit) {
    return db.sql(
            """
            select subject_id from access.unmasking
            where seen_at is null and worker_id <> :who and {theirs}
            group by subject_id order by min(from_at), subject_id
            """
                .replace("{theirs}", THEIRS))
        .param("who", visit.who().value())
        .param("today", visit.today())
        .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
        .list();
  }

  /** The same of files the visitor oversees, with the reasons: one statement. */
  public Map<SubjectId, List<Unmasking>> read(Collection<Permit> permits, Visit visit) {
    var keys =
        permits.stream()
            .collect(toMap(Permit::subject, permit -> vault.openOnly(Unmaskings.SHAPE, permit)));
    return db
        .sql(
            """
            select subject_id, id, worker_id, from_at, seen_at is not null as seen, sealed
            from access.unmasking
            where subject_id = any (:some) and seen_at is null and worker_id <> :who and {theirs}
            """
                .replace("{theirs}", THEIRS))
        .param("some", Sealed.subjects(keys))
        .param("who", visit.who().value())
        .param("today", visit.today())
        .query(
            (row, n) -> {
              var subject = new SubjectId(row.getObject("subject_id", UUID.class));
              return Map.entry(subject, Unmaskings.opened(keys.get(subject), row));
            })
        .list()
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  /** The visitor has read of it; a second time changes nothing, nor does what is not theirs. */
  public void seen(Permit permit, UUID id) {
    db.sql(
            """
            update access.unmasking set seen_by = :who, seen_at = :now
            where subject_id = :subject and id = :id and seen_at is null and worker_id <> :who
              and {theirs}
            """
                .replace("{theirs}", THEIRS))
        .param("who", permit.visit().who().value())
        .param("today", permit.visit().today())
        .param("now", permit.visit().when().atOffset(ZoneOffset.UTC))
        .param("subject", permit.subject().value())
        .param("id", id)
        .update();
  }
}
