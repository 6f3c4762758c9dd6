package fi.tallessa.customer.datum;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.holdings.FieldGroup;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  /** The notice's list, word for word; whoever adds a field changes the notice first. */
  @Test
  void s10_the_schema_is_closed() {
    assertThat(Arrays.stream(Field.values()).map(Field::code))
        .containsExactly(
            "name",
            "birth",
            "gender",
            "domicile",
            "phone",
            "email",
            "address",
            "contact-address",
            "safe-way");
    assertThat(Field.in(FieldGroup.CONTACT))
        .containsExactly(
            Field.PHONE, Field.EMAIL, Field.ADDRESS, Field.CONTACT_ADDRESS, Field.SAFE_WAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"health", "religion", "nationality", "notes", "NAME", "name ", "", "0"})
  void s14_s20_no_other_field_can_even_be_named(String code) {
    assertThat(Field.of(code)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void s17_all_but_the_name_may_stay_unasked(Field field) {
    assertThat(field.mayBeEmpty()).isEqualTo(field != Field.NAME);
    assertThat(field.read("x", "  ", TODAY).sure()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void s19_an_identity_code_is_no_value_of_any_field(Field field) {
    assertThat(field.read("x", "131052-308T", TODAY).isFine()).isFalse();
    assertThat(field.read("x", "Elli 131052-308T", TODAY).isFine()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void too_long_is_said_at_the_field(Field field) {
    var problems = field.read("here", "a".repeat(field.longest() + 1), TODAY).problems();
    assertThat(problems.on("here")).isPresent();
  }

  @Test
  void values_are_written_in_one_form() {
    assertThat(read(Field.PHONE, "040 555 0142")).contains("+358405550142");
    assertThat(read(Field.BIRTH, "14.2.2015")).contains("2015-02-14");
    assertThat(read(Field.BIRTH, "2015")).contains("2015");
    assertThat(read(Field.BIRTH, "adult")).contains("adult");
    assertThat(read(Field.GENDER, "female")).contains("female");
    assertThat(read(Field.NAME, " Elli  Rantala ")).contains("Elli  Rantala");
    assertThat(Field.GENDER.read("x", "girlish", TODAY).isFine()).isFalse();
  }

  private static Optional<String> read(Field field, String typed) {
    return field.read("x", typed, TODAY).sure();
  }
}
