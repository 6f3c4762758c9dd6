package fi.tallessa.customer.consented;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.legalbasis.OnConsent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * On which days somebody else than the person told what rests on consents (GDPR Art. 14): days
 * alone, so that neither a key is needed nor anybody learns which of it is health.
 */
@Repository
public class ConsentedTold {

  private final JdbcClient db;
  private final String more;

  ConsentedTold(JdbcClient db, List<MoreTold> more) {
    this.db = db;
    this.more = MoreTold.all(more);
  }

  /** Of every version that may be shown today. */
  public Map<SubjectId, List<LocalDate>> of(Set<SubjectId> subjects, LocalDate today) {
    return db
        .sql(
            """
            select subject_id, got_on from customer.other_information
            where subject_id = any (:subjects) and got_on is not null and {other}
            union
            select subject_id, past.got_on from customer.other_information now
            join customer.other_information_past past using (subject_id, id)
            where subject_id = any (:subjects) and past.got_on is not null and {other}
            union
            select subject_id, got_on from customer.health_entry
            where subject_id = any (:subjects) and got_on is not null and {health}
            union
            select subject_id, past.got_on from customer.health_entry now
            join customer.health_entry_past past using (subject_id, id)
            where subject_id = any (:subjects) and past.got_on is not null and {health}
            {more}
            """
                .replace("{more}", more)
                .replace("{other}", OnConsent.holds(FieldGroup.OTHER))
                .replace("{health}", OnConsent.holds(FieldGroup.HEALTH)))
        .param("subjects", subjects.stream().map(SubjectId::value).toArray(UUID[]::new))
        .param("today", today)
        .query(
            (row, n) ->
                Map.entry(
                    new SubjectId(row.getObject("subject_id", UUID.class)),
                    row.getObject("got_on", LocalDate.class)))
        .list()
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }
}
