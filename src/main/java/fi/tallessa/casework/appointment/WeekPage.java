package fi.tallessa.casework.appointment;

import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.TypedTime;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A week of somebody's meetings.
 *
 * @param worker whose, where it is not one's own; the id in the address
 * @param name of that worker
 * @param names first names of who comes, in one's own week
 * @param places where, in one's own week, by the id of the encounter
 * @param led the weeks a line manager may look at
 */
public record WeekPage(
    Week week,
    UUID worker,
    String name,
    List<DayColumn> days,
    Map<SubjectId, String> names,
    Map<UUID, Where> places,
    List<Choice> led) {

  private static final int WORKDAYS = 5;
  private static final int MORNING = 8;
  private static final int EVENING = 17;

  static WeekPage of(
      Week week,
      UUID worker,
      String name,
      List<Meeting> meetings,
      Map<SubjectId, String> names,
      Map<UUID, Where> places,
      List<Choice> led) {
    var days = week.days().stream().map(day -> DayColumn.of(day, meetings)).toList();
    return new WeekPage(week, worker, name, shown(days), names, places, led);
  }

  /** A weekend without meetings takes no room. */
  private static List<DayColumn> shown(List<DayColumn> days) {
    int last =
        IntStream.range(WORKDAYS, days.size())
            .filter(at -> !days.get(at).segments().isEmpty())
            .map(at -> at + 1)
            .max()
            .orElse(WORKDAYS);
    return days.subList(0, last);
  }

  public boolean own() {
    return worker == null;
  }

  public String path(Week other) {
    return (own() ? "/calendar/" : "/calendar/of/" + worker + "/") + other.path();
  }

  /** The first hour of the day that is shown. */
  public int first() {
    return days.stream()
        .flatMap(day -> day.segments().stream())
        .mapToInt(one -> one.begins() / 2)
        .reduce(MORNING, Math::min);
  }

  public int last() {
    return days.stream()
        .flatMap(day -> day.segments().stream())
        .mapToInt(one -> Math.ceilDiv(one.ends(), 2))
        .reduce(EVENING, Math::max);
  }

  public List<String> hours(Ui ui) {
    return IntStream.range(first(), last())
        .mapToObj(hour -> TypedTime.shown(LocalTime.of(hour, 0), ui.lang()))
        .toList();
  }

  public int row(Segment one) {
    return one.begins() - 2 * first() + 1;
  }

  public boolean today(DayColumn day, LocalDate today) {
    return day.day().equals(today);
  }

  /** How many take place, cancelled ones aside. */
  public long meetings() {
    return days.stream()
        .flatMap(day -> day.segments().stream())
        .map(Segment::meeting)
        .filter(one -> !one.cancelled())
        .distinct()
        .count();
  }

  public boolean anyOverlap() {
    return days.stream().anyMatch(day -> day.segments().stream().anyMatch(day::overlaps));
  }

  public String who(Meeting meeting) {
    return meeting.hours().stream()
        .map(hour -> names.getOrDefault(hour.subject(), ""))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** Null where nothing needs to be said, or nobody may say it. */
  public Where where(Meeting meeting) {
    var place = places.get(meeting.hours().getFirst().hour().encounter());
    return place == Where.OURS ? null : place;
  }

  /** A line manager opens the file first, and says why. */
  public String href(Meeting meeting) {
    var file = "/customers/" + meeting.code().shown();
    return own() ? file + "/appointments/" + meeting.appointment() : file;
  }

  @Override
  public String toString() {
    return "WeekPage";
  }
}
