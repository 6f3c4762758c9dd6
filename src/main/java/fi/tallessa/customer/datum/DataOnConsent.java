package fi.tallessa.customer.datum;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.RestsOnConsent;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.legalbasis.OnConsent;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Data whose group rested on a consent that has ended, unless it rests on something else by now.
 */
@Repository
class DataOnConsent implements RestsOnConsent {

  private final JdbcClient db;

  DataOnConsent(JdbcClient db) {
    this.db = db;
  }

  @Override
  public int eraseEnded(SubjectId subject, UUID item) {
    return db.sql(
            """
            delete from customer.datum where subject_id = :subject
              and exists (select from customer.basis rests
                where rests.subject_id = datum.subject_id
                  and rests.field_group = datum.field_group and rests.purpose = 'CUSTOMER_WORK'
                  and rests.item_id = :item and {ended}
                  and not exists (select from customer.basis later
                    where later.subject_id = rests.subject_id
                      and later.field_group = rests.field_group
                      and later.purpose = rests.purpose and later.version > rests.version))
            """
                .replace("{ended}", OnConsent.ended(FieldGroup.CONTACT, "rests")))
        .param("subject", subject.value())
        .param("item", item)
        .update();
  }
}
