package fi.tallessa.casework.feed;

import fi.tallessa.casework.appointment.Meeting;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Meetings as a calendar reads them (RFC 5545): the code and the time (D16). There is no place, no
 * note and nobody who takes part to be left out later, as this writes none. Times are in UTC: what
 * a clock shows on the night it is changed is then nobody's question.
 */
final class Ics {

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** Octets of a line, without its end (RFC 5545, 3.1). */
  private static final int LONGEST = 75;

  private final StringBuilder text = new StringBuilder();

  static String of(List<Meeting> meetings) {
    var ics = new Ics();
    ics.line("BEGIN", "VCALENDAR");
    ics.line("VERSION", "2.0");
    ics.line("PRODID", "-//Tallessa//Tallessa//FI");
    // Other calendars ask every day or so unless they are told.
    ics.line("REFRESH-INTERVAL;VALUE=DURATION", "PT15M");
    ics.line("X-PUBLISHED-TTL", "PT15M");
    meetings.forEach(ics::event);
    ics.line("END", "VCALENDAR");
    return ics.text.toString();
  }

  private void event(Meeting meeting) {
    var hour = meeting.hours().getFirst().hour();
    line("BEGIN", "VEVENT");
    line("UID", hour.encounter() + "@tallessa");
    line("DTSTAMP", time(meeting.since()));
    line("SEQUENCE", Integer.toString(meeting.changes()));
    line("DTSTART", time(meeting.slot().start()));
    line("DTEND", time(meeting.slot().end()));
    line("SUMMARY", escaped(meeting.code().shown()));
    line("STATUS", meeting.cancelled() ? "CANCELLED" : "CONFIRMED");
    line("CLASS", "PRIVATE");
    line("END", "VEVENT");
  }

  private void line(String name, String value) {
    text.append(folded(name + ":" + value)).append("\r\n");
  }

  /** A long line goes on in the next one after a space; never in the middle of a character. */
  static String folded(String line) {
    var folded = new StringBuilder();
    int octets = 0;
    for (int c : line.codePoints().toArray()) {
      var one = Character.toString(c);
      int size = one.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LONGEST) {
        folded.append("\r\n ");
        octets = 1;
      }
      folded.append(one);
      octets += size;
    }
    return folded.toString();
  }

  static String escaped(String words) {
    return words
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\r\n?|\n", "\\\\n");
  }

  private static String time(Instant moment) {
    return UTC.format(moment);
  }
}
