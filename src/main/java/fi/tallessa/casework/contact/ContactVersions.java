package fi.tallessa.casework.contact;

import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.Vault;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a contact says and said before it was put right (S44). */
@Repository
class ContactVersions {

  private final JdbcClient db;
  private final Vault vault;

  ContactVersions(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** Every version of one, the newest first, without what was said in it. */
  List<Contact> of(Permit permit, UUID id) {
    var key = vault.open(permit);
    return db.sql(
            """
            select version, sealed from casework.contact_past
            where subject_id = :subject and id = :id
            union all
            select version, sealed from casework.contact where subject_id = :subject and id = :id
            order by version desc
            """)
        .param("subject", permit.subject().value())
        .param("id", id)
        .query(
            (row, n) ->
                key.unseal(Contact.SHAPE, id, row.getInt("version"), row.getBytes("sealed")))
        .list();
  }
}
