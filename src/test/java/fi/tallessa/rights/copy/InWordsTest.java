package fi.tallessa.rights.copy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.RegisterTest;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.web.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** GDPR Art. 12(1): what the register keeps as a code is no answer. */
@RegisterTest
class InWordsTest {

  private static final Instant THEN = Instant.parse("2026-11-30T10:00:00Z");

  @Autowired InWords words;
  @Autowired MessageSource messages;

  @Test
  void s43_codes_and_days_are_words_in_the_copy() {
    assertThat(said("customer.field.domicile", "853")).isEqualTo("Turku");
    assertThat(said("customer.field.domicile", "abroad")).isEqualTo("abroad");
    assertThat(said("customer.field.gender", "female")).isEqualTo("girl or woman");
    assertThat(said("customer.field.birth", "2015-02-14")).isEqualTo("14 Feb 2015");
    assertThat(said("customer.field.birth", "2015")).isEqualTo("2015");
    assertThat(said("customer.field.safe-way", "no-voicemail|after 16"))
        .isEqualTo("No voicemail. after 16");
    assertThat(said("customer.guardian.custody", "joint")).isEqualTo("Joint custody");
    assertThat(said("customer.guardian.custody", "sole 2020-01-31/2026-11-24"))
        .isEqualTo("Sole custody, 31 Jan 2020 – 24 Nov 2026");
    assertThat(said("customer.awareness.how.told", "2026-11-24")).isEqualTo("24 Nov 2026");
    assertThat(
            said(
                "customer.group.basic",
                "legitimate-interest 6f1c2b7e-0b5f-4b0e-9a57-0d6a3f1f2c11 3 2027-01-31"))
        .isEqualTo("Legitimate interest, balancing test 3");
  }

  @Test
  void s43_what_was_typed_and_what_is_no_code_stays_as_it_is() {
    assertThat(said("customer.group.notes", "joint 2020")).isEqualTo("joint 2020");
    assertThat(said("customer.field.domicile", Redactions.GONE)).isEqualTo(Redactions.GONE);
    assertThat(said("customer.field.domicile", "000")).isEqualTo("000");
    assertThat(said("customer.group.basic", "…")).isEqualTo("…");
    assertThat(said("customer.relationship.copy", "2026-13-45")).isEqualTo("2026-13-45");
  }

  private String said(String label, String value) {
    var line = new CopyLine(label, value, "web.copy.by_us", LocalDate.of(2026, 11, 2));
    return words.of(line, Ui.alone(messages, Locale.ENGLISH, THEN));
  }
}
