package fi.tallessa.legalbasis.consent;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.Birth;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MayDenyTest {

  private static final Birth BORN = new Birth.OnDay(LocalDate.of(2012, 2, 29));

  @Test
  void k3_from_13_until_of_age() {
    assertThat(refused(2025, 2, 28)).isTrue();
    assertThat(refused(2025, 3, 1)).isFalse();
    assertThat(refused(2030, 2, 28)).isFalse();
    assertThat(refused(2030, 3, 1)).isTrue();
    var today = LocalDate.of(2026, 11, 28);
    assertThat(MayDeny.refused(new Birth.Unknown(), today)).isPresent();
    assertThat(MayDeny.refused(new Birth.AdultNotAsked(), today)).isPresent();
  }

  @Test
  void k3_it_is_looked_at_again_at_13_and_at_18_once_each() {
    var looked = LocalDate.of(2025, 2, 1);
    assertThat(MayDeny.outgrown(BORN, looked, LocalDate.of(2025, 2, 28))).isFalse();
    assertThat(MayDeny.outgrown(BORN, looked, LocalDate.of(2025, 3, 1))).isTrue();
    var at13 = LocalDate.of(2025, 3, 1);
    assertThat(MayDeny.outgrown(BORN, at13, LocalDate.of(2030, 2, 28))).isFalse();
    assertThat(MayDeny.outgrown(BORN, at13, LocalDate.of(2030, 3, 1))).isTrue();
    assertThat(MayDeny.outgrown(new Birth.Unknown(), looked, LocalDate.of(2030, 3, 1))).isFalse();
  }

  private static boolean refused(int year, int month, int day) {
    return MayDeny.refused(BORN, LocalDate.of(year, month, day)).isPresent();
  }
}
