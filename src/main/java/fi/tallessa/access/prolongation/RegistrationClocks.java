package fi.tallessa.access.prolongation;

import fi.tallessa.holdings.DraftClocks;
import org.springframework.stereotype.Component;

/** By when those go of whom no guardian has been told (D5): no file, so no code. */
@Component
class RegistrationClocks implements DraftClocks {

  @Override
  public String select() {
    return """
        select subject_id, worker_id, cast(null as text) as code, 'REGISTRATION' as kind,
          (begun_at at time zone 'Europe/Helsinki')::date as since_day,
          (until_at at time zone 'Europe/Helsinki')::date as goes_on,
          md5(subject_id::text) as mark
        from ({led}) led
        """
        .replace("{led}", Prolongations.LED);
  }
}
