package fi.tallessa.anonymous;

import fi.tallessa.association.GrantId;
import fi.tallessa.association.Grants;
import fi.tallessa.association.ServiceId;
import fi.tallessa.association.Services;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines on which anonymous contacts come in. */
@Repository
public class Lines {

  private record Row(UUID id, ServiceId service, Optional<GrantId> grant) {}

  private final JdbcClient db;
  private final Services services;
  private final Grants grants;

  Lines(JdbcClient db, Services services, Grants grants) {
    this.db = db;
    this.services = services;
    this.grants = grants;
  }

  /** Of services that run, in the order of their names. */
  public List<Line> open(LocalDate today) {
    var rows = rows();
    var paid = grants.all();
    return services.running(today).stream()
        .flatMap(
            service ->
                rows.stream()
                    .filter(row -> row.service().equals(service.id()))
                    .map(
                        row ->
                            new Line(
                                row.id(),
                                service,
                                paid.stream()
                                    .filter(grant -> row.grant().equals(Optional.of(grant.id())))
                                    .findFirst())))
        .toList();
  }

  /** Those that have ended as well. */
  Set<UUID> ever() {
    return Set.copyOf(db.sql("select id from anonymous.line").query(UUID.class).list());
  }

  private List<Row> rows() {
    return db.sql("select id, service_id, grant_id from anonymous.line where last_day is null")
        .query(
            (row, n) ->
                new Row(
                    row.getObject("id", UUID.class),
                    new ServiceId(row.getObject("service_id", UUID.class)),
                    Optional.ofNullable(row.getObject("grant_id", UUID.class)).map(GrantId::new)))
        .list();
  }

  /** A line of the same service for another grant ends with it; twice it is opened once. */
  public void open(ServiceId service, Optional<GrantId> grant, LocalDate today) {
    var paid = grant.map(GrantId::value).orElse(null);
    db.sql(
            """
            update anonymous.line set last_day = :today
            where service_id = :service and last_day is null
              and grant_id is distinct from cast(:grant as uuid)
            """)
        .param("today", today)
        .param("service", service.value())
        .param("grant", paid)
        .update();
    db.sql(
            """
            insert into anonymous.line (id, service_id, grant_id)
            values (gen_random_uuid(), :service, cast(:grant as uuid))
            on conflict (service_id) where last_day is null do nothing
            """)
        .param("service", service.value())
        .param("grant", paid)
        .update();
  }

  /** What was counted on it stays; twice it ends once. */
  void end(UUID id, LocalDate today) {
    db.sql("update anonymous.line set last_day = ? where id = ? and last_day is null")
        .params(today, id)
        .update();
  }
}
