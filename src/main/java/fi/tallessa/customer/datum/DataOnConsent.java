package fi.tallessa.customer.datum;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.RestsOnConsent;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.legalbasis.OnConsent;
import java.util.Map;
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

  private static final String RESTS =
      """
      exists (select from customer.basis rests
        where rests.subject_id = datum.subject_id
          and rests.field_group = datum.field_group and rests.purpose = 'CUSTOMER_WORK'
          and rests.item_id = :item and {condition}
          and not exists (select from customer.basis later
            where later.subject_id = rests.subject_id
              and later.field_group = rests.field_group
              and later.purpose = rests.purpose and later.version > rests.version))
      """;

  @Override
  public Map<FieldGroup, Integer> eraseEnded(SubjectId subject, UUID item) {
    return each(
        asked(
            "delete from customer.datum where subject_id = :subject and {rests} returning field_group",
            OnConsent.ended(FieldGroup.CONTACT, "rests"),
            subject,
            item));
  }

  @Override
  public Map<FieldGroup, Integer> wouldLose(SubjectId subject, UUID item, int version) {
    return each(
        asked(
                "select field_group from customer.datum where subject_id = :subject and {rests}",
                OnConsent.loses(FieldGroup.CONTACT, "rests"),
                subject,
                item)
            .param("next", version));
  }

  private JdbcClient.StatementSpec asked(
      String sql, String condition, SubjectId subject, UUID item) {
    return db.sql(sql.replace("{rests}", RESTS.replace("{condition}", condition)))
        .param("subject", subject.value())
        .param("item", item);
  }

  private static Map<FieldGroup, Integer> each(JdbcClient.StatementSpec groups) {
    return groups
        .query((row, n) -> FieldGroup.valueOf(row.getString("field_group")))
        .list()
        .stream()
        .collect(toMap(group -> group, group -> 1, Integer::sum));
  }
}
