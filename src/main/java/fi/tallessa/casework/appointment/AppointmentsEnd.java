package fi.tallessa.casework.appointment;

import fi.tallessa.access.Overtaken;
import fi.tallessa.holdings.EndsWithIt;
import fi.tallessa.holdings.Permit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Meetings to come are cancelled in the act that ends the last relationship. Of one to which others
 * come, this customer's part is; it stays theirs, to be moved or cancelled without waiting for a
 * file that nobody works with.
 */
@Component
@Order(1)
class AppointmentsEnd implements EndsWithIt {

  private final Appointments appointments;
  private final Cancellations cancellations;

  AppointmentsEnd(Appointments appointments, Cancellations cancellations) {
    this.appointments = appointments;
    this.cancellations = cancellations;
  }

  @Override
  public String code() {
    return "meetings";
  }

  @Override
  public String key() {
    return "casework.appointment.ends";
  }

  @Override
  public int count(Permit permit) {
    return appointments.coming(permit).size();
  }

  @Override
  public void end(Permit permit) {
    appointments
        .coming(permit)
        .forEach(
            one -> Overtaken.unless(cancellations.cancel(permit, one.id(), WhyCancelled.ENDED)));
  }
}
