package fi.tallessa.customer.ending;

import fi.tallessa.customer.relationship.RetentionDays;
import fi.tallessa.holdings.Clocks;
import org.springframework.stereotype.Component;

/** When files go: after a relationship, of those none came of, and of those none ever began. */
@Component
class FileClocks implements Clocks {

  @Override
  public String select() {
    return """
        select subject_id, 'ENDED' as kind, ended_on as since_day, statistics_until as until_day,
          goes_on from ({ended}) ended
        union all
        select subject_id, 'INTAKE', cast(null as date), cast(null as date), over_on
        from customer.intake
        where state <> 'BEGUN' and not exists (select from customer.relationship
          where relationship.subject_id = intake.subject_id)
        union all
        select subject_id, 'NEVER', begins, cast(null as date), goes_on from ({never}) never
        """
        .replace("{ended}", RetentionDays.SELECT)
        .replace("{never}", RetentionDays.NEVER);
  }
}
