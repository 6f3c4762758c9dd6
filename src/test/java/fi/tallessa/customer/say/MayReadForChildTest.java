package fi.tallessa.customer.say;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.customer.datum.Asked;
import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.guardian.GuardianRole;
import fi.tallessa.customer.guardian.MayActFor;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.item.ItemId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What one guardian may read, over every right, every sort of entry and everybody who told it. */
class MayReadForChildTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final UUID KEPT = UUID.randomUUID();
  private static final UUID FREE = UUID.randomUUID();
  private static final ItemId ITEM = new ItemId(UUID.randomUUID());

  @ParameterizedTest
  @EnumSource(MayActFor.class)
  void k5_whoever_may_not_act_for_the_child_reads_nothing_at_all(MayActFor right) {
    var rule = rule(right, GuardianRole.MOTHER);
    assertThat(rule.entry(FREE)).isEqualTo(right.may());
    assertThat(rule.consent(new ItemId(FREE))).isEqualTo(right.may());
    assertThat(rule.attachment(FREE, Optional.empty(), Optional.empty(), false))
        .isEqualTo(right.may());
    assertThat(rule.datum(FREE, Field.EMAIL, told(Source.CUSTOMER))).isEqualTo(right.may());
  }

  @ParameterizedTest
  @EnumSource(MayActFor.class)
  void k3_what_the_child_keeps_is_read_by_nobody_whatever_their_right(MayActFor right) {
    var rule = rule(right, GuardianRole.MOTHER);
    assertThat(rule.entry(KEPT)).isFalse();
    assertThat(rule.consent(ITEM)).isFalse();
    assertThat(rule.attachment(KEPT, Optional.empty(), Optional.empty(), false)).isFalse();
    assertThat(rule.datum(KEPT, Field.EMAIL, told(Source.CUSTOMER))).isFalse();
  }

  @Test
  void k3_with_a_contact_goes_what_hangs_on_it_and_what_was_promised_in_it() {
    var rule = rule(MayActFor.ALONE, GuardianRole.MOTHER);
    assertThat(rule.attachment(FREE, Optional.of(KEPT), Optional.empty(), false)).isFalse();
    assertThat(rule.attachment(FREE, Optional.of(FREE), Optional.empty(), false)).isTrue();
    assertThat(rule.hiding(List.of(FREE)).entry(FREE)).isFalse();
    assertThat(rule.hiding(List.of(FREE)).entry(KEPT)).isFalse();
  }

  @Test
  void k16_a_file_with_others_in_it_is_theirs_too() {
    var rule = rule(MayActFor.ALONE, GuardianRole.MOTHER);
    assertThat(rule.attachment(FREE, Optional.empty(), Optional.empty(), true)).isFalse();
  }

  @ParameterizedTest(name = "a {0} reads where the child is reached as a {1} told it: {2}")
  @CsvSource({
    "MOTHER, CUSTOMER, true", "MOTHER, PROFESSIONAL, true", "MOTHER, MOTHER, true",
    "MOTHER, FATHER, false", "MOTHER, GUARDIAN, false", "FATHER, MOTHER, false",
    "FATHER, FATHER, true", "FATHER, GUARDIAN, false", "OTHER, MOTHER, false",
    "OTHER, FATHER, false", "OTHER, GUARDIAN, true"
  })
  void k16_what_another_guardian_told_of_where_the_child_is_stays_theirs(
      GuardianRole role, Source source, boolean may) {
    var rule = rule(MayActFor.JOINTLY, role);
    for (var field : List.of(Field.PHONE, Field.EMAIL, Field.ADDRESS, Field.DOMICILE)) {
      assertThat(rule.datum(FREE, field, told(source))).as("" + field).isEqualTo(may);
    }
    assertThat(rule.datum(FREE, Field.GENDER, told(source))).isTrue();
    assertThat(rule.attachment(FREE, Optional.empty(), Optional.of(source), false)).isEqualTo(may);
  }

  @ParameterizedTest
  @CsvSource({"MOTHER", "FATHER", "GUARDIAN"})
  void k16_of_two_mothers_nobody_knows_which_one_told_it(Source source) {
    assertThat(rule(MayActFor.JOINTLY, null).datum(FREE, Field.PHONE, told(source))).isFalse();
  }

  @Test
  void k8_what_is_masked_or_for_those_who_work_with_the_child_is_not_there() {
    var rule = rule(MayActFor.ALONE, GuardianRole.MOTHER);
    assertThat(rule.datum(FREE, Field.SAFE_WAY, told(Source.MOTHER))).isFalse();
    assertThat(rule.datum(FREE, Field.ADDRESS, of("", Asked.MASKED, Source.MOTHER))).isFalse();
    assertThat(rule.datum(FREE, Field.EMAIL, of("", Asked.NOT_ASKED, Source.MOTHER))).isFalse();
  }

  @ParameterizedTest(name = "born {0}: {1}")
  @CsvSource({"2016-01-01, true", "2013-11-25, true", "2008-11-25, true", "2008-11-24, false"})
  void k3_every_minor_may_keep_an_entry_and_nobody_of_age(String born, boolean may) {
    assertThat(MaySay.refused(Birth.read(born), TODAY).isEmpty()).isEqualTo(may);
  }

  private static MayReadForChild rule(MayActFor right, GuardianRole role) {
    return new MayReadForChild(right, role, Set.of(KEPT), Set.of(ITEM), false);
  }

  private static Datum told(Source source) {
    return of("something", Asked.KNOWN, source);
  }

  private static Told told(Source source, LocalDate on) {
    return source == Source.PROFESSIONAL
        ? new Told(source, "Puolala school", on)
        : Told.by(source, on);
  }

  private static Datum of(String value, Asked asked, Source source) {
    return new Datum(value, asked, told(source, TODAY), null, "basis", WorkerId.random());
  }
}
