package fi.tallessa.customer.protection;

import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.Vault;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All that was written down of protected addresses; only ever added to. */
@Repository
class ProtectionVersions {

  private final JdbcClient db;
  private final Vault vault;

  ProtectionVersions(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** Of one customer, the newest first. */
  List<KeptProtection> of(Permit permit) {
    var key = vault.open(permit);
    return db.sql(
            """
            select version, at, sealed from customer.protection
            where subject_id = ? order by version desc
            """)
        .param(permit.subject().value())
        .query(
            (row, n) ->
                new KeptProtection(
                    row.getInt("version"),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    key.unseal(
                        Protection.SHAPE,
                        permit.subject().value(),
                        row.getInt("version"),
                        row.getBytes("sealed"))))
        .list();
  }

  /**
   * @param version one more than there were when the form was opened
   * @return false where somebody else has written that one
   */
  boolean add(Permit permit, int version, Protection protection) {
    return db.sql(
                """
                insert into customer.protection (subject_id, version, at, sealed)
                select :subject, :version, :at, :sealed
                where :version = 1 + coalesce((select max(version) from customer.protection
                  where subject_id = :subject), 0)
                on conflict do nothing
                """)
            .param("subject", permit.subject().value())
            .param("version", version)
            .param("at", permit.visit().when().atOffset(ZoneOffset.UTC))
            .param(
                "sealed",
                vault
                    .open(permit)
                    .seal(Protection.SHAPE, permit.subject().value(), version, protection))
            .update()
        == 1;
  }

  void erase(Permit permit) {
    db.sql("delete from customer.protection where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }
}
