package fi.tallessa.association.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import fi.tallessa.association.GrantId;
import fi.tallessa.association.ServiceId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which grants pay for a service, and for which municipalities it is meant. */
@Repository
class Extents {

  private record Pair(ServiceId service, String other) {}

  private final JdbcClient db;

  Extents(JdbcClient db) {
    this.db = db;
  }

  Map<ServiceId, Set<GrantId>> grants() {
    return db
        .sql("select service_id, grant_id::text from association.service_grant")
        .query((row, n) -> new Pair(new ServiceId(row.getObject(1, UUID.class)), row.getString(2)))
        .list()
        .stream()
        .collect(
            groupingBy(
                Pair::service,
                mapping(pair -> new GrantId(UUID.fromString(pair.other())), toSet())));
  }

  /** By the municipalities' codes. */
  Map<ServiceId, Set<String>> areas() {
    return db
        .sql("select service_id, municipality from association.service_area")
        .query((row, n) -> new Pair(new ServiceId(row.getObject(1, UUID.class)), row.getString(2)))
        .list()
        .stream()
        .collect(groupingBy(Pair::service, mapping(Pair::other, toSet())));
  }

  /** A grant that was removed meanwhile pays for nothing. */
  void set(ServiceId service, Set<GrantId> grants, Set<String> area) {
    db.sql("delete from association.service_grant where service_id = ?")
        .param(service.value())
        .update();
    db.sql(
            """
            insert into association.service_grant (service_id, grant_id)
            select ?, id from association.grant where id = any (?) and removed_at is null for share
            """)
        .params(service.value(), grants.stream().map(GrantId::value).toArray(UUID[]::new))
        .update();
    db.sql("delete from association.service_area where service_id = ?")
        .param(service.value())
        .update();
    db.sql("insert into association.service_area (service_id, municipality) select ?, unnest(?)")
        .params(service.value(), area.toArray(String[]::new))
        .update();
  }
}
