package fi.tallessa.casework.attachment;

import fi.tallessa.casework.contact.RowsOnNotes;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.RestsOnConsent;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.legalbasis.OnConsent;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that have lost their consent go in the night after, with all that is in them (D1). */
@Repository
class AttachmentsOnConsent implements RestsOnConsent {

  private final JdbcClient db;
  private final RowsOnNotes rows;

  AttachmentsOnConsent(JdbcClient db, RowsOnNotes rows) {
    this.db = db;
    this.rows = rows;
  }

  @Override
  public Map<FieldGroup, Integer> eraseEnded(SubjectId subject, UUID item) {
    rows.eraseEnded("casework.attachment_removed", subject, item);
    int many =
        db.sql(
                """
                delete from files.content using casework.attachment
                where content.subject_id = ? and attachment.item_id = ?
                  and attachment.subject_id = content.subject_id and attachment.id = content.id and
                """
                    + OnConsent.ended(FieldGroup.NOTES, "attachment"))
            .params(subject.value(), item)
            .update();
    return many == 0 ? Map.of() : Map.of(FieldGroup.NOTES, many);
  }

  @Override
  public Map<FieldGroup, Integer> wouldLose(SubjectId subject, UUID item, int version) {
    return rows.wouldLose("casework.attachment", subject, item, version);
  }
}
