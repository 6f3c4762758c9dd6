package fi.tallessa.casework.attachment;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.RestsOnConsent;
import fi.tallessa.kernel.SubjectId;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Files that have lost one of their consents go in the night after, with all that is in them (D1).
 */
@Repository
class AttachmentsOnConsent implements RestsOnConsent {

  private final JdbcClient db;
  private final Removals removals;

  AttachmentsOnConsent(JdbcClient db, Removals removals) {
    this.db = db;
    this.removals = removals;
  }

  @Override
  public Map<FieldGroup, Integer> eraseEnded(SubjectId subject, UUID item) {
    removals.eraseEnded(subject, item);
    return each(
        db.sql(
                """
                with gone as (
                  delete from files.content using casework.attachment
                  where content.subject_id = :subject
                    and attachment.subject_id = content.subject_id
                    and attachment.id = content.id and {ended}
                  returning attachment.health_item_id is not null as health)
                select health, count(*) as many from gone group by health
                """
                    .replace("{ended}", AttachmentRests.endedOf("attachment")))
            .param("subject", subject.value())
            .param("item", item));
  }

  @Override
  public Map<FieldGroup, Integer> wouldLose(SubjectId subject, UUID item, int version) {
    return each(
        db.sql(
                """
                select health_item_id is not null as health, count(*) as many
                from casework.attachment
                where attachment.subject_id = :subject and {loses}
                group by health
                """
                    .replace("{loses}", AttachmentRests.losesOf("attachment")))
            .param("subject", subject.value())
            .param("item", item)
            .param("next", version));
  }

  private static Map<FieldGroup, Integer> each(JdbcClient.StatementSpec counted) {
    var many = new EnumMap<FieldGroup, Integer>(FieldGroup.class);
    counted.query(
        row -> {
          var group = row.getBoolean("health") ? FieldGroup.HEALTH : FieldGroup.NOTES;
          many.put(group, row.getInt("many"));
        });
    return many;
  }
}
