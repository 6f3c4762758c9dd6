package fi.tallessa.casework.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.TypedTime;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a meeting is, on any night of the year. */
class AppointmentRulesTest {

  private static final LocalDate FORWARD = LocalDate.of(2027, 3, 28);
  private static final LocalDate BACK = LocalDate.of(2026, 10, 25);

  /** Minutes since it was cancelled, and until it ends; by whom, why, and what may be done. */
  @ParameterizedTest
  @CsvSource({
    "0, 60, own, CUSTOMER, true, true",
    "0, -60, own, NOT_COME, true, true",
    "9, -60, own, MISTAKE, true, false",
    "10, -60, own, MISTAKE, false, false",
    "0, -60, other, WORKER, false, false",
    "0, 60, other, WORKER, true, false",
    "9999, 1, other, WORKER, true, false",
    "9999, 0, own, WORKER, false, false",
    "0, 60, own, ENDED, false, false"
  })
  void i4_08_a_meeting_is_brought_back_while_it_is_to_come_and_at_once_by_who_cancelled_it(
      int ago, int ahead, String by, WhyCancelled why, boolean may, boolean offered) {
    var visit =
        new Visit(WorkerId.random(), Instant.parse("2026-11-24T08:00:00Z"), Purpose.CUSTOMER_WORK);
    var start = visit.when().plusSeconds(60L * (ahead - 30));
    var one =
        new Appointment(
            UUID.randomUUID(), start, 30, Where.OURS, List.of(), List.of(), null, start);
    var who = by.equals("own") ? visit.who() : WorkerId.random();
    var gone = new KeptAppointment.Cancelled(why, who, visit.when().minusSeconds(60L * ago));
    var kept = new KeptAppointment(UUID.randomUUID(), 1, one, Optional.of(gone));
    assertThat(MayBringBack.decide(kept, visit)).isEqualTo(may);
    assertThat(MayBringBack.justNow(kept, visit)).isEqualTo(offered);
    var coming = new KeptAppointment(UUID.randomUUID(), 1, one, Optional.empty());
    assertThat(MayBringBack.decide(coming, visit)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"9,9:00", "9.30,9:30", "09:05,9:05", "klo 16.15,16:15", "kl. 8,8:00", "０９.３０,9:30"})
  void a_time_is_read_as_people_type_it(String typed, String meant) {
    assertThat(TypedTime.read("at", typed).sure())
        .contains(LocalTime.parse(meant, DateTimeFormatter.ofPattern("H:mm")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"25", "9.60", "9.5", "nine", "9–10", "-1", "9.30.15"})
  void anything_else_is_no_time(String typed) {
    assertThat(TypedTime.read("at", typed).isFine()).isFalse();
  }

  @Test
  void nobody_meets_in_the_hour_that_is_missing() {
    assertThat(LocalStart.of(FORWARD, LocalTime.of(3, 30)).problems().on("at"))
        .hasValueSatisfying(
            one -> assertThat(one.key()).isEqualTo("casework.appointment.no_such_time"));
    assertThat(LocalStart.of(FORWARD, LocalTime.of(2, 59)).isFine()).isTrue();
    assertThat(LocalStart.of(FORWARD, LocalTime.of(4, 0)).sure()).isEqualTo("2027-03-28T01:00:00Z");
  }

  @Test
  void of_the_hour_that_comes_twice_the_first_is_meant() {
    assertThat(LocalStart.of(BACK, LocalTime.of(3, 30)).sure()).isEqualTo("2026-10-25T00:30:00Z");
  }

  @Test
  void minutes_pass_whatever_the_clock_shows() {
    var slot = new Slot(LocalStart.of(BACK, LocalTime.of(2, 30)).sure(), 120);
    assertThat(slot.until().toLocalTime()).isEqualTo("03:30");
    var short_ = new Slot(LocalStart.of(FORWARD, LocalTime.of(2, 30)).sure(), 120);
    assertThat(short_.until().toLocalTime()).isEqualTo("05:30");
  }

  @Test
  void one_that_begins_as_another_ends_does_not_overlap_it() {
    assertThat(slot("10:00", 60).overlaps(slot("11:00", 30))).isFalse();
    assertThat(slot("10:00", 61).overlaps(slot("11:00", 30))).isTrue();
    assertThat(slot("11:00", 30).overlaps(slot("10:00", 61))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24,2026-48,2026-11-23",
    "2026-12-31,2026-53,2026-12-28",
    "2027-01-03,2026-53,2026-12-28",
    "2027-01-04,2027-01,2027-01-04",
    "2024-12-31,2025-01,2024-12-30"
  })
  void weeks_are_numbered_as_in_finland(LocalDate day, String path, LocalDate monday) {
    assertThat(Week.of(day)).isEqualTo(new Week(monday));
    assertThat(Week.of(day).path()).isEqualTo(path);
    assertThat(Week.parse(path)).contains(new Week(monday));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-54", "2025-53", "2026-00", "2026-1", "x", "2026-48 "})
  void a_week_no_year_has_is_not_there(String path) {
    assertThat(Week.parse(path)).isEmpty();
  }

  @Test
  void what_goes_on_past_midnight_stands_in_both_days() {
    var night = List.of(meeting(LocalDate.of(2026, 11, 24), "23:00", 150));
    var tuesday = DayColumn.of(LocalDate.of(2026, 11, 24), night).segments().getFirst();
    var wednesday = DayColumn.of(LocalDate.of(2026, 11, 25), night).segments().getFirst();
    assertThat(tuesday).returns(46, Segment::begins).returns(2, Segment::halves);
    assertThat(wednesday).returns(0, Segment::begins).returns(3, Segment::halves);
    assertThat(DayColumn.of(LocalDate.of(2026, 11, 26), night).segments()).isEmpty();
    var untilMidnight = List.of(meeting(LocalDate.of(2026, 11, 24), "23:00", 60));
    assertThat(DayColumn.of(LocalDate.of(2026, 11, 25), untilMidnight).segments()).isEmpty();
  }

  @Test
  void what_overlaps_stands_side_by_side_and_says_so() {
    var day = LocalDate.of(2026, 11, 24);
    var column =
        DayColumn.of(
            day,
            List.of(meeting(day, "9:00", 60), meeting(day, "9:30", 60), meeting(day, "13:00", 30)));
    assertThat(column.segments()).extracting(Segment::lane).containsExactly(1, 2, 1);
    assertThat(column.segments()).extracting(column::overlaps).containsExactly(true, true, false);
    assertThat(column.segments()).extracting(column::alone).containsExactly(false, false, true);
  }

  @Test
  void d16_a_family_meeting_has_one_code_each_time_the_same() {
    var encounter = UUID.randomUUID();
    var elli = hour(encounter, "K7F2QD", true);
    var onni = hour(encounter, "H9C4TB", false);
    if (elli.isEmpty() || onni.isEmpty()) {
      throw new AssertionError("the cast's codes are codes");
    }
    assertThat(Meeting.of(List.of(onni.get(), elli.get())))
        .singleElement()
        .returns("K7F-2QD", one -> one.code().shown());
    assertThat(Meeting.of(List.of(onni.get())))
        .as("where the first file is closed by now")
        .singleElement()
        .returns("H9C-4TB", one -> one.code().shown());
  }

  private static Optional<TakenHour> hour(UUID encounter, String code, boolean first) {
    return Code.parse(code)
        .map(one -> taken(one, encounter, Instant.parse("2026-11-24T08:00:00Z"), 45, first));
  }

  private static TakenHour taken(
      Code code, UUID encounter, Instant start, int minutes, boolean first) {
    return new TakenHour(
        SubjectId.random(),
        UUID.randomUUID(),
        WorkerId.random(),
        code,
        new Hour(encounter, start, minutes, first, 0, Instant.EPOCH),
        Optional.empty());
  }

  private static Meeting meeting(LocalDate day, String at, int minutes) {
    var time = TypedTime.read("at", at).sure().orElseThrow();
    var start = day.atTime(time).atZone(Visit.ZONE).toInstant();
    var code = Code.random(new Random(minutes));
    return Meeting.of(List.of(taken(code, UUID.randomUUID(), start, minutes, true))).getFirst();
  }

  private static Slot slot(String at, int minutes) {
    return meeting(LocalDate.of(2026, 11, 24), at, minutes).slot();
  }
}
