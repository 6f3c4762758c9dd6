package fi.tallessa.casework.before;

import fi.tallessa.access.Access;
import fi.tallessa.casework.appointment.Appointments;
import fi.tallessa.casework.contact.Contacts;
import fi.tallessa.casework.task.DueKind;
import fi.tallessa.casework.task.DueTasks;
import fi.tallessa.casework.task.TaskRow;
import fi.tallessa.casework.task.TaskRows;
import fi.tallessa.casework.timeline.TimelineEntries;
import fi.tallessa.casework.timeline.TimelineEntry;
import fi.tallessa.cooperation.CooperationLines;
import fi.tallessa.customer.before.Persons;
import fi.tallessa.family.overview.ToldFamilies;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What one looks at on the way to a meeting. What was said is read as the timeline reads it: as far
 * as a consent holds and as it was handed over.
 */
@Service
@Transactional
class Before {

  private static final int CONTACTS = 3;

  private final Access access;
  private final Persons persons;
  private final ToldFamilies families;
  private final Contacts contacts;
  private final TimelineEntries entries;
  private final DueTasks due;
  private final TaskRows rows;
  private final Appointments appointments;
  private final CooperationLines services;

  Before(
      Access access,
      Persons persons,
      ToldFamilies families,
      Contacts contacts,
      TimelineEntries entries,
      DueTasks due,
      TaskRows rows,
      Appointments appointments,
      CooperationLines services) {
    this.services = services;
    this.access = access;
    this.persons = persons;
    this.families = families;
    this.contacts = contacts;
    this.entries = entries;
    this.due = due;
    this.rows = rows;
    this.appointments = appointments;
  }

  Entry<BeforePage> page(Code code, Visit visit) {
    return access.enter(BeforeAction.READ, code, visit).map(this::page);
  }

  private BeforePage page(Permit permit) {
    var person = persons.of(permit);
    return new BeforePage(
        permit.code(),
        person,
        families.shown(permit, person.name(), person.guardians()),
        last(permit),
        permit.everyday() ? List.of() : services.active(permit),
        tasks(permit),
        appointments.coming(permit).stream().findFirst());
  }

  private List<TimelineEntry> last(Permit permit) {
    return entries.of(
        contacts.newest(permit, Optional.empty(), Optional.empty(), CONTACTS), permit);
  }

  private List<TaskRow> tasks(Permit permit) {
    return rows.of(due.of(permit), List.of(permit), Map.of(permit.subject(), "")).rows().stream()
        .sorted(Comparator.comparing(one -> one.kind() != DueKind.PROMISE))
        .toList();
  }
}
