package fi.tallessa.customer.looked;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toList;

import fi.tallessa.audit.LookCount;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What was done with somebody's data on one day, each thing once, with how often. */
public record LookedDay(LocalDate day, List<Line> lines) {

  /**
   * @param key of a sentence that says who did what, by what they are and not by name
   */
  public record Line(String key, int times) {}

  /**
   * In the order they come in: the newest day first.
   *
   * @param wrong the day of each emergency that a line manager found to be none
   */
  static List<LookedDay> of(List<LookCount> counts, List<LocalDate> wrong) {
    return counts.stream()
        .collect(groupingBy(LookCount::day, LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(
            day ->
                new LookedDay(
                    day.getKey(),
                    lines(day.getValue(), Collections.frequency(wrong, day.getKey()))))
        .toList();
  }

  private static List<Line> lines(List<LookCount> counts, int wrong) {
    var done =
        counts.stream()
            .collect(groupingBy(LookedDay::key, LinkedHashMap::new, summingInt(LookCount::times)))
            .entrySet()
            .stream()
            .map(one -> new Line(one.getKey(), one.getValue()));
    var judged = new Line("customer.looked.emergency.wrong", wrong);
    return Stream.concat(done, Stream.of(judged).filter(one -> one.times() > 0)).toList();
  }

  private static String key(LookCount one) {
    return "customer.looked."
        + Looker.of(one.ground()).name().toLowerCase(Locale.ROOT)
        + "."
        + one.kind().name().toLowerCase(Locale.ROOT);
  }

  /** What somebody was to the customer when they looked. */
  enum Looker {
    WORKER,
    INTERN,
    /** Does not work with them, and opened their file in an emergency. */
    EMERGENCY,
    /** A line manager who has said why, and so reads the file and may write in it. */
    REASONED,
    /** A line manager beside the file: who works with it, what waits for a decision. */
    MANAGER,
    /** Who answers what the customer asked of their own data, or agrees to the answer. */
    ANSWERS,
    /**
     * Somebody who saw nothing of the file, as the second person who looks at what a line manager
     * registered: they may be one from outside (D11).
     */
    BESIDE;

    static Looker of(String ground) {
      return switch (ground) {
        case "DESIGNATED", "REGISTERS", "WAS_DESIGNATED" -> WORKER;
        case "INTERN" -> INTERN;
        case "EMERGENCY" -> EMERGENCY;
        case "LEADS_WITH_REASON" -> REASONED;
        case "LEADS", "UNATTENDED" -> MANAGER;
        case "ANSWERS" -> ANSWERS;
        default -> BESIDE;
      };
    }
  }
}
