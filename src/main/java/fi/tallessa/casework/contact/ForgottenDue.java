package fi.tallessa.casework.contact;

import fi.tallessa.customer.duties.MoreDue;
import org.springframework.stereotype.Component;

/** Whom nobody has met for long is on the lists of whoever works with them, and of who leads. */
@Component
class ForgottenDue implements MoreDue {

  @Override
  public String select() {
    return "select relationship.subject_id, 'FORGOTTEN' as kind, cast(null as date) as due_on "
        + Forgotten.FROM;
  }
}
