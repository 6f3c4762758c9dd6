package fi.tallessa.customer.consented;

import fi.tallessa.customer.guardian.RestsOnGuardian;
import fi.tallessa.customer.guardian.ToldOfCustody;
import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a guardian has said to be right of what rests on consents. No key of the file opens health:
 * where the word of others on it was confirmed and something was told of their custody, it may have
 * been they who did. The page tells of neither.
 */
@Component
class ConfirmedByGuardian implements RestsOnGuardian {

  private final JdbcClient db;
  private final ConsentedVersions versions;
  private final ToldOfCustody custody;

  ConfirmedByGuardian(JdbcClient db, ConsentedVersions versions, ToldOfCustody custody) {
    this.db = db;
    this.versions = versions;
    this.custody = custody;
  }

  @Override
  public List<String> of(Permit permit, UUID guardian) {
    boolean other =
        versions.everything(Store.OTHER, permit).stream()
            .map(Consented::verified)
            .anyMatch(one -> one != null && guardian.equals(one.guardian()));
    return other
        ? List.of(SAID)
        : RestsOnGuardian.when(custody.of(permit, guardian) && healthWasConfirmed(permit), PERHAPS);
  }

  /** What the family told itself needed nobody who confirms it. */
  private boolean healthWasConfirmed(Permit permit) {
    return db.sql(
            """
            select exists (select from customer.health_entry
                where subject_id = :subject and not unverified and (named or got_on is not null))
              or exists (select from customer.health_entry_past
                where subject_id = :subject and not was_unverified
                  and (was_named or got_on is not null))
            """)
        .param("subject", permit.subject().value())
        .query(Boolean.class)
        .single();
  }
}
