package fi.tallessa.casework.appointment;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.TypedTime;
import fi.tallessa.web.Choice;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where a meeting is to be moved, or why it is to be cancelled.
 *
 * @param workers the ids of those who are ticked; null where nobody was asked, and nothing changes
 * @param version how often it had been moved when the form was opened, and one
 */
public record MoveForm(
    String on,
    String at,
    String minutes,
    String where,
    List<String> workers,
    Integer version,
    String why) {

  public MoveForm {
    on = Objects.requireNonNullElse(on, "");
    at = Objects.requireNonNullElse(at, "");
    minutes = Objects.requireNonNullElse(minutes, "");
    where = Objects.requireNonNullElse(where, "");
    workers = workers == null ? null : workers.stream().filter(one -> !one.isEmpty()).toList();
    version = Objects.requireNonNullElse(version, 0);
    why = Objects.requireNonNullElse(why, "");
  }

  static MoveForm of(KeptAppointment kept, String lang) {
    var one = kept.appointment();
    var from = one.slot().from();
    return new MoveForm(
        TypedDay.typed(from.toLocalDate()),
        TypedTime.shown(from.toLocalTime(), lang),
        Integer.toString(one.minutes()),
        one.where().code(),
        one.workers().stream().map(UUID::toString).toList(),
        kept.version(),
        "");
  }

  MoveForm seeing(int newest) {
    return new MoveForm(on, at, minutes, where, workers, newest, why);
  }

  SlotForm slot() {
    return new SlotForm(on, at, minutes, where);
  }

  /** Whether a meeting stands there already, as when the same is sent twice. */
  boolean says(SlotForm.Placed to, Appointment now) {
    return now.slot().equals(to.slot())
        && now.where() == to.where()
        && (workers == null
            || Set.copyOf(workers)
                .equals(now.workers().stream().map(UUID::toString).collect(Collectors.toSet())));
  }

  /**
   * Who takes part from now on.
   *
   * @param now who takes part today
   */
  Result<List<UUID>> who(List<UUID> now, List<Choice> offered) {
    if (workers == null || offered.isEmpty()) {
      return Result.fine(now);
    }
    if (workers.isEmpty()) {
      return Result.faulty("workers", "casework.appointment.who.missing");
    }
    return offered.stream().map(Choice::value).toList().containsAll(workers)
        ? Result.fine(workers.stream().distinct().map(UUID::fromString).toList())
        : Result.faulty("workers", "casework.appointment.workers.offered");
  }

  /** Whose boxes are ticked. */
  public List<String> chosen() {
    return Objects.requireNonNullElse(workers, List.of());
  }

  @Override
  public String toString() {
    return "MoveForm";
  }
}
