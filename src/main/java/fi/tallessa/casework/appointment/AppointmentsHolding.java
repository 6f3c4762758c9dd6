package fi.tallessa.casework.appointment;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;

/** Meetings that were booked. */
@Component
class AppointmentsHolding implements Holding {

  private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d.M.uuuu H.mm");

  private final Appointments appointments;

  AppointmentsHolding(Appointments appointments) {
    this.appointments = appointments;
  }

  @Override
  public Description describe() {
    return new Description(
        "appointments",
        List.of(
            "casework.appointment",
            "casework.appointment_past",
            "casework.appointment_hour",
            "casework.appointment_cancellation"),
        FieldGroup.WORK,
        true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return appointments.of(permit).stream().map(AppointmentsHolding::line).toList();
  }

  private static CopyLine line(KeptAppointment kept) {
    var one = kept.appointment();
    return new CopyLine(
        kept.cancelled().isPresent()
            ? "casework.appointment.copy.cancelled"
            : "casework.appointment.copy",
        WRITTEN.format(one.slot().from()) + ", " + one.minutes() + " min",
        "web.copy.by_us",
        one.at().atZone(Visit.ZONE).toLocalDate());
  }

  @Override
  public void erase(Permit permit) {
    appointments.erase(permit);
  }
}
