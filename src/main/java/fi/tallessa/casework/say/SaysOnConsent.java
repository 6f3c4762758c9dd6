package fi.tallessa.casework.say;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.RestsOnConsent;
import fi.tallessa.kernel.SubjectId;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was said to an aim or a file that is gone with its consent goes after it: a reason tells of
 * what it was about. It is no entry of its own, so nobody counts it.
 */
@Repository
class SaysOnConsent implements RestsOnConsent {

  private final JdbcClient db;

  SaysOnConsent(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Map<FieldGroup, Integer> eraseEnded(SubjectId subject, UUID item) {
    db.sql(
            """
            delete from customer.say where subject_id = ? and kind in ('AIM', 'ATTACHMENT')
              and not exists (select from casework.aim
                where aim.subject_id = say.subject_id and aim.id = say.entry_id)
              and not exists (select from casework.attachment
                where attachment.subject_id = say.subject_id and attachment.id = say.entry_id)
            """)
        .param(subject.value())
        .update();
    return Map.of();
  }

  @Override
  public Map<FieldGroup, Integer> wouldLose(SubjectId subject, UUID item, int version) {
    return Map.of();
  }
}
