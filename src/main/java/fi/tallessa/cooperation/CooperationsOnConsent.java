package fi.tallessa.cooperation;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.RestsOnConsent;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.legalbasis.OnConsent;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A service that tells of health goes with the consent it was kept on, and whom we reach there. */
@Repository
class CooperationsOnConsent implements RestsOnConsent {

  private static final String RESTED = " subject_id = :subject and item_id = :item and ";

  private final JdbcClient db;

  CooperationsOnConsent(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Map<FieldGroup, Integer> eraseEnded(SubjectId subject, UUID item) {
    return counted(
        db.sql(
                "delete from cooperation.cooperation where"
                    + RESTED
                    + OnConsent.ended(FieldGroup.HEALTH, "cooperation"))
            .param("subject", subject.value())
            .param("item", item)
            .update());
  }

  @Override
  public Map<FieldGroup, Integer> wouldLose(SubjectId subject, UUID item, int version) {
    return counted(
        db.sql(
                "select count(*) from cooperation.cooperation where"
                    + RESTED
                    + OnConsent.loses(FieldGroup.HEALTH, "cooperation"))
            .param("subject", subject.value())
            .param("item", item)
            .param("next", version)
            .query(Integer.class)
            .single());
  }

  private static Map<FieldGroup, Integer> counted(int many) {
    return many == 0 ? Map.of() : Map.of(FieldGroup.HEALTH, many);
  }
}
