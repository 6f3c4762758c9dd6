package fi.tallessa.legalbasis.consent;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * By whom the consents that hold were given: when somebody turns 13 or 18, or their age is put
 * right, what was said before is asked of whoever decides then (K6, D8, C6). Which consents they
 * are, is not said: one may be about health.
 */
@Repository
public class Deciders {

  private final JdbcClient db;

  Deciders(JdbcClient db) {
    this.db = db;
  }

  /** Of some whose keys are here; of a seal that does not open, nothing is known. */
  public Map<SubjectId, List<Decider>> of(Map<SubjectId, Key> keys, LocalDate today) {
    return db
        .sql(
            "select "
                + SealedEvent.COLUMNS
                + """
                 from (select distinct on (subject_id, item_id) * from legalbasis.consent_event
                  where subject_id = any (?) order by subject_id, item_id, number desc) newest
                where state in ('GIVEN', 'RENEWED') and until_day >= ?
                """)
        .params(Sealed.subjects(keys), today)
        .query(SealedEvent::of)
        .list()
        .stream()
        .collect(
            groupingBy(
                SealedEvent::subject,
                flatMapping(
                    one ->
                        one.open(keys.get(one.subject())).indication().stream()
                            .map(said -> said.circumstances().decider())
                            .flatMap(decider -> Optional.ofNullable(decider).stream()),
                    toList())));
  }
}
