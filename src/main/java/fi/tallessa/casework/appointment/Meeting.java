package fi.tallessa.casework.appointment;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
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
 * @param changes how often it was another before; the newest has the most
 * @param since since when it is as it is
 */
public record Meeting(
    Code code, UUID appointment, Slot slot, List<TakenHour> hours, int changes, Instant since) {

  /** More changes than the parts of one meeting can bring. */
  private static final int MORE_THAN_COME = 16;

  /**
   * Encounters out of the hours of all who come, the first ones first. Whose part is cancelled, as
   * with the end of their relationship, comes no more where others do.
   */
  public static List<Meeting> of(List<TakenHour> hours) {
    Map<UUID, List<TakenHour>> together =
        hours.stream().collect(Collectors.groupingBy(one -> one.hour().encounter()));
    return together.values().stream()
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
    var coming = coming(all);
    var shown =
        coming.stream()
            .min(
                Comparator.comparing((TakenHour one) -> !one.hour().first())
                    .thenComparing(one -> one.code().value()))
            .orElseThrow();
    return new Meeting(
        shown.code(),
        shown.appointment(),
        shown.hour().slot(),
        coming,
        changes(all, shown.hour()),
        since(all, shown.hour()));
  }

  /**
   * It was moved or brought back, parts of it were cancelled, or the file by which it was known is
   * closed. What is brought back has more than when its parts were cancelled.
   */
  private static int changes(List<TakenHour> all, Hour shown) {
    long gone = all.stream().filter(one -> one.cancelled().isPresent()).count();
    boolean known = all.stream().anyMatch(one -> one.hour().first());
    return MORE_THAN_COME * shown.moved() + (int) gone + (known ? 0 : 1);
  }

  private static Instant since(List<TakenHour> all, Hour shown) {
    return all.stream()
        .flatMap(one -> one.cancelled().stream())
        .filter(shown.since()::isBefore)
        .max(Comparator.naturalOrder())
        .orElse(shown.since());
  }

  /** Whose it is: the reader's own where they take part in it. */
  public WorkerId worker() {
    return hours.getFirst().worker();
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
