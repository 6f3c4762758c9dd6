package fi.tallessa.customer.before;

import fi.tallessa.association.Service;
import fi.tallessa.association.Services;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The services of a customer that last, and who works with them: three statements. */
@Repository
class Works {

  private final JdbcClient db;
  private final Workers workers;

  Works(JdbcClient db, Workers workers) {
    this.db = db;
    this.workers = workers;
  }

  Work of(Permit permit) {
    var lasting = lasting(permit);
    var responsible = lasting.stream().map(Lasting::responsible).distinct().toList();
    var others = designated(permit).stream().filter(one -> !responsible.contains(one)).toList();
    var names = workers.names(Stream.concat(responsible.stream(), others.stream()).toList());
    return new Work(
        lasting.stream().map(one -> one.service().names()).distinct().toList(),
        responsible.stream().map(names::get).filter(Objects::nonNull).toList(),
        others.stream().map(names::get).filter(Objects::nonNull).sorted().toList());
  }

  private record Lasting(Service service, WorkerId responsible) {}

  private List<Lasting> lasting(Permit permit) {
    return db.sql(
            """
            select service.id, unit_id, name_fi, name_sv, name_en, last_day, service.version,
              relationship.worker_id
            from customer.relationship join association.service on service.id = service_id
            where subject_id = ? and not exists (select from customer.relationship_end ended
              where ended.subject_id = relationship.subject_id and ended.id = relationship.id)
            order by began_on, relationship.id
            """)
        .param(permit.subject().value())
        .query(
            (row, n) ->
                new Lasting(
                    Services.service(row, n), new WorkerId(row.getObject("worker_id", UUID.class))))
        .list();
  }

  private List<WorkerId> designated(Permit permit) {
    return db.sql(
            """
            select distinct worker_id from access.designation
            where subject_id = :subject and ended_at is null
              and :today between from_day and coalesce(until_day, 'infinity')
            """)
        .param("subject", permit.subject().value())
        .param("today", permit.visit().today())
        .query((row, n) -> new WorkerId(row.getObject(1, UUID.class)))
        .list();
  }
}
