package fi.tallessa.casework.today;

import fi.tallessa.casework.appointment.Meeting;
import fi.tallessa.casework.appointment.Slot;
import fi.tallessa.casework.appointment.TakenHour;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A meeting of the day.
 *
 * @param who first names of those who come, as far as one may open them
 * @param persons how many come
 * @param covered the name of the colleague whose it is; empty of one's own
 * @param next whether it is the first that is not over
 */
public record MeetingLine(
    Code code,
    UUID appointment,
    Slot slot,
    String who,
    int persons,
    String covered,
    boolean over,
    boolean next) {

  static MeetingLine of(
      Meeting one, Map<SubjectId, String> names, String covered, Instant now, boolean next) {
    return new MeetingLine(
        one.code(),
        one.appointment(),
        one.slot(),
        one.hours().stream()
            .map(TakenHour::subject)
            .map(subject -> names.getOrDefault(subject, ""))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining(", ")),
        one.hours().size(),
        covered,
        over(one, now),
        next);
  }

  /** The first that is not over. */
  static Meeting next(List<Meeting> all, Instant now) {
    return all.stream().filter(one -> !over(one, now)).findFirst().orElse(null);
  }

  private static boolean over(Meeting one, Instant now) {
    return !one.slot().end().isAfter(now);
  }

  public String file() {
    return "/customers/" + code.shown();
  }

  /** Minutes until it begins; 0 when it has. */
  public long in(Instant now) {
    return Math.max(0, Duration.between(now, slot.start()).toMinutes());
  }

  /** Further off the clock says it better. */
  public boolean soon(Instant now) {
    return in(now) <= 60;
  }

  @Override
  public String toString() {
    return "MeetingLine";
  }
}
