package fi.tallessa.casework.appointment;

import fi.tallessa.holdings.LeftUndone;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.StillOpen;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Meetings to come on the day a relationship ends: they are held, or cancelled. */
@Component
@Order(21)
class AppointmentsStillOpen implements StillOpen, LeftUndone {

  private final Appointments appointments;

  AppointmentsStillOpen(Appointments appointments) {
    this.appointments = appointments;
  }

  @Override
  public List<Line> of(Permit permit) {
    var coming = appointments.coming(permit).size();
    return coming == 0
        ? List.of()
        : List.of(Line.undone("casework.appointment.still_open", "#meetings", coming));
  }

  @Override
  public String of(String row) {
    return Appointments.left(row);
  }
}
