package fi.tallessa.access.designation;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who may open a file, each with their ground.
 *
 * @param standing designations that count today or later
 * @param ended those that have been, newest first
 * @param leaders the managers, who open it with a reason
 */
public record WhoMay(List<Line> standing, List<Line> ended, List<Leader> leaders, int today) {

  /**
   * One designation.
   *
   * @param by who designated; null for one that came by registering
   * @param seenBy who looked at it, null when nobody has or needs to
   * @param seen the day of that, null with {@code seenBy}
   */
  public record Line(
      UUID id, String name, String by, String seenBy, LocalDate seen, DateRange days, State state) {

    @Override
    public String toString() {
      return "Line";
    }
  }

  /** Whether it opens the file now. */
  public enum State {
    OPENS,
    LATER,
    LEFT,
    OVER
  }

  /** A line manager of designated workers. */
  public record Leader(String name, List<String> leads) {

    @Override
    public String toString() {
      return "Leader";
    }
  }

  static WhoMay of(List<Designation> all, Map<WorkerId, String> names, LocalDate today) {
    var lines =
        all.stream()
            .collect(
                groupingBy(
                    one -> one.stands(today),
                    collectingAndThen(
                        toList(),
                        some -> some.stream().map(one -> line(one, names, today)).toList())));
    var leaders = leaders(all, names, today);
    long opening =
        all.stream().filter(one -> one.opensOn(today)).map(Designation::worker).distinct().count();
    return new WhoMay(
        lines.getOrDefault(true, List.of()),
        lines.getOrDefault(false, List.of()),
        leaders,
        (int) opening);
  }

  private static List<Leader> leaders(
      List<Designation> all, Map<WorkerId, String> names, LocalDate today) {
    var leads = new LinkedHashMap<WorkerId, List<String>>();
    all.stream()
        .filter(one -> one.stands(today) && one.days().contains(today))
        .forEach(
            one ->
                one.leaders()
                    .forEach(
                        leader ->
                            leads
                                .computeIfAbsent(leader, id -> new ArrayList<>())
                                .add(names.get(one.worker()))));
    return leads.entrySet().stream()
        .map(lead -> new Leader(names.get(lead.getKey()), List.copyOf(lead.getValue())))
        .toList();
  }

  private static Line line(Designation one, Map<WorkerId, String> names, LocalDate today) {
    return new Line(
        one.id(),
        names.get(one.worker()),
        one.registered() ? null : names.get(one.by()),
        one.seenBy() == null ? null : names.get(one.seenBy()),
        one.seen() == null ? null : one.seen().atZone(Visit.ZONE).toLocalDate(),
        days(one),
        state(one, today));
  }

  /** One that was ended lasted to the day it was ended, whatever was planned. */
  private static DateRange days(Designation one) {
    if (one.ended() == null) {
      return one.days();
    }
    var last = one.ended().atZone(Visit.ZONE).toLocalDate();
    return last.isBefore(one.days().from())
        ? one.days().endingOn(one.days().from())
        : one.days().endedBefore(last) ? one.days() : one.days().endingOn(last);
  }

  private static State state(Designation one, LocalDate today) {
    if (!one.stands(today)) {
      return State.OVER;
    }
    if (one.left()) {
      return State.LEFT;
    }
    return one.days().contains(today) ? State.OPENS : State.LATER;
  }

  @Override
  public String toString() {
    return "WhoMay";
  }
}
