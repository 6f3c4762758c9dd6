package fi.tallessa.customer.ages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RegisterTest
class AgesTest {

  @Autowired ApplicationContext beans;

  @Test
  void d08_what_a_child_of_13_says_is_written_down_once() throws Exception {
    var teen = new OneFile(beans, "2012-01-01", true);
    teen.get("/ages/13").andExpect(status().isOk());
    assertThat(
            OneFile.text(
                teen.post("/ages/13", "on", "1.1.2099")
                    .andExpect(status().isUnprocessableContent())))
        .contains("1.1.2099");
    for (int sent = 0; sent < 2; sent++) {
      teen.post("/ages/13", "answer", "change").andExpect(status().isSeeOther());
    }
    var said = milestones(teen);
    assertThat(said).hasSize(1);
    assertThat(said.getFirst().answer()).isEqualTo(Answer.CHANGE);
    assertThat(said.getFirst().recordedBy()).isEqualTo(teen.maija);
  }

  @Test
  void d07_at_18_the_panel_says_that_rights_have_ended_and_the_worker_decides() throws Exception {
    var adult = new OneFile(beans, "2005-05-05", true);
    assertThat(adult.body(""))
        .contains("rights have ended", "May not act: the customer is 18.", "Helmi Rantala");
    var address = "/ages/18/" + adult.helmi;
    adult.post(address + "/keeping").andExpect(status().isSeeOther());
    adult.post(address + "/keeping").andExpect(status().isSeeOther());
    assertThat(adult.body("")).contains("Helmi Rantala").doesNotContain("rights have ended");
    assertThat(milestones(adult)).hasSize(1);
    adult.post(address + "/erasure").andExpect(status().isSeeOther());
    assertThat(adult.guardians()).as("kept is kept").isNotEmpty();
  }

  @Test
  void d07_a_guardian_nobody_needs_at_18_is_erased_with_every_version() throws Exception {
    var adult = new OneFile(beans, "2005-05-05", true);
    adult
        .post("/guardians/" + adult.helmi + "/custody", "custody", "sole", "evidence", "agreement")
        .andExpect(status().isSeeOther());
    adult.post("/ages/18/" + adult.helmi + "/erasure").andExpect(status().isSeeOther());
    assertThat(adult.guardians()).isEmpty();
    assertThat(adult.body("")).doesNotContain("Helmi Rantala");
  }

  @Test
  void a_childs_guardian_is_not_erased_so() throws Exception {
    var elli = new OneFile(beans);
    elli.post("/ages/18/" + elli.helmi + "/erasure").andExpect(status().isForbidden());
    assertThat(elli.guardians()).isNotEmpty();
  }

  private List<Milestone> milestones(OneFile file) {
    return file.in(permit -> beans.getBean(Milestones.class).of(permit));
  }
}
