package fi.tallessa.family.home;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.RestsOnConsent;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.legalbasis.OnConsent;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Addresses of homes that were told while contact information rested on a consent. */
@Repository
class AddressesOnConsent implements RestsOnConsent {

  /**
   * Told on the consent, or while it carried the group; another consent since then says it stays.
   */
  private static final String RESTED =
      """
       subject_id = :subject and exists (select from customer.basis rests
         where rests.subject_id = home_address.subject_id and rests.field_group = 'CONTACT'
           and rests.purpose = 'CUSTOMER_WORK' and rests.version >= home_address.basis_version
           and rests.item_id = :item and {condition}
           and not exists (select from customer.basis later
             where later.subject_id = rests.subject_id and later.field_group = rests.field_group
               and later.purpose = rests.purpose and later.version > rests.version
               and later.item_id is not null))
      """;

  private final JdbcClient db;

  AddressesOnConsent(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Map<FieldGroup, Integer> eraseEnded(SubjectId subject, UUID item) {
    int gone =
        db.sql(
                "delete from family.home_address where"
                    + rested(OnConsent.ended(FieldGroup.CONTACT, "rests")))
            .param("subject", subject.value())
            .param("item", item)
            .update();
    return gone == 0 ? Map.of() : Map.of(FieldGroup.CONTACT, gone);
  }

  @Override
  public Map<FieldGroup, Integer> wouldLose(SubjectId subject, UUID item, int version) {
    int going =
        db.sql(
                "select count(distinct home_id) from family.home_address where"
                    + rested(OnConsent.loses(FieldGroup.CONTACT, "rests")))
            .param("subject", subject.value())
            .param("item", item)
            .param("next", version)
            .query(Integer.class)
            .single();
    return going == 0 ? Map.of() : Map.of(FieldGroup.CONTACT, going);
  }

  private static String rested(String condition) {
    return RESTED.replace("{condition}", condition);
  }
}
