package fi.tallessa.staff.webauthn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** WebAuthn 13.4.3; ASVS 6.5.5. */
class ChallengeTest {

  private static final Instant MADE = Instant.parse("2026-11-30T08:00:00Z");

  @Test
  void a_challenge_holds_for_two_minutes_and_no_longer() {
    assertThat(Challenge.holds(MADE, MADE)).isTrue();
    assertThat(Challenge.holds(MADE, MADE.plus(Duration.ofMinutes(2)).minusMillis(1))).isTrue();
    assertThat(Challenge.holds(MADE, MADE.plus(Duration.ofMinutes(2)))).isFalse();
  }

  @Test
  void asvs_6_5_3_each_is_256_random_bits() {
    var one = Challenge.random();
    assertThat(one.bytes()).hasSize(32).isNotEqualTo(Challenge.random().bytes());
    assertThat(Challenge.of(one.bytes())).isEqualTo(one);
    assertThat(one).hasToString("Challenge");
  }
}
