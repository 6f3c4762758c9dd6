package fi.tallessa.access.opening;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.Code;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningFormTest {

  private static final Code CODE = Code.random(new Random(2));
  private static final String FILE = "/customers/" + CODE.shown();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mother called the office",
        "sairaus",
        "😀 covering for Maija",
        "<b>${why}</b> asked"
      })
  void a_reason_is_kept_as_written(String reason) {
    assertThat(new OpeningForm("  " + reason + "\r\n", "").check().sure().value())
        .isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "'', access.opening.short",
    "ok, access.opening.short",
    "'- . - . -', access.opening.short",
    "as 131052-308T asked, web.words.identity_code"
  })
  void what_is_no_reason_is_refused(String reason, String key) {
    assertThat(new OpeningForm(reason, "").check().problems().on("reason").orElseThrow().key())
        .isEqualTo(key);
  }

  @Test
  void a_long_story_is_refused() {
    assertThat(new OpeningForm("x".repeat(300), "").check().isFine()).isTrue();
    assertThat(new OpeningForm("x".repeat(301), "").check().isFine()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://evil.example/",
        "//evil.example",
        "/customers/V2V-2VV/data",
        "/reviews/looks",
        "/customers",
        "javascript:alert(1)",
        "/\\evil.example"
      })
  void one_goes_back_to_this_customer_only(String back) {
    assertThat(new OpeningForm("", back).onward(CODE)).isEqualTo(FILE);
  }

  @Test
  void one_goes_back_to_the_page_asked_for() {
    assertThat(new OpeningForm("", FILE + "/data/phone").onward(CODE))
        .isEqualTo(FILE + "/data/phone");
  }
}
