package fi.tallessa.family.link;

import fi.tallessa.holdings.Counted;
import fi.tallessa.holdings.Figures;
import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.SubjectId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who is of one family: whoever is linked, and was, since a link that has ended makes no two
 * families of one. Ids alone; nothing is opened.
 */
@Repository
class CountedFamilies implements Figures {

  private final JdbcClient db;

  CountedFamilies(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Counted> of(Map<SubjectId, WrappedKey> met, DateRange days, Instant at) {
    return db.sql(
            """
            select link.subject_id, link.other_id from family.link
            where link.subject_id = any (:subjects) and link.from_day <= :until
            """)
        .param("subjects", met.keySet().stream().map(SubjectId::value).toArray(UUID[]::new))
        .param("until", days.until())
        .query(
            (row, n) ->
                (Counted)
                    new Counted.OfFamily(
                        new SubjectId(row.getObject(1, UUID.class)),
                        new SubjectId(row.getObject(2, UUID.class))))
        .list();
  }
}
