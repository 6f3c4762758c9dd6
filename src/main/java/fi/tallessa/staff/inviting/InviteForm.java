package fi.tallessa.staff.inviting;

import fi.tallessa.association.ServiceId;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Person;
import fi.tallessa.staff.task.Task;
import fi.tallessa.staff.task.TaskForm;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * What a manager typed of somebody who is to work here.
 *
 * @param services ids, as ticked
 * @param leader the id of the line manager, blank for none
 * @param from first day, blank for today
 */
public record InviteForm(
    String name,
    String userName,
    String phone,
    String role,
    List<String> services,
    String leader,
    String from) {

  private static final int YEARS_AHEAD = 1;

  public InviteForm {
    name = Objects.requireNonNullElse(name, "");
    userName = Objects.requireNonNullElse(userName, "");
    phone = Objects.requireNonNullElse(phone, "");
    role = Objects.requireNonNullElse(role, "");
    services = services == null ? List.of() : List.copyOf(services);
    leader = Objects.requireNonNullElse(leader, "");
    from = Objects.requireNonNullElse(from, "");
  }

  static InviteForm as(Role role, WorkerId leader) {
    return new InviteForm("", "", "", role.name(), List.of(), leader.toString(), "");
  }

  Result<Invitation> check(
      Collection<ServiceId> known, Collection<WorkerId> managers, LocalDate today) {
    return Person.typed(name, userName, phone)
        .with(new TaskForm(role, services, leader, "").check(known, managers), Half::new)
        .with(day(today), (half, first) -> new Invitation(half.person(), half.task(), first));
  }

  private Result<LocalDate> day(LocalDate today) {
    return TypedDay.read("from", from)
        .flatMap(
            day -> {
              var first = day.orElse(today);
              if (first.isBefore(today)) {
                return Result.faulty("from", "web.date.past");
              }
              return first.isAfter(today.plusYears(YEARS_AHEAD))
                  ? Result.faulty("from", "staff.inviting.far")
                  : Result.fine(first);
            });
  }

  private record Half(Person person, Task task) {}

  @Override
  public String toString() {
    return "InviteForm";
  }
}
