package fi.tallessa.casework.appointment;

import fi.tallessa.kernel.Visit;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * The part of a meeting that lies in one day, in half hours as a clock shows them: what goes on
 * past midnight stands in both days.
 *
 * @param lane beside others at the same time, from 1
 */
public record Segment(
    Meeting meeting, LocalTime from, LocalTime until, int begins, int halves, int lane) {

  private static final int HALF = 30;
  private static final int DAY = 24 * 60 / HALF;

  static Segment of(Meeting meeting, LocalDate day) {
    var start = meeting.slot().from();
    var end = meeting.slot().until();
    boolean before = start.toLocalDate().isBefore(day);
    boolean after = end.toLocalDate().isAfter(day);
    int begins = before ? 0 : half(start);
    int ends = after ? DAY : Math.ceilDiv(minutes(end), HALF);
    return new Segment(
        meeting, start.toLocalTime(), end.toLocalTime(), begins, Math.max(1, ends - begins), 1);
  }

  static boolean touches(Meeting meeting, LocalDate day) {
    var begins = day.atStartOfDay(Visit.ZONE).toInstant();
    var ends = day.plusDays(1).atStartOfDay(Visit.ZONE).toInstant();
    return meeting.slot().start().isBefore(ends) && meeting.slot().end().isAfter(begins);
  }

  Segment in(int lane) {
    return new Segment(meeting, from, until, begins, halves, lane);
  }

  boolean beside(Segment other) {
    return begins < other.begins + other.halves && other.begins < begins + halves;
  }

  int ends() {
    return begins + halves;
  }

  private static int half(ZonedDateTime time) {
    return minutes(time) / HALF;
  }

  private static int minutes(ZonedDateTime time) {
    return time.getHour() * 60 + time.getMinute();
  }

  @Override
  public String toString() {
    return "Segment";
  }
}
