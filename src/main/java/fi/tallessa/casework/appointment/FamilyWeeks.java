package fi.tallessa.casework.appointment;

import static java.util.stream.Collectors.groupingBy;

import fi.tallessa.family.overview.FamilyPart;
import fi.tallessa.holdings.Panel;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who meets whom this week, on a family's page: of the customer and of whom the reader may open,
 * and of nobody else. Two statements, whoever is open.
 */
@Component
class FamilyWeeks implements FamilyPart {

  private final Appointments appointments;
  private final Workers workers;

  FamilyWeeks(Appointments appointments, Workers workers) {
    this.appointments = appointments;
    this.workers = workers;
  }

  @Override
  public Panel.Shown of(Permit permit, Collection<Permit> others) {
    var all = Stream.concat(Stream.of(permit), others.stream()).toList();
    var codes = all.stream().collect(Collectors.toMap(Permit::subject, Permit::code));
    var monday = permit.visit().today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    var meetings =
        appointments.inWeek(all, monday).stream()
            .collect(
                groupingBy(
                    one -> one.kept().appointment().encounter(),
                    LinkedHashMap::new,
                    Collectors.toList()))
            .values();
    var names =
        workers.names(
            meetings.stream().flatMap(one -> takingPart(one).stream()).distinct().toList());
    return new Panel.Shown(
        "casework/appointment/family",
        new FamilyWeek(meetings.stream().map(one -> line(one, codes, names)).toList()));
  }

  private static FamilyWeek.Line line(
      List<Appointments.Row> one, Map<SubjectId, Code> codes, Map<WorkerId, String> names) {
    return new FamilyWeek.Line(
        one.getFirst().kept().appointment().slot(),
        one.stream().map(row -> codes.get(row.subject())).toList(),
        takingPart(one).stream().map(who -> names.getOrDefault(who, "")).toList());
  }

  private static List<WorkerId> takingPart(List<Appointments.Row> one) {
    return one.getFirst().kept().appointment().workers().stream().map(WorkerId::new).toList();
  }
}
