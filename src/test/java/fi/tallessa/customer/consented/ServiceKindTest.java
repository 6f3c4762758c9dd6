package fi.tallessa.customer.consented;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServiceKindTest {

  @ParameterizedTest
  @EnumSource(
      names = {
        "PSYCHIATRY",
        "THERAPY",
        "REHABILITATION",
        "SUBSTANCE_SERVICES",
        "OTHER_HEALTH_CARE"
      })
  void s18_s20_a_contact_point_of_psychiatry_or_therapy_is_health(ServiceKind kind) {
    assertThat(kind.group()).isEqualTo(FieldGroup.HEALTH);
  }

  @ParameterizedTest
  @EnumSource(
      names = {"SCHOOL", "EARLY_EDUCATION", "SOCIAL_SERVICES", "FAMILY_COUNSELLING", "YOUTH_WORK"})
  void s18_an_ordinary_contact_point_is_not_and_d14_neither_is_family_counselling(
      ServiceKind kind) {
    assertThat(kind.group()).isEqualTo(FieldGroup.SERVICE_CONTACTS);
    var told = Told.by(Source.MOTHER, LocalDate.of(2026, 11, 27));
    var worker = new WorkerId(UUID.randomUUID());
    assertThatThrownBy(() -> new Consented("Tuesdays", kind, told, null, worker))
        .as("it is no entry of health")
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void every_kind_is_one_or_the_other() {
    for (var kind : ServiceKind.values()) {
      assertThat(kind.health()).isEqualTo(kind.group() == FieldGroup.HEALTH);
      assertThat(ServiceKind.of(kind.code())).contains(kind);
    }
  }
}
