package fi.tallessa.staff.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** ASVS 11.4.2. */
class HashingTest {

  private final Hashing hashing = new Hashing();

  @Test
  void the_parameters_are_those_we_chose() {
    assertThat(hashing.hash("tuuli tuivertaa puissa"))
        .startsWith("$argon2id$v=19$m=49152,t=2,p=1$");
    assertThat(hashing.nobodys()).startsWith("$argon2id$v=19$m=49152,t=2,p=1$");
  }

  @Test
  void every_character_counts_to_the_last() {
    var long200 = "äöå 🦊 kettu ".repeat(20).substring(0, 200);
    var hash = hashing.hash(long200);
    assertThat(hashing.matches(long200, hash)).isTrue();
    assertThat(hashing.matches(long200.substring(0, 199), hash)).isFalse();
    assertThat(hashing.matches(long200 + " ", hash)).isFalse();
    assertThat(hashing.matches(long200.toUpperCase(), hash)).isFalse();
    assertThat(hash).isNotEqualTo(hashing.hash(long200));
  }

  @Test
  void at_most_two_at_once() throws Exception {
    var most = new AtomicInteger();
    var now = new AtomicInteger();
    try (var crowd = Executors.newFixedThreadPool(8)) {
      IntStream.range(0, 8)
          .forEach(
              n ->
                  crowd.submit(
                      () ->
                          hashing.inTurn(
                              () -> {
                                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                                pause();
                                return now.decrementAndGet();
                              })));
    }
    assertThat(most).hasValue(2);
  }

  private static void pause() {
    try {
      Thread.sleep(30);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
