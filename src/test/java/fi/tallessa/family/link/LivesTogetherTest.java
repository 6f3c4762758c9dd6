package fi.tallessa.family.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.family.TellsOf;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Issue 5, point 4: a protected address is that of everybody in the same home. */
@RegisterTest
class LivesTogetherTest {

  private static final String HIDDEN = "Address protected";

  @Autowired ApplicationContext beans;
  OneFile elli;
  OneFile onni;
  UUID brother;

  @BeforeEach
  void files() throws Exception {
    elli = new OneFile(beans);
    onni = new OneFile(beans, elli.maija);
    brother = new TellsOf(elli).add("sibling", "customer", "man", "");
    elli.post(
            "/family/" + brother + "/link",
            "code",
            onni.code.shown(),
            "back",
            "sibling",
            "source",
            "customer")
        .andExpect(status().isSeeOther());
  }

  @Test
  void k9_who_lives_with_somebody_protected_is_hidden_too_and_ends_in_their_own_file()
      throws Exception {
    home();
    assertThat(onni.body("")).contains("Turku").doesNotContain(HIDDEN);
    protect(elli);
    assertThat(onni.body("")).contains(HIDDEN);
    assertThat(onni.lines("access.spreading.spread")).isEqualTo(1);
    assertThat(onni.body("/protection")).contains("somebody in the same home is protected");
    elli.post("/protection/end", "over", "customer", "how", "Extract seen", "version", "1")
        .andExpect(status().isSeeOther());
    assertThat(elli.body("")).doesNotContain(HIDDEN);
    assertThat(onni.body("")).as("asked of each").contains(HIDDEN);
    onni.post("/protection/end", "over", "customer", "how", "Extract seen", "version", "0")
        .andExpect(status().isSeeOther());
    assertThat(onni.body("")).doesNotContain(HIDDEN);
  }

  @Test
  void k9_whoever_moves_in_with_somebody_protected_is_hidden_from_then_on() throws Exception {
    protect(onni);
    assertThat(elli.body("")).doesNotContain(HIDDEN);
    home();
    assertThat(elli.body("")).contains(HIDDEN);
  }

  @Test
  void k9_who_lives_elsewhere_is_not() throws Exception {
    protect(elli);
    assertThat(onni.body("")).doesNotContain(HIDDEN);
  }

  private static void protect(OneFile file) throws Exception {
    file.post("/protection", "evidence", "decision-seen", "version", "0")
        .andExpect(status().isSeeOther());
  }

  private void home() throws Exception {
    elli.post(
            "/family/homes/new",
            "once",
            UUID.randomUUID().toString(),
            "lives",
            brother.toString(),
            "weeks",
            "every-week",
            "source",
            "customer",
            "version",
            "0")
        .andExpect(status().isSeeOther());
  }
}
