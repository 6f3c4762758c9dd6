package fi.tallessa.staff.task;

import fi.tallessa.association.ServiceId;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Choice;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a manager typed of somebody's task.
 *
 * @param services ids, as ticked
 * @param leader the id of the line manager, blank for none
 * @param version of the worker as the form showed them
 */
public record TaskForm(String role, List<String> services, String leader, String version) {

  public TaskForm {
    role = Objects.requireNonNullElse(role, "");
    services = services == null ? List.of() : List.copyOf(services);
    leader = Objects.requireNonNullElse(leader, "");
    version = Objects.requireNonNullElse(version, "");
  }

  /** S25: who works with customers has a line manager; whoever else may be without. */
  public Result<Task> check(Collection<ServiceId> known, Collection<WorkerId> managers) {
    return Choice.made("role", named(role))
        .with(working(known), Half::new)
        .with(led(managers), (half, led) -> new Task(half.role(), half.services(), led));
  }

  /** The same form, for whoever has been told that somebody else was faster. */
  TaskForm at(int newer) {
    return new TaskForm(role, services, leader, Integer.toString(newer));
  }

  boolean isOf(int current) {
    return version.equals(Integer.toString(current));
  }

  private Result<Set<ServiceId>> working(Collection<ServiceId> known) {
    var chosen =
        known.stream().filter(one -> services.contains(one.toString())).collect(Collectors.toSet());
    return chosen.size() == services.stream().distinct().count()
        ? Result.fine(chosen)
        : Result.faulty("services", "web.field.choose");
  }

  private Result<Optional<WorkerId>> led(Collection<WorkerId> managers) {
    if (role.equals(Role.MANAGER.name())) {
      return Result.fine(Optional.empty());
    }
    if (leader.isBlank()) {
      return role.equals(Role.WORKER.name())
          ? Result.faulty("leader", "staff.inviting.leader.missing")
          : Result.fine(Optional.empty());
    }
    var chosen = managers.stream().filter(one -> one.toString().equals(leader)).findFirst();
    return Choice.made("leader", chosen).map(Optional::of);
  }

  private static Optional<Role> named(String role) {
    return Stream.of(Role.values()).filter(one -> one.name().equals(role)).findFirst();
  }

  private record Half(Role role, Set<ServiceId> services) {}

  @Override
  public String toString() {
    return "TaskForm";
  }
}
