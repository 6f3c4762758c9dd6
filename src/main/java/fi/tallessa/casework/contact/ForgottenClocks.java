package fi.tallessa.casework.contact;

import fi.tallessa.holdings.Clocks;
import org.springframework.stereotype.Component;

/** Since when nobody has met them: the last contact, or the day it began. No day is set by it. */
@Component
class ForgottenClocks implements Clocks {

  @Override
  public String select() {
    return """
        select forgotten.subject_id, 'FORGOTTEN' as kind,
          greatest(began_on, (select max(on_day) from casework.contact
            where contact.subject_id = forgotten.subject_id)) as since_day,
          cast(null as date) as until_day, cast(null as date) as sooner_on,
          cast(null as date) as goes_on
        from (select relationship.subject_id, max(began_on) as began_on {from}
          group by relationship.subject_id) forgotten
        """
        .replace("{from}", Forgotten.FROM);
  }
}
