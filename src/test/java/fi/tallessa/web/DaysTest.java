package fi.tallessa.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.Visit;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Days and times as they are written in Finland, in each language. */
class DaysTest {

  private static final Instant MONDAY =
      LocalDateTime.of(2026, 11, 23, 9, 5).atZone(Visit.ZONE).toInstant();

  @Test
  void a_moment_has_a_point_in_its_time_and_no_zeros_in_front() {
    assertThat(in("fi").moment(MONDAY)).isEqualTo("23.11.2026 klo 9.05");
    assertThat(in("sv").moment(MONDAY)).isEqualTo("23.11.2026 kl. 9.05");
    assertThat(in("en").moment(MONDAY)).isEqualTo("23 Nov 2026 09:05");
  }

  @Test
  void a_heading_names_the_day_and_does_not_say_on_it() {
    assertThat(heading("fi")).isEqualTo("Maanantai 23. marraskuuta");
    assertThat(heading("sv")).isEqualTo("Måndag 23 november");
    assertThat(heading("en")).isEqualTo("Monday 23 November");
  }

  private static String heading(String language) {
    var ui = in(language);
    return ui.weekday(ui.today());
  }

  private static Ui in(String language) {
    return new Ui(null, Locale.of(language), MONDAY, "/", "", null, Optional.empty());
  }
}
