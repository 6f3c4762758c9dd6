package fi.tallessa.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;

/** RFC 9116, as far as somebody is named. */
class SecurityTxtTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-30T19:30:00Z"), ZoneOffset.UTC);

  @Test
  void it_names_whom_to_tell_and_expires_in_less_than_a_year() {
    var answer = controller("mailto:turva@example.fi", "https://example.fi/turva").show();
    assertThat(answer.getHeaders().getContentType())
        .isEqualTo(MediaType.parseMediaType("text/plain;charset=UTF-8"));
    assertThat(answer.getBody())
        .isEqualTo(
            """
            Contact: mailto:turva@example.fi
            Contact: https://example.fi/turva
            Expires: 2027-02-28T00:00:00Z
            Preferred-Languages: fi, sv, en
            """);
  }

  @Test
  void where_nobody_is_named_there_is_none() {
    assertThat(controller("").show().getStatusCode().value()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"turva@example.fi", "http://example.fi", "mailto:turva@example.fi\nX: y", "maija"})
  void what_is_no_contact_stops_the_start(String contact) {
    assertThatIllegalArgumentException().isThrownBy(() -> new SecurityTxt(List.of(contact)));
  }

  private static SecurityTxtController controller(String... contacts) {
    return new SecurityTxtController(contacts, CLOCK);
  }
}
