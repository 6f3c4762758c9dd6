package fi.tallessa.legalbasis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.association.ServiceId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasisTest {

  @Test
  void s02_a_basis_is_read_as_it_was_written() {
    var basis = new LegitimateInterest(ServiceId.random(), 12, LocalDate.of(2027, 3, 31), false);
    var overdue = new LegitimateInterest(ServiceId.random(), 1, LocalDate.of(2026, 12, 31), true);
    assertThat(Basis.read(basis.written())).isEqualTo(basis);
    assertThat(Basis.read(overdue.written())).isEqualTo(overdue);
    var consent = new ConsentBasis(UUID.randomUUID(), 2, 1);
    assertThat(Basis.read(consent.written())).isEqualTo(consent);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "legitimate-interest", "consent 1", "legitimate-interest x 1 2027-03-31"})
  void what_no_basis_ever_wrote_is_none(String odd) {
    assertThatThrownBy(() -> Basis.read(odd)).isInstanceOf(IllegalArgumentException.class);
  }
}
