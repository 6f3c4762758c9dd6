package fi.tallessa.customer.consented;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

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

  /** In SQL: what stands today, and what it said before; what is over tells nobody anything. */
  private static String told(Store store) {
    return """
        select subject_id, told.got_on
        from {now} cross join lateral (select now.got_on
          union all select past.got_on from {table}_past past
          where past.subject_id = now.subject_id and past.id = now.id
            and past.version < now.before) told
        where subject_id = any (:subjects) and told.got_on is not null
          and coalesce(goes_on, 'infinity') > :today and {holds}
        """
        .replace("{now}", store.now())
        .replace("{table}", store.table())
        .replace("{holds}", OnConsent.holds(store.group()));
  }

  /** Of every version that may be shown today. */
  public Map<SubjectId, List<LocalDate>> of(Set<SubjectId> subjects, LocalDate today) {
    return db
        .sql(
            """
            {other}
            union
            {health}
            {more}
            """
                .replace("{other}", told(Store.OTHER))
                .replace("{health}", told(Store.HEALTH))
                .replace("{more}", more))
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
