package fi.tallessa.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "24.11.2026",
        " 24. 11. 2026 ",
        "24/11/2026",
        "2026-11-24",
        "２４.11.2026",
        "2026–11–24"
      })
  void a_day_is_read_as_people_write_it(String typed) {
    assertThat(TypedDay.read("from", typed).sure()).contains(LocalDate.of(2026, 11, 24));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"tomorrow", "24.11.", "24.11.26", "11-24-2026", "24.11/2026", "1764000000"})
  void what_is_no_day_is_not_guessed(String typed) {
    assertThat(TypedDay.read("from", typed).problems().on("from").orElseThrow().key())
        .isEqualTo("web.date.unreadable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"31.11.2026", "29.2.2027", "0.1.2026", "2026-13-01"})
  void a_day_that_never_comes_is_told(String typed) {
    assertThat(TypedDay.read("from", typed).problems().on("from").orElseThrow().key())
        .isEqualTo("web.date.no_such_day");
  }

  @Test
  void s19_an_identity_code_is_no_day_and_is_told_so() {
    assertThat(TypedDay.read("from", "010190-919A").problems().on("from").orElseThrow().key())
        .isEqualTo("web.words.identity_code");
  }

  @Test
  void nothing_typed_is_nothing() {
    assertThat(TypedDay.read("from", null).sure()).isEqualTo(Optional.empty());
    assertThat(TypedDay.read("from", "  ").sure()).isEqualTo(Optional.empty());
  }
}
