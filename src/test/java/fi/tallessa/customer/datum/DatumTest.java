package fi.tallessa.customer.datum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatumTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Visit VISIT =
      new Visit(WorkerId.random(), Instant.parse("2026-11-24T07:31:00Z"), Purpose.CUSTOMER_WORK);

  @Test
  void s21_every_datum_has_a_source() {
    assertThatThrownBy(() -> Datum.told("Turku", null, true, "legitimate-interest", VISIT))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void s02_every_datum_has_a_basis() {
    var told = Told.by(Source.CUSTOMER, DAY);
    assertThatThrownBy(() -> Datum.told("Turku", told, true, " ", VISIT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void s22_a_professional_is_from_somewhere_and_nobody_else_is() {
    assertThatThrownBy(() -> new Told(Source.PROFESSIONAL, null, DAY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Told(Source.MOTHER, "school", DAY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void s23_what_a_professional_tells_waits_for_the_person() {
    var told = new Told(Source.PROFESSIONAL, "Puolalan koulu", DAY);
    var datum = Datum.told("Turku", told, true, "legitimate-interest", VISIT);
    assertThat(datum.verified()).isNull();
    var verified = datum.verified(Whose.CUSTOMER, VISIT);
    assertThat(verified.verified())
        .isEqualTo(new Verification(Verifier.CUSTOMER, DAY, VISIT.who(), null));
    assertThat(verified.told()).isEqualTo(told);
  }

  @Test
  void s23_a_parents_word_verifies_for_a_child_and_not_for_an_adult() {
    var told = Told.by(Source.MOTHER, DAY);
    assertThat(Datum.told("Turku", told, true, "legitimate-interest", VISIT).verified().by())
        .isEqualTo(Verifier.GUARDIAN);
    assertThat(Datum.told("Turku", told, false, "legitimate-interest", VISIT).verified()).isNull();
  }

  @Test
  void a_value_or_why_there_is_none_but_not_both() {
    var told = Told.by(Source.CUSTOMER, DAY);
    assertThatThrownBy(() -> Datum.none(Asked.KNOWN, told, "legitimate-interest", VISIT))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Datum.told("", told, true, "legitimate-interest", VISIT))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Datum.none(Asked.DID_NOT_SAY, told, "legitimate-interest", VISIT).known()).isFalse();
  }

  @Test
  void nothing_personal_is_printed() {
    var datum =
        Datum.told("Turku", Told.by(Source.CUSTOMER, DAY), true, "legitimate-interest", VISIT);
    assertThat(datum + " " + new Kept(Field.DOMICILE, 1, VISIT.when(), datum))
        .doesNotContain("Turku");
  }

  @Test
  void d05_the_first_name_alone_is_the_first_name_also_where_the_last_name_was_typed_first() {
    assertThat(named("Elli Rantala").firstName()).isEqualTo("Elli");
    assertThat(named("Rantala, Elli Maria").firstName()).isEqualTo("Elli");
    assertThat(named("Elli,").firstName()).isEqualTo("Elli,");
  }

  private static Card named(String name) {
    var told = Told.by(Source.CUSTOMER, DAY);
    var datum = Datum.told(name, told, true, "legitimate-interest", VISIT);
    return new Card(Map.of(Field.NAME, new Kept(Field.NAME, 1, VISIT.when(), datum)));
  }
}
