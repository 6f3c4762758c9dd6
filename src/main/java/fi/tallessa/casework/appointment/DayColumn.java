package fi.tallessa.casework.appointment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A day of the week, its meetings side by side where they overlap. */
public record DayColumn(LocalDate day, List<Segment> segments) {

  /** More beside each other nobody could read. */
  private static final int LANES = 3;

  static DayColumn of(LocalDate day, List<Meeting> week) {
    var placed = new ArrayList<Segment>();
    week.stream()
        .filter(meeting -> Segment.touches(meeting, day))
        .map(meeting -> Segment.of(meeting, day))
        .sorted(Comparator.comparing(Segment::begins))
        .forEach(one -> placed.add(one.in(lane(one, placed))));
    return new DayColumn(day, List.copyOf(placed));
  }

  private static int lane(Segment one, List<Segment> placed) {
    for (int lane = 1; lane < LANES; lane++) {
      int at = lane;
      if (placed.stream().noneMatch(other -> other.lane() == at && other.beside(one))) {
        return lane;
      }
    }
    return LANES;
  }

  public int lanes() {
    return segments.stream().mapToInt(Segment::lane).max().orElse(1);
  }

  /** Whether it has the day's whole width to itself. */
  public boolean alone(Segment one) {
    return segments.stream().noneMatch(other -> other != one && other.beside(one));
  }

  /** Two meetings that take place at the same time are said, and never refused. */
  public boolean overlaps(Segment one) {
    return !one.meeting().cancelled()
        && segments.stream()
            .filter(other -> other.meeting() != one.meeting() && !other.meeting().cancelled())
            .anyMatch(other -> other.meeting().slot().overlaps(one.meeting().slot()));
  }

  @Override
  public String toString() {
    return "DayColumn[" + day + "]";
  }
}
