package fi.tallessa.casework.appointment;

import fi.tallessa.kernel.Code;
import java.util.List;

/**
 * Meetings to come, on the customer's page.
 *
 * @param more how many there are besides
 */
public record AppointmentPanel(Code code, List<KeptAppointment> coming, int more) {

  public String path(KeptAppointment one) {
    return "/customers/" + code.shown() + "/appointments/" + one.id();
  }

  @Override
  public String toString() {
    return "AppointmentPanel";
  }
}
