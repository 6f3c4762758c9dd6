package fi.tallessa.staff.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineTest {

  @ParameterizedTest
  @CsvSource({
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36, WINDOWS",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15, MAC",
    "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101, LINUX",
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36, ANDROID",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X), IPHONE",
    "Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X), IPAD",
    "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0), CHROMEBOOK",
    "curl/8, OTHER"
  })
  void s36_a_machine_is_known_again_by_its_kind(String said, Machine machine) {
    assertThat(Machine.of(said)).isEqualTo(machine);
  }

  @Test
  void a_browser_that_says_nothing_is_another_device() {
    assertThat(Machine.of(null)).isEqualTo(Machine.OTHER);
    assertThat(Machine.kept(null)).isEqualTo(Machine.OTHER);
  }
}
