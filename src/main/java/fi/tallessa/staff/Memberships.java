package fi.tallessa.staff;

import fi.tallessa.association.ServiceId;
import fi.tallessa.association.Services;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who works in which service of the association. */
@Repository
public class Memberships {

  private final JdbcClient db;

  Memberships(JdbcClient db) {
    this.db = db;
  }

  /** From a day on; saying it twice changes nothing. */
  @Transactional
  public void join(WorkerId worker, ServiceId service, LocalDate from) {
    db.sql(
            """
            insert into staff.membership (worker_id, service_id, from_day) values (?, ?, ?)
            on conflict do nothing
            """)
        .params(worker.value(), service.value(), from)
        .update();
  }

  /** These and no others from a day on; what lies before it stays as it was. */
  public void are(WorkerId worker, Set<ServiceId> services, LocalDate from) {
    var before = servicesOf(worker, from);
    for (var one : before) {
      if (!services.contains(one)) {
        end(worker, one, from);
      }
    }
    services.stream().filter(one -> !before.contains(one)).forEach(one -> join(worker, one, from));
  }

  private void end(WorkerId worker, ServiceId service, LocalDate from) {
    db.sql(
            """
            delete from staff.membership
            where worker_id = :worker and service_id = :service and from_day >= :from
            """)
        .param("worker", worker.value())
        .param("service", service.value())
        .param("from", from)
        .update();
    db.sql(
            """
            update staff.membership set until_day = :last
            where worker_id = :worker and service_id = :service
              and coalesce(until_day, 'infinity') > :last
            """)
        .param("worker", worker.value())
        .param("service", service.value())
        .param("last", from.minusDays(1))
        .update();
  }

  /** None after a day. */
  public void endAfter(WorkerId worker, LocalDate last) {
    db.sql("delete from staff.membership where worker_id = ? and from_day > ?")
        .params(worker.value(), last)
        .update();
    db.sql(
            """
            update staff.membership set until_day = :last
            where worker_id = :worker and coalesce(until_day, 'infinity') > :last
            """)
        .param("worker", worker.value())
        .param("last", last)
        .update();
  }

  /** The services somebody works in, today. */
  public Set<ServiceId> servicesOf(WorkerId worker, LocalDate day) {
    return db
        .sql(
            """
            select service_id from staff.membership
            where worker_id = :worker and :day between from_day and coalesce(until_day, 'infinity')
            """)
        .param("worker", worker.value())
        .param("day", day)
        .query(UUID.class)
        .list()
        .stream()
        .map(ServiceId::new)
        .collect(Collectors.toSet());
  }

  /** Who of these works in which service, on a day. */
  public Map<ServiceId, Set<WorkerId>> among(Collection<WorkerId> workers, LocalDate day) {
    return db
        .sql(
            """
            select service_id, worker_id from staff.membership
            where worker_id = any(:workers) and :day between from_day and coalesce(until_day, 'infinity')
            """)
        .param("workers", workers.stream().map(WorkerId::value).toArray(UUID[]::new))
        .param("day", day)
        .query(
            (row, n) ->
                Map.entry(
                    new ServiceId(row.getObject("service_id", UUID.class)),
                    new WorkerId(row.getObject("worker_id", UUID.class))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
  }

  /** Where somebody works, is to, or did, in the order of the days. */
  public List<Work> of(WorkerId worker) {
    return db.sql(
            """
            select service.*, from_day, until_day
            from staff.membership join association.service on service.id = service_id
            where worker_id = ? order by from_day, service.id
            """)
        .param(worker.value())
        .query(Memberships::work)
        .list();
  }

  private static Work work(ResultSet row, int n) throws SQLException {
    return new Work(
        Services.service(row, n),
        new DateRange(
            row.getObject("from_day", LocalDate.class),
            row.getObject("until_day", LocalDate.class)));
  }

  /** The services of the person at the screen. */
  public Set<ServiceId> mine(Visit visit) {
    return servicesOf(visit.who(), visit.today());
  }
}
