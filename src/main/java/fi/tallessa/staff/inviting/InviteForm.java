package fi.tallessa.staff.inviting;

import fi.tallessa.association.ServiceId;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Person;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /** S25: who works with customers has a line manager; whoever else may be without. */
  Result<Invitation> check(
      Collection<ServiceId> known, Collection<WorkerId> managers, LocalDate today) {
    var task = Choice.made("role", task());
    return Person.typed(name, userName, phone)
        .with(task, Invitation::of)
        .with(working(known), Invitation::in)
        .with(led(managers), Invitation::ledBy)
        .with(day(today), Invitation::from);
  }

  private Optional<Role> task() {
    return Stream.of(Role.values()).filter(one -> one.name().equals(role)).findFirst();
  }

  private Result<Set<ServiceId>> working(Collection<ServiceId> known) {
    var chosen =
        known.stream().filter(one -> services.contains(one.toString())).collect(Collectors.toSet());
    return chosen.size() == services.stream().distinct().count()
        ? Result.fine(chosen)
        : Result.faulty("services", "web.field.choose");
  }

  private Result<Optional<WorkerId>> led(Collection<WorkerId> managers) {
    if (leader.isBlank() || role.equals(Role.MANAGER.name())) {
      return role.equals(Role.WORKER.name())
          ? Result.faulty("leader", "staff.inviting.leader.missing")
          : Result.fine(Optional.empty());
    }
    var chosen = managers.stream().filter(one -> one.toString().equals(leader)).findFirst();
    return Choice.made("leader", chosen).map(Optional::of);
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

  @Override
  public String toString() {
    return "InviteForm";
  }
}
