package fi.tallessa.casework.appointment;

import fi.tallessa.customer.datum.Data;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.Set;
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
  private final Colleagues colleagues;
  private final Data data;
  private final Workers workers;

  AppointmentPages(
      Appointments appointments,
      Cancellations cancellations,
      Together together,
      Colleagues colleagues,
      Data data,
      Workers workers) {
    this.appointments = appointments;
    this.cancellations = cancellations;
    this.together = together;
    this.colleagues = colleagues;
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
    var others = together.subjects(permit, kept);
    var today = permit.visit().today();
    return new AppointmentPage(
        permit.code(),
        data.card(permit).name(),
        kept,
        others.size(),
        one.workers().stream().map(name).toList(),
        kept.cancelled().isPresent() ? List.of() : colleagues.to(all(permit, others), today),
        name.apply(one.by()),
        past.stream()
            .map(
                each ->
                    new AppointmentPage.Was(
                        each, each.workers().stream().map(name).toList(), name.apply(each.by())))
            .toList(),
        back.stream()
            .map(each -> new AppointmentPage.Back(each, name.apply(each.cancelled().by().value())))
            .toList(),
        MayBringBack.decide(kept, permit.visit()),
        MayBringBack.justNow(kept, permit.visit()),
        form,
        changed,
        problems);
  }

  private static List<SubjectId> all(Permit permit, Set<SubjectId> others) {
    return Stream.concat(Stream.of(permit.subject()), others.stream()).toList();
  }
}
