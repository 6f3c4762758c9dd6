package fi.tallessa.customer.intake;

import fi.tallessa.customer.duties.MoreDue;
import org.springframework.stereotype.Component;

/**
 * Who has not been called yet, and whose file goes within two weeks unless somebody speaks with
 * them (S3). Of what was declined nothing is to be done.
 */
@Component
class IntakesDue implements MoreDue {

  static final int WARNED = 14;

  @Override
  public String select() {
    return """
        select subject_id, 'INTAKE' as kind, over_on - 1 as due_on
        from customer.intake
        where over_on > :today and not {served} and (state = 'ARRIVED'
          or state in ('REACHED', 'OFFERED', 'WAITING')
            and over_on - 1 <= cast(:today as date) + {warned})
        """
        .replace("{served}", Served.holds("intake"))
        .replace("{warned}", "" + WARNED);
  }
}
