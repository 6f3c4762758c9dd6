package fi.tallessa.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "helmi@example.fi", "Helmi.Rantala+koulu@posti.example.fi", "o'neill@example.org",
            "h_1@a-b.fi",
        "äiti@öljy.fi", "x@xn--ljy-sna.fi", "123@456.fi", " helmi@example.fi "
      })
  void an_address_is_kept_as_typed(String typed) {
    assertThat(EmailAddress.parse("email", typed).sure().orElseThrow().value())
        .isEqualTo(typed.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "helmi",
        "helmi@",
        "@example.fi",
        "helmi@example",
        "helmi@@example.fi",
        "helmi@example..fi",
        "helmi.@example.fi",
        ".helmi@example.fi",
        "he..lmi@example.fi",
        "helmi @example.fi",
        "helmi@example.fi, aino@example.fi",
        "Helmi <helmi@example.fi>",
        "helmi@-example.fi",
        "helmi@example-.fi",
        "helmi@example.f",
        "helmi,rantala@example.fi",
        "helmi@exa_mple.fi",
        "helmi@example.fi\nBcc: x@example.fi",
        "a@b@c.fi",
        "helmi(at)example.fi"
      })
  void a_slip_is_told_at_its_field(String typed) {
    assertThat(EmailAddress.parse("email", typed).problems().on("email")).isPresent();
  }

  @Test
  void s17_no_address_is_no_problem() {
    assertThat(EmailAddress.parse("email", "").sure()).isEmpty();
  }

  @Test
  void s10_not_even_an_address_hides_an_identity_code() {
    assertThat(EmailAddress.parse("email", "010190-919a@example.fi").problems().on("email"))
        .contains(Problem.of("email", "web.words.identity_code"));
  }

  @Test
  void too_long_is_told_and_nothing_takes_long() {
    var long_ = "a".repeat(64) + "@" + "b.".repeat(92) + "c";
    Assertions.assertTimeout(
        Duration.ofSeconds(1),
        () -> assertThat(EmailAddress.parse("email", long_).isFine()).isFalse());
    assertThat(EmailAddress.parse("email", "a".repeat(65) + "@example.fi").isFine()).isFalse();
    assertThat(EmailAddress.parse("email", "a@" + "b".repeat(260) + ".fi").problems().on("email"))
        .hasValueSatisfying(p -> assertThat(p.key()).isEqualTo("web.words.too_long"));
  }

  @Test
  void an_address_does_not_show_in_a_log() {
    assertThat(new EmailAddress("helmi@example.fi")).hasToString("EmailAddress");
    assertThatThrownBy(() -> new EmailAddress("helmi")).hasMessageNotContaining("helmi");
  }
}
