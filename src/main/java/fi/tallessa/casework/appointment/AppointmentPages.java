package fi.tallessa.casework.appointment;

import fi.tallessa.customer.datum.Data;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The page of one meeting, at first and again. */
@Component
class AppointmentPages {

  private final Appointments appointments;
  private final Cancellations cancellations;
  private final Together together;
  private final Data data;
  private final Workers workers;

  AppointmentPages(
      Appointments appointments,
      Cancellations cancellations,
      Together together,
      Data data,
      Workers workers) {
    this.appointments = appointments;
    this.cancellations = cancellations;
    this.together = together;
    this.data = data;
    this.workers = workers;
  }

  /**
   * @param changed somebody else moved it while this form was open
   */
  AppointmentPage of(
      Permit permit, KeptAppointment kept, MoveForm form, boolean changed, Problems problems) {
    var one = kept.appointment();
    var past = kept.version() > 1 ? appointments.past(permit, kept.id()) : List.<Appointment>of();
    var back =
        kept.version() > 1
            ? cancellations.back(permit, kept.id())
            : List.<KeptAppointment.Back>of();
    var named =
        Stream.concat(
            Stream.concat(Stream.of(one), past.stream())
                .flatMap(each -> Stream.concat(each.workers().stream(), Stream.of(each.by())))
                .map(WorkerId::new),
            back.stream().map(each -> each.cancelled().by()));
    var names = workers.names(named.distinct().toList());
    Function<UUID, String> name = id -> names.getOrDefault(new WorkerId(id), "");
    return new AppointmentPage(
        permit.code(),
        data.card(permit).name(),
        kept,
        together.subjects(permit, kept).size(),
        one.workers().stream().map(name).toList(),
        name.apply(one.by()),
        past.stream().map(each -> new AppointmentPage.Was(each, name.apply(each.by()))).toList(),
        back.stream()
            .map(each -> new AppointmentPage.Back(each, name.apply(each.cancelled().by().value())))
            .toList(),
        MayBringBack.decide(kept, permit.visit()),
        MayBringBack.justNow(kept, permit.visit()),
        form,
        changed,
        problems);
  }
}
