package fi.tallessa.customer.informing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.notices.NoticeVersion;
import fi.tallessa.customer.notices.Notices;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@RegisterTest
class InformingTest {

  @Autowired ApplicationContext beans;
  @Autowired MockMvc http;
  @Autowired Notices notices;
  @Autowired People people;
  OneFile elli;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    notices.add(
        new NoticeVersion(7, LocalDate.of(2026, 1, 1), "ab".repeat(32), "Locked cabinet"),
        elli.visit(elli.maija));
  }

  @Test
  void s22_who_was_told_with_which_version_language_and_form_is_written_down_once()
      throws Exception {
    assertThat(elli.body("/informing")).contains("Nobody has been told yet", "Tell by");
    for (int sent = 0; sent < 2; sent++) {
      tell("customer", "sources", "true").andExpect(status().isSeeOther());
    }
    var told = told();
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().notice()).isEqualTo(7);
    assertThat(told.getFirst().by()).isEqualTo(elli.maija);
    assertThat(elli.body("/informing"))
        .contains("Written for a child", "Read aloud", "Maija Lehto", "suomi")
        .doesNotContain("Tell by");
    tell(elli.helmi.toString()).andExpect(status().isSeeOther());
    assertThat(elli.body("/informing")).contains("Helmi Rantala, Mother");
  }

  @Test
  void nothing_is_chosen_beforehand_and_what_was_typed_comes_back() throws Exception {
    assertThat(elli.body("/informing")).doesNotContain("checked");
    var again =
        elli.post("/informing", "who", "customer", "language", "svenska", "on", "1.1.2099")
            .andExpect(status().isUnprocessableContent());
    assertThat(OneFile.text(again)).contains("svenska", "1.1.2099");
    tell("customer", "on", "31.12.2025").andExpect(status().isUnprocessableContent());
    tell("00000000-0000-4000-8000-000000000000").andExpect(status().isUnprocessableContent());
    assertThat(told()).isEmpty();
  }

  @Test
  void a_version_of_the_notice_is_added_once_and_never_changed() throws Exception {
    var sanna = people.worker("Sanna Aalto", Role.MANAGER);
    add(sanna, "8", "First text").andExpect(status().isSeeOther());
    add(sanna, "8", "First text").andExpect(status().isSeeOther());
    assertThat(OneFile.text(add(sanna, "8", "Other").andExpect(status().isUnprocessableContent())))
        .contains("There is a version with this number", "Other");
    add(sanna, "x", "First text").andExpect(status().isUnprocessableContent());
    assertThat(notices.all()).filteredOn(one -> one.number() == 8).hasSize(1);
  }

  private ResultActions add(WorkerId who, String number, String text) throws Exception {
    return http.perform(
        People.as(who, Role.MANAGER, MockMvcRequestBuilders.post("/reviews/notices"))
            .param("number", number)
            .param("from", "1.1.2026")
            .param("text", text)
            .param("keptAt", "Binder 1"));
  }

  private ResultActions tell(String who, String... more) throws Exception {
    var all =
        new ArrayList<>(
            List.of(
                "who", who, "notice", "7", "language", "suomi", "form", "child", "way", "aloud"));
    all.addAll(List.of(more));
    return elli.post("/informing", all.toArray(String[]::new));
  }

  private List<Informing> told() {
    return elli.in(permit -> beans.getBean(Informings.class).of(permit));
  }
}
