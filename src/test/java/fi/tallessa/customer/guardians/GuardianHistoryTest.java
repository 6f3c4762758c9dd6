package fi.tallessa.customer.guardians;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.SubjectId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What has been kept of a guardian is read as what has been kept of the child. */
@RegisterTest
class GuardianHistoryTest {

  @Autowired ApplicationContext beans;
  @Autowired JdbcClient db;
  OneFile elli;

  @BeforeEach
  void helmiHasANewNumber() throws Exception {
    elli = new OneFile(beans);
    var petri = elli.colleague("Petri Niemi");
    elli.postHelmi(petri, "Helmi Rantala", "040 555 0199").andExpect(status().isSeeOther());
  }

  @Test
  void each_version_says_what_it_changed_and_who_wrote_it_the_newest_first() throws Exception {
    var page = elli.body("/guardians/" + elli.helmi + "/history");
    var table = page.substring(page.indexOf("<tbody>"), page.indexOf("</tbody>"));
    var newest = table.substring(0, table.indexOf("</tr>"));
    var first = table.substring(table.indexOf("</tr>"));
    assertThat(newest)
        .contains("040 555 0199", "Petri Niemi", "Mother")
        .doesNotContain("040 555 0142", "Helmi Rantala", OneFile.SAFE_WAY);
    assertThat(first)
        .contains("040 555 0142", "Helmi Rantala", OneFile.SAFE_WAY, "Maija Lehto")
        .doesNotContain("040 555 0199");
    assertThat(elli.body("")).contains("/guardians/" + elli.helmi + "/history\"");
  }

  @Test
  void reading_it_is_a_line_in_the_log() throws Exception {
    elli.get("/guardians/" + elli.helmi + "/history").andExpect(status().isOk());
    SubjectId subject = elli.in(permit -> permit.subject());
    assertThat(
            db.sql("select action from audit.access_log where subject_id = ?")
                .param(subject.value())
                .query(String.class)
                .list())
        .containsOnlyOnce("customer.guardian.history");
  }

  @Test
  void d28_of_another_childs_guardian_and_to_who_may_not_open_there_is_none() throws Exception {
    var other = new OneFile(beans);
    elli.get("/guardians/" + other.helmi + "/history").andExpect(status().isNotFound());
    elli.get("/guardians/" + UUID.randomUUID() + "/history").andExpect(status().isNotFound());
    elli.get("/guardians/nobody/history").andExpect(status().isNotFound());
    elli.getAs(other.maija, Role.WORKER, "/guardians/" + elli.helmi + "/history")
        .andExpect(status().isNotFound());
  }
}
