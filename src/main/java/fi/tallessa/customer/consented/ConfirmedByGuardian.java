package fi.tallessa.customer.consented;

import fi.tallessa.customer.guardian.Custodies;
import fi.tallessa.customer.guardian.RestsOnGuardian;
import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a guardian has said to be right of what rests on consents. No key of the file opens health:
 * where something of it is confirmed and something was told of their custody, it may have been they
 * who did.
 */
@Component
class ConfirmedByGuardian implements RestsOnGuardian {

  private final JdbcClient db;
  private final ConsentedEntries entries;
  private final Custodies custodies;

  ConfirmedByGuardian(JdbcClient db, ConsentedEntries entries, Custodies custodies) {
    this.db = db;
    this.entries = entries;
    this.custodies = custodies;
  }

  @Override
  public List<String> of(Permit permit, UUID guardian) {
    boolean other =
        entries.of(Store.OTHER, permit).stream()
            .map(one -> one.consented().verified())
            .anyMatch(one -> one != null && guardian.equals(one.guardian()));
    return RestsOnGuardian.when(
        other || custodies.of(permit).containsKey(guardian) && healthIsConfirmed(permit),
        "customer.guardian.rests.said");
  }

  private boolean healthIsConfirmed(Permit permit) {
    return db.sql(
            "select exists (select from customer.health_entry where subject_id = ? and not unverified)")
        .param(permit.subject().value())
        .query(Boolean.class)
        .single();
  }
}
