package fi.tallessa.customer.datum;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnverifiedTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final Visit VISIT =
      new Visit(WorkerId.random(), Instant.parse("2026-11-24T10:00:00Z"), Purpose.CUSTOMER_WORK);

  private static final UnaryOperator<LocalDate> DAY_60 = told -> told.plusDays(60);

  @Test
  void d13_what_a_professional_told_goes_on_day_60() {
    assertThat(Unverified.of(List.of(school(Field.PHONE, 1, DAY)), DAY_60))
        .containsExactly(new Unverified(Field.PHONE, 1, Optional.of(LocalDate.of(2027, 1, 19))));
  }

  @ParameterizedTest
  @EnumSource(names = {"NAME", "BIRTH"})
  void d13_name_and_age_wait_and_never_go_by_themselves(Field field) {
    assertThat(Unverified.of(List.of(school(field, 1, DAY)), DAY_60))
        .containsExactly(new Unverified(field, 1, Optional.empty()));
  }

  @Test
  void d13_telling_again_prolongs_nothing_and_what_was_confirmed_stays() {
    var newestFirst =
        List.of(
            school(Field.PHONE, 4, DAY.plusDays(30)),
            school(Field.PHONE, 3, DAY),
            mother(Field.PHONE, 2),
            school(Field.PHONE, 1, DAY.minusDays(90)));
    assertThat(Unverified.of(newestFirst, DAY_60))
        .containsExactly(
            new Unverified(Field.PHONE, 4, Optional.of(DAY.plusDays(90))),
            new Unverified(Field.PHONE, 3, Optional.of(DAY.plusDays(60))));
  }

  @Test
  void s23_what_is_confirmed_or_corrected_is_not_to_be_verified() {
    assertThat(Unverified.of(List.of(mother(Field.PHONE, 2), school(Field.PHONE, 1, DAY)), DAY_60))
        .isEmpty();
    assertThat(Unverified.of(List.of(), DAY_60)).isEmpty();
  }

  private static Kept school(Field field, int version, LocalDate on) {
    return kept(field, version, new Told(Source.PROFESSIONAL, "Puolala school", on));
  }

  private static Kept mother(Field field, int version) {
    return kept(field, version, Told.by(Source.MOTHER, DAY));
  }

  private static Kept kept(Field field, int version, Told told) {
    return new Kept(field, version, VISIT.when(), Datum.told("x", told, true, "interest", VISIT));
  }
}
