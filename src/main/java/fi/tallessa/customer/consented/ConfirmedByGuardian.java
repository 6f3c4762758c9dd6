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
 * where a professional's word of it was confirmed and something was told of their custody, it may
 * have been they who did. The page tells of neither.
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
    if (other) {
      return List.of("customer.guardian.rests.said");
    }
    return RestsOnGuardian.when(
        custodies.of(permit).containsKey(guardian) && healthWasConfirmed(permit),
        "customer.guardian.rests.perhaps");
  }

  private boolean healthWasConfirmed(Permit permit) {
    return db.sql(
            """
            select exists (select from customer.health_entry
                where subject_id = :subject and got_on is not null and not unverified)
              or exists (select from customer.health_entry_past
                where subject_id = :subject and got_on is not null and not was_unverified)
            """)
        .param("subject", permit.subject().value())
        .query(Boolean.class)
        .single();
  }
}
