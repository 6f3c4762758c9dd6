package fi.tallessa.casework.appointment;

import fi.tallessa.access.Overtaken;
import fi.tallessa.holdings.EndsWithIt;
import fi.tallessa.holdings.Permit;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Meetings to come are cancelled in the act that ends the last relationship. One to which others
 * come stays, as it is cancelled for all or for nobody.
 */
@Component
@Order(1)
class AppointmentsEnd implements EndsWithIt {

  private final Appointments appointments;

  AppointmentsEnd(Appointments appointments) {
    this.appointments = appointments;
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
    return alone(permit).size();
  }

  @Override
  public void end(Permit permit) {
    alone(permit)
        .forEach(
            one -> Overtaken.unless(appointments.cancel(permit, one.id(), WhyCancelled.ENDED)));
  }

  private List<KeptAppointment> alone(Permit permit) {
    return appointments.coming(permit).stream()
        .filter(one -> one.appointment().customers().size() == 1)
        .toList();
  }
}
