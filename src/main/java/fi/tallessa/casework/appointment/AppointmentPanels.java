package fi.tallessa.casework.appointment;

import fi.tallessa.holdings.Panel;
import fi.tallessa.holdings.Permit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The next meetings with a customer, on their page, and where one is booked. */
@Component
@Order(11)
class AppointmentPanels implements Panel {

  private static final int SHOWN = 3;

  private final Appointments appointments;

  AppointmentPanels(Appointments appointments) {
    this.appointments = appointments;
  }

  @Override
  public Place place() {
    return Place.RAIL;
  }

  @Override
  public boolean forInterns() {
    return true;
  }

  @Override
  public Shown of(Permit permit) {
    var coming = appointments.coming(permit);
    var shown = coming.stream().limit(SHOWN).toList();
    return new Shown(
        "casework/appointment/panel",
        new AppointmentPanel(permit.code(), shown, coming.size() - shown.size()));
  }
}
