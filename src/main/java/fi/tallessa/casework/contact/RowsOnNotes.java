package fi.tallessa.casework.contact;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.legalbasis.OnConsent;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rows of a table that each rest on a consent to notes: how many go with it, whoever keeps them.
 */
@Component
public class RowsOnNotes {

  private final JdbcClient db;

  RowsOnNotes(JdbcClient db) {
    this.db = db;
  }

  public Map<FieldGroup, Integer> eraseEnded(String table, SubjectId subject, UUID item) {
    return some(
        db.sql(
                "delete from %s kept where subject_id = ? and item_id = ? and".formatted(table)
                    + OnConsent.ended(FieldGroup.NOTES, "kept"))
            .params(subject.value(), item)
            .update());
  }

  public Map<FieldGroup, Integer> wouldLose(
      String table, SubjectId subject, UUID item, int version) {
    return some(
        db.sql(
                "select count(*) from %s kept where subject_id = :subject and item_id = :item and"
                        .formatted(table)
                    + OnConsent.loses(FieldGroup.NOTES, "kept"))
            .param("subject", subject.value())
            .param("item", item)
            .param("next", version)
            .query(Integer.class)
            .single());
  }

  private static Map<FieldGroup, Integer> some(int many) {
    return many == 0 ? Map.of() : Map.of(FieldGroup.NOTES, many);
  }
}
