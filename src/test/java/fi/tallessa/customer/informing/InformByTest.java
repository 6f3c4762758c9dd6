package fi.tallessa.customer.informing;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Kept;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.guardian.Custody;
import fi.tallessa.customer.guardian.Guardian;
import fi.tallessa.customer.guardian.GuardianRole;
import fi.tallessa.customer.guardian.Interpreter;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InformByTest {

  private static final Visit VISIT =
      new Visit(WorkerId.random(), Instant.parse("2026-11-24T10:00:00Z"), Purpose.CUSTOMER_WORK);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  @ParameterizedTest(name = "got on {0}, told by {1}")
  @CsvSource({
    "2026-01-31, 2026-03-02",
    "2026-04-01, 2026-05-04",
    "2026-11-05, 2026-12-07",
    "2026-11-20, 2026-12-21",
    "2026-02-24, 2026-03-24"
  })
  void s22_a_month_by_the_calendar_from_the_day_a_professional_told(LocalDate got, LocalDate by) {
    assertThat(InformBy.day(List.of(school(got)), List.of(), List.of(), true)).contains(by);
  }

  @Test
  void s22_what_people_told_themselves_starts_no_clock() {
    assertThat(InformBy.day(List.of(kept(Told.by(Source.MOTHER, DAY))), List.of(), List.of(), true))
        .isEmpty();
  }

  @Test
  void s22_only_telling_the_source_after_it_was_got_settles_it() {
    var data = List.of(school(DAY));
    assertThat(InformBy.day(data, List.of(), List.of(told(null, true, DAY)), false)).isEmpty();
    assertThat(InformBy.day(data, List.of(), List.of(told(null, false, DAY)), false)).isPresent();
    assertThat(InformBy.day(data, List.of(), List.of(told(null, true, DAY.minusDays(1))), false))
        .isPresent();
  }

  @Test
  void s22_a_guardian_is_told_for_a_child_and_not_for_an_adult() {
    var act = List.of(told(UUID.randomUUID(), true, DAY));
    assertThat(InformBy.day(List.of(school(DAY)), List.of(), act, true)).isEmpty();
    assertThat(InformBy.day(List.of(school(DAY)), List.of(), act, false)).isPresent();
  }

  @Test
  void s22_a_guardian_whom_a_professional_named_is_told_too() {
    var named = guardian(null);
    assertThat(InformBy.day(List.of(), List.of(named), List.of(), true))
        .contains(LocalDate.of(2026, 12, 21));
    assertThat(InformBy.day(List.of(), List.of(guardian(DAY)), List.of(), true)).isEmpty();
    assertThat(InformBy.day(List.of(), List.of(named), List.of(told(named.id(), false, DAY)), true))
        .isEmpty();
  }

  private static Informing told(UUID guardian, boolean sources, LocalDate on) {
    return new Informing(
        guardian,
        7,
        "suomi",
        Informing.Form.CHILD,
        Informing.Way.ALOUD,
        sources,
        on,
        WorkerId.random());
  }

  private static Kept school(LocalDate on) {
    return kept(new Told(Source.PROFESSIONAL, "Puolala school", on));
  }

  private static Kept kept(Told told) {
    return new Kept(Field.PHONE, 1, VISIT.when(), Datum.told("x", told, true, "interest", VISIT));
  }

  private static KeptGuardian guardian(LocalDate informed) {
    return new KeptGuardian(
        UUID.randomUUID(),
        1,
        VISIT.when(),
        new Guardian(
            "Antti Rantala",
            GuardianRole.FATHER,
            Custody.NOT_ASKED,
            null,
            null,
            null,
            null,
            Interpreter.NOT_ASKED,
            new Told(Source.PROFESSIONAL, "Puolala school", DAY),
            informed,
            VISIT.who()));
  }
}
