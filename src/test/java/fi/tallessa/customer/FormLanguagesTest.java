package fi.tallessa.customer;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.RegisterTest;
import fi.tallessa.customer.datum.Field;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Each form of a customer that came back can be read in another language, and does nothing then.
 */
@RegisterTest
class FormLanguagesTest {

  private static final Pattern FORM =
      Pattern.compile("name=\"lang\" value=\"fi\"[^>]* form=\"([^\"]+)\"");

  @Autowired ApplicationContext beans;
  OneFile elli;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
  }

  @Test
  void a_guardian_to_be_added() throws Exception {
    readsOnly("/guardians/new", GUARDIAN);
    assertThat(elli.guardians()).hasSize(1);
  }

  @Test
  void a_guardian_to_be_changed() throws Exception {
    readsOnly("/guardians/" + elli.helmi, GUARDIAN);
    assertThat(elli.guardians()).hasSize(1);
  }

  @Test
  void what_a_guardian_knows() throws Exception {
    var onni = new OneFile(beans, "2018-02-14", false);
    readsOnly(
        onni,
        "/guardians/" + onni.helmi + "/awareness",
        "by",
        "guardian",
        "how",
        "phone",
        "on",
        "20.11.2026");
    assertThat(onni.body("")).contains("/guardians/" + onni.helmi + "/awareness");
  }

  @Test
  void a_field() throws Exception {
    readsOnly("/data/email", "value", "elli@example.fi", "source", "mother", "version", "0");
    assertThat(elli.history(Field.EMAIL)).isEmpty();
  }

  @Test
  void what_was_read_through() throws Exception {
    var seen = "phone:" + elli.history(Field.PHONE).size();
    readsOnly("/data/phone/verification", "by", "customer", "seen", seen);
    assertThat(elli.now(Field.PHONE).unverified()).isTrue();
  }

  private static final String[] GUARDIAN = {
    "name",
    "Antti Rantala",
    "role",
    "father",
    "interpreter",
    "needed",
    "source",
    "mother",
    "version",
    "1"
  };

  private void readsOnly(String path, String... typed) throws Exception {
    readsOnly(elli, path, typed);
  }

  private static void readsOnly(OneFile file, String path, String... typed) throws Exception {
    var sent = new String[typed.length + 2];
    System.arraycopy(typed, 0, sent, 0, typed.length);
    sent[typed.length] = "lang";
    sent[typed.length + 1] = "sv";
    var answer = file.post(path, sent);
    var page = OneFile.text(answer);
    assertThat(answer.andReturn().getResponse().getStatus()).isEqualTo(422);
    assertThat(page)
        .contains("<html lang=\"sv\"", "Språket byttes. Inget har sparats än.")
        .contains("action=\"" + file.address(path) + "\"");
    var form = FORM.matcher(page);
    assertThat(form.find()).isTrue();
    assertThat(page).containsPattern("<form[^>]* id=\"" + form.group(1) + "\"");
    if (typed[0].equals("name") || typed[0].equals("value")) {
      assertThat(page).contains("value=\"" + typed[1] + "\"");
    }
  }
}
