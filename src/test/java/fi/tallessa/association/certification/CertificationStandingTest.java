package fi.tallessa.association.certification;

import static fi.tallessa.association.certification.CertificationStanding.AHEAD;
import static fi.tallessa.association.certification.CertificationStanding.ENDED;
import static fi.tallessa.association.certification.CertificationStanding.ENDS_SOON;
import static fi.tallessa.association.certification.CertificationStanding.HOLDS;
import static fi.tallessa.association.certification.CertificationStanding.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing is called certified that nobody holds a certificate of, on its days (S34). */
class CertificationStandingTest {

  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final LocalDate UNTIL = LocalDate.of(2028, 12, 31);

  @Test
  void s34_it_is_certified_on_the_days_of_a_certificate_and_on_no_other() {
    assertThat(CertificationStanding.of(Optional.empty(), FROM)).isEqualTo(NONE);
    assertThat(on(FROM.minusDays(1))).isEqualTo(AHEAD);
    assertThat(on(FROM)).isEqualTo(HOLDS);
    assertThat(on(UNTIL)).isEqualTo(ENDS_SOON);
    assertThat(on(UNTIL.plusDays(1))).isEqualTo(ENDED);
    assertThat(Stream.of(NONE, AHEAD, ENDED)).noneMatch(CertificationStanding::certified);
    assertThat(Stream.of(HOLDS, ENDS_SOON)).allMatch(CertificationStanding::certified);
  }

  @Test
  void s34_half_a_year_before_its_end_it_is_told() {
    assertThat(on(LocalDate.of(2028, 6, 30))).isEqualTo(HOLDS);
    assertThat(on(LocalDate.of(2028, 7, 1))).isEqualTo(ENDS_SOON);
  }

  private static CertificationStanding on(LocalDate day) {
    var one = new Certificate(Certificate.Category.A, "1", "Arvio Oy", "0.1", FROM, UNTIL);
    return CertificationStanding.of(Optional.of(one), day);
  }
}
