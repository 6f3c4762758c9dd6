package fi.tallessa.access.unusual;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.access.Usual;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each pattern of unusual looking, by itself (S35). */
class SignsTest {

  private static final Usual USUAL =
      new Usual(
          60,
          3,
          EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY),
          LocalTime.of(6, 0),
          LocalTime.of(22, 0));

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
  private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);

  /** A Tuesday. */
  private static final LocalDate EPIPHANY = LocalDate.of(2026, 1, 6);

  private final DayLooks.One usual = one(true, false, false);
  private final DayLooks.One led = one(true, true, false);
  private final DayLooks.One late = one(true, false, true);

  @Test
  void s35_whatever_was_opened_without_a_designation_is_found_and_nothing_else() {
    assertThat(new NotDesignated().in(on(MONDAY, usual, led, late))).containsExactly(led.file());
    assertThat(new NotDesignated().in(on(MONDAY, usual))).isEmpty();
  }

  @Test
  void s35_what_was_opened_out_of_hours_is_found_and_all_of_a_day_on_which_nobody_works() {
    var hours = new OutOfHours(USUAL);
    assertThat(hours.in(on(MONDAY, usual, late))).containsExactly(late.file());
    assertThat(hours.in(on(SUNDAY, usual, led)))
        .containsExactlyInAnyOrder(usual.file(), led.file());
    assertThat(hours.in(on(EPIPHANY, usual))).containsExactly(usual.file());
    assertThat(hours.in(on(MONDAY, usual))).isEmpty();
  }

  /** What was only changed, as by a list of who came to a group, is no reading. */
  @Test
  void s35_more_files_than_a_day_asks_for_are_found_each_once() {
    var many = new ManyFiles(USUAL);
    var three = new DayLooks.One[] {usual, led, late};
    assertThat(many.in(on(MONDAY, three))).isEmpty();
    assertThat(many.in(on(MONDAY, usual, led, late, one(false, false, false)))).isEmpty();
    assertThat(many.in(on(MONDAY, usual, led, late, one(true, false, false)))).hasSize(4);
  }

  @Test
  void s35_a_surname_is_asked_of_the_files_that_were_opened_alone() {
    var asked =
        new SameName(
            (name, within) -> {
              assertThat(name).isEqualTo("Maija Lehto");
              return Set.copyOf(within);
            });
    assertThat(asked.in(on(MONDAY, usual, led)))
        .containsExactlyInAnyOrder(usual.file(), led.file());
  }

  private static DayLooks on(LocalDate day, DayLooks.One... some) {
    return new DayLooks(WorkerId.random(), "Maija Lehto", day, List.of(some));
  }

  private static DayLooks.One one(boolean read, boolean undesignated, boolean late) {
    return new DayLooks.One(SubjectId.random(), read, undesignated, late);
  }
}
