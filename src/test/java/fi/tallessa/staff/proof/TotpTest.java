package fi.tallessa.staff.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ASVS 6.5.5. */
class TotpTest {

  private static final byte[] RFC = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  /** RFC 6238, appendix B. */
  @ParameterizedTest
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void codes_are_those_of_the_standard(long second, String code) {
    var at = Instant.ofEpochSecond(second);
    assertThat(Totp.code(RFC, Totp.step(at), 8)).isEqualTo(code);
    assertThat(Totp.code(RFC, at)).isEqualTo(code.substring(2));
  }

  @Test
  void one_step_early_or_late_is_taken_and_no_more() {
    var now = Instant.ofEpochSecond(1_111_111_111);
    for (long ahead = -3; ahead <= 3; ahead++) {
      var code = Totp.code(RFC, Totp.step(now) + ahead, 6);
      assertThat(Totp.stepOf(RFC, code, now).isPresent()).isEqualTo(Math.abs(ahead) <= 1);
    }
  }

  @Test
  void spaces_do_not_matter_and_anything_else_does() {
    var now = Instant.ofEpochSecond(1_111_111_111);
    assertThat(Totp.stepOf(RFC, " 050 471\n", now)).hasValue(Totp.step(now));
    for (var typed :
        new String[] {"", "05047", "0504711", "050472", "۰۵۰۴۷۱", "05o471", "050-471"}) {
      assertThat(Totp.stepOf(RFC, typed, now)).as(typed).isEmpty();
    }
  }
}
