package fi.tallessa.legalbasis.consent;

import fi.tallessa.access.HealthHeld;
import fi.tallessa.kernel.SubjectId;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Of whom a consent to health holds. All that is kept of health, a contact point of therapy too,
 * rests on one and is seen only while it holds: so these are all, those with nothing kept yet too.
 */
@Repository
class HealthConsents implements HealthHeld {

  private final JdbcClient db;

  HealthConsents(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Set<SubjectId> on(LocalDate day) {
    return db.sql(
            """
            with newest as (
              select distinct on (subject_id, item_id)
                subject_id, item_id, version, state, until_day, asking_id
              from legalbasis.consent_event
              where item_id in (
                select item_id from legalbasis.consent_version where 'HEALTH' = any (categories))
              order by subject_id, item_id, number desc)
            select subject_id from newest
            join legalbasis.consent_version read
              on read.item_id = newest.item_id and read.number = newest.version
            where state in ('GIVEN', 'RENEWED') and until_day >= ? and 'HEALTH' = any (categories)
              and not legalbasis.consent_unsigned(subject_id, asking_id)
            """)
        .param(day)
        .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
        .set();
  }
}
