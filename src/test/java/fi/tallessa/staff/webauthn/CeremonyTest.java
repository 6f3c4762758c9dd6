package fi.tallessa.staff.webauthn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken from an authenticator, and what is not (D23, ASVS 6.3.3). */
class CeremonyTest {

  private static final String OURS = "https://rekisteri.example.fi";
  private static final String HOST = "rekisteri.example.fi";

  private final Ceremony ceremony = new Ceremony(OURS, HOST);
  private final SoftKey key = new SoftKey(OURS);
  private final Challenge challenge = Challenge.random();
  private Passkey passkey;

  @BeforeEach
  void a_passkey_is_made() {
    passkey = kept(1);
  }

  private Passkey kept(long counter) {
    var fresh = ceremony.made(key.makes(options(challenge)), challenge).orElseThrow();
    return new Passkey(
        UUID.randomUUID(), Kind.COMPUTER, HOST, fresh.made(), counter, Instant.EPOCH, null);
  }

  @Test
  void d23_its_own_answer_is_right() {
    assertThat(shown()).isEqualTo(Shown.RIGHT);
  }

  @Test
  void what_was_signed_for_another_page_is_wrong() {
    key.origin = "https://rekisteri.example.fi.evil.example";
    assertThat(shown()).isEqualTo(Shown.WRONG);
    assertThat(ceremony.made(key.makes(options(challenge)), challenge)).isEmpty();
  }

  @Test
  void what_was_made_for_another_address_of_ours_is_wrong() {
    key.host = "vanha.example.fi";
    assertThat(shown()).isEqualTo(Shown.WRONG);
    assertThat(ceremony.made(key.makes(options(challenge)), challenge)).isEmpty();
  }

  @Test
  void a_finger_or_a_face_has_to_be_recognised() {
    key.recognises = false;
    assertThat(shown()).isEqualTo(Shown.WRONG);
    assertThat(ceremony.made(key.makes(options(challenge)), challenge)).isEmpty();
  }

  @Test
  void a_passkey_is_made_in_answer_to_its_own_challenge_alone() {
    assertThat(ceremony.made(key.makes(options(Challenge.random())), challenge)).isEmpty();
  }

  @Test
  void another_key_that_calls_itself_so_is_wrong() {
    var another = new SoftKey(OURS);
    var answer = ceremony.answered(another.shows(options(challenge))).orElseThrow();
    assertThat(ceremony.judge(answer, passkey)).isEqualTo(Shown.WRONG);
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 3, 1000})
  void one_that_counts_back_or_stands_still_is_a_copy(long before) {
    key.counts(1);
    passkey = kept(before);
    key.counts(1);
    assertThat(shown()).isEqualTo(Shown.COPIED);
  }

  @Test
  void one_that_never_counts_is_taken() {
    key.counts(0);
    passkey = kept(0);
    assertThat(shown()).isEqualTo(Shown.RIGHT);
  }

  /** As phones make them. Whether one is, it says of itself when it is made, and never anew. */
  @Test
  void d23_one_that_is_synced_is_taken_for_as_long_as_it_says_so() {
    key.synced = true;
    key.counts(0);
    passkey = kept(0);
    assertThat(shown()).isEqualTo(Shown.RIGHT);
    key.synced = false;
    assertThat(shown()).isEqualTo(Shown.WRONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{}",
        "[]",
        "null",
        "{\"id\":1}",
        "{\"id\":\"a\",\"rawId\":\"a\",\"response\":{}}",
        "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{"
            + "\"clientDataJSON\":\"e30\",\"authenticatorData\":\"AA\",\"signature\":\"AA\"}}",
        "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{"
            + "\"clientDataJSON\":\"AA\",\"attestationObject\":\"oA\"}}",
        "<script>alert(1)</script>"
      })
  void what_is_no_answer_is_wrong_and_breaks_nothing(String sent) {
    assertThat(ceremony.answered(sent)).isEmpty();
    assertThat(ceremony.made(sent, challenge)).isEmpty();
  }

  @Test
  void what_is_longer_than_any_answer_is_not_read() {
    assertThat(ceremony.answered("{\"id\":\"" + "A".repeat(20_000) + "\"}")).isEmpty();
  }

  private Shown shown() {
    var answer = ceremony.answered(key.shows(options(challenge))).orElseThrow();
    return ceremony.judge(answer, passkey);
  }

  private static String options(Challenge challenge) {
    return "{\"challenge\":\"" + challenge.value() + "\"}";
  }
}
