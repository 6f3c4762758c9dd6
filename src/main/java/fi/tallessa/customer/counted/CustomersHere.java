package fi.tallessa.customer.counted;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.access.Barred;
import fi.tallessa.access.Oversight;
import fi.tallessa.customer.relationship.Ends;
import fi.tallessa.holdings.WhoIsHere;
import fi.tallessa.kernel.Visit;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the customers a line manager answers for; nobody is opened for it. */
@Repository
class CustomersHere implements WhoIsHere {

  private final JdbcClient db;

  CustomersHere(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Map<UUID, Integer> now(Visit visit) {
    return db
        .sql(
            """
            select relationship.service_id, count(distinct relationship.subject_id)
            from customer.relationship {ended} {asleep}
            where began_on <= :today and coalesce(ended.ended_on, 'infinity') >= :today
              and {overseen} and not {barred}
            group by relationship.service_id
            """
                .replace("{ended}", Ends.NEWEST)
                .replace("{asleep}", Oversight.asleep("relationship"))
                .replace("{overseen}", Oversight.holds("relationship"))
                .replace("{barred}", Barred.holds("relationship", ":who")))
        .param("who", visit.who().value())
        .param("today", visit.today())
        .query((row, n) -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)))
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
