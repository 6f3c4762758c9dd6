package fi.tallessa.casework.appointment;

import fi.tallessa.kernel.Code;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One encounter in somebody's week, whoever comes.
 *
 * @param code the one code it is known by
 * @param appointment its id in the file of that code
 * @param hours one for each who comes
 */
public record Meeting(Code code, UUID appointment, Slot slot, List<TakenHour> hours) {

  /**
   * Encounters out of the hours of all who come, the first ones first. Whose part is cancelled, as
   * with the end of their relationship, comes no more where others do.
   */
  public static List<Meeting> of(List<TakenHour> hours) {
    Map<UUID, List<TakenHour>> together =
        hours.stream().collect(Collectors.groupingBy(one -> one.hour().encounter()));
    return together.values().stream()
        .map(Meeting::coming)
        .map(Meeting::one)
        .sorted(
            Comparator.comparing((Meeting one) -> one.slot().start())
                .thenComparing(one -> one.code().value()))
        .toList();
  }

  private static List<TakenHour> coming(List<TakenHour> all) {
    var coming = all.stream().filter(one -> one.cancelled().isEmpty()).toList();
    return coming.isEmpty() ? all : coming;
  }

  /**
   * The first who was named, or, where that file is closed by now, the first by code: each time the
   * same.
   */
  private static Meeting one(List<TakenHour> all) {
    var shown =
        all.stream()
            .min(
                Comparator.comparing((TakenHour one) -> !one.hour().first())
                    .thenComparing(one -> one.code().value()))
            .orElseThrow();
    return new Meeting(shown.code(), shown.appointment(), shown.hour().slot(), all);
  }

  /** For all of them. */
  public boolean cancelled() {
    return hours.getFirst().cancelled().isPresent();
  }

  @Override
  public String toString() {
    return "Meeting";
  }
}
