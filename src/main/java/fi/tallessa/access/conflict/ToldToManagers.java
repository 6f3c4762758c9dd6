package fi.tallessa.access.conflict;

import fi.tallessa.access.Likely;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which line manager hears what a worker has told: the worker's own, every one where nobody leads
 * the worker, and whoever oversees a file with the same name and year. Looked for anew each time,
 * so whoever becomes a customer later is found too.
 */
@Component
class ToldToManagers {

  private final JdbcClient db;
  private final ToldTies ties;
  private final Likely likely;

  ToldToManagers(JdbcClient db, ToldTies ties, Likely likely) {
    this.db = db;
    this.ties = ties;
    this.likely = likely;
  }

  /**
   * @param mine the visitor leads the worker, or nobody does
   * @param likely files with the same name and year, whoever oversees them
   */
  record Heard(Told told, boolean mine, List<SubjectId> likely) {}

  List<Heard> to(Visit visit) {
    var open = ties.open(visit);
    if (open.isEmpty()) {
      return List.of();
    }
    var others = ledByOthers(visit);
    return open.stream()
        .map(
            one ->
                new Heard(
                    one,
                    !others.contains(one.worker()),
                    likely.same(one.known().name(), one.known().birth())))
        .toList();
  }

  private Set<WorkerId> ledByOthers(Visit visit) {
    return new HashSet<>(
        db.sql(
                """
                select worker_id from staff.leadership
                join staff.worker manager on manager.id = manager_id and manager.role = 'MANAGER'
                  and :today <= coalesce(manager.left_on, 'infinity')
                where :today between from_day and coalesce(until_day, 'infinity')
                group by worker_id having not bool_or(manager_id = :who)
                """)
            .param("today", visit.today())
            .param("who", visit.who().value())
            .query((row, n) -> new WorkerId(row.getObject(1, UUID.class)))
            .list());
  }
}
