package fi.tallessa.casework.appointment;

import fi.tallessa.access.Working;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may take part in a meeting: whoever is designated to each customer who comes (S25). */
@Repository
public class Colleagues {

  private final JdbcClient db;
  private final Workers workers;

  Colleagues(JdbcClient db, Workers workers) {
    this.db = db;
    this.workers = workers;
  }

  /** Those who share a customer with the visitor today, to choose from. */
  public List<Choice> of(Visit visit) {
    var ids =
        db.sql(
                """
                select distinct theirs.worker_id from access.designation theirs
                join access.designation own on own.subject_id = theirs.subject_id
                  and own.worker_id = :who and own.ended_at is null
                  and :today between own.from_day and coalesce(own.until_day, 'infinity')
                where theirs.worker_id <> :who and {works}
                """
                    .replace("{works}", Working.holds("theirs")))
            .param("who", visit.who().value())
            .param("today", visit.today())
            .query((row, n) -> new WorkerId(row.getObject(1, UUID.class)))
            .list();
    return Choice.of(workers.names(ids));
  }

  /** Whoever is designated to each of the customers today, to choose from. */
  List<Choice> to(Collection<SubjectId> customers, LocalDate today) {
    var ids =
        db.sql(
                """
                select worker_id from access.designation
                where subject_id = any (:subjects) and {works}
                group by worker_id having count(distinct subject_id) = :all
                """
                    .replace("{works}", Working.holds("designation")))
            .param("subjects", customers.stream().map(SubjectId::value).toArray(UUID[]::new))
            .param("today", today)
            .param("all", customers.size())
            .query((row, n) -> new WorkerId(row.getObject(1, UUID.class)))
            .list();
    return Choice.of(workers.names(ids));
  }

  /** Those of some who are designated to each of the customers today. */
  List<UUID> still(List<UUID> some, List<Permit> permits) {
    return some.stream().filter(one -> may(List.of(one), permits)).toList();
  }

  /** Whether each of them is designated to each of the customers today. */
  boolean may(List<UUID> some, List<Permit> permits) {
    return db.sql(
                """
                select count(distinct (subject_id, worker_id)) from access.designation
                where subject_id = any (:subjects) and worker_id = any (:workers) and {works}
                """
                    .replace("{works}", Working.holds("designation")))
            .param("subjects", permits.stream().map(p -> p.subject().value()).toArray(UUID[]::new))
            .param("workers", some.toArray(UUID[]::new))
            .param("today", permits.getFirst().visit().today())
            .query(Integer.class)
            .single()
        == some.size() * permits.size();
  }
}
