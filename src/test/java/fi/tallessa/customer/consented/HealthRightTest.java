package fi.tallessa.customer.consented;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Dormancies;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/**
 * S20, separately authorised: who works with somebody may read of their health only if given it.
 */
@RegisterTest
class HealthRightTest {

  private static final String PEANUT = "Peanut allergy";
  private static final String NONE = "You have no right to this.";
  private static final List<String> WAYS = List.of("/health", "/health/new", "/health/paper.pdf");

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  @Autowired People people;
  OneFile elli;
  WorkerId sanna;
  WorkerId petri;

  @BeforeEach
  void entry() throws Exception {
    elli = new OneFile(beans);
    new GivenConsents(elli).health();
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    petri = people.worker("Petri Niemi", Role.WORKER);
    people.leads(sanna, elli.maija);
    people.leads(sanna, petri);
    elli.post("/health/new", entry(PEANUT)).andExpect(status().isSeeOther());
  }

  @Test
  void s20_whoever_was_not_given_it_has_the_file_and_not_the_health_and_is_told_whom_to_ask()
      throws Exception {
    designate("no");
    assertThat(petri(""))
        .contains("Elli Rantala", NONE, "Ask Sanna Aalto")
        .doesNotContain("1 entry", "/health\"");
    assertThat(petri("/print")).contains(NONE).doesNotContain("paper.pdf");
    refused(petri, Role.WORKER);
    var stopped = OneFile.text(elli.getAs(petri, Role.WORKER, "/health"));
    assertThat(stopped).contains("needs a right of its own").doesNotContain(PEANUT);
    elli.postAs(petri, "/health/new", entry("Asthma")).andExpect(status().isForbidden());
    for (var path : List.of("", "/history")) {
      elli.getAs(petri, Role.WORKER, "/health/" + id() + path).andExpect(status().isForbidden());
    }
    for (var path : List.of("", "/verification", "/removal")) {
      elli.postAs(petri, "/health/" + id() + path, entry("Asthma"))
          .andExpect(status().isForbidden());
    }
    assertThat(elli.body("/health")).contains(PEANUT).doesNotContain("Asthma");
    assertThat(OneFile.text(elli.getAs(sanna, Role.MANAGER, "/looks")))
        .as("a finding for the line manager (K15)")
        .contains("without the right to it");
  }

  @Test
  void s20_without_a_word_it_is_not_given_and_what_is_no_choice_is_refused() throws Exception {
    designate("");
    refused(petri, Role.WORKER);
    var again =
        elli.post(
            People.by(sanna, Role.MANAGER),
            "/designations",
            "worker",
            people.worker(Role.WORKER).toString(),
            "health",
            "perhaps");
    assertThat(OneFile.text(again.andExpect(status().isUnprocessableContent())))
        .contains("id=\"health-problem\"");
  }

  @Test
  void s20_given_it_opens_at_the_next_click_and_taken_back_it_closes_and_the_log_tells_both()
      throws Exception {
    designate("no");
    assertThat(manager()).contains("The whole file, less health", "Give health");
    right("").andExpect(status().isSeeOther());
    assertThat(petri("")).contains("1 entry").doesNotContain(NONE);
    assertThat(petri("/health")).contains(PEANUT);
    assertThat(manager()).doesNotContain("The whole file, less health");
    right("/removal").andExpect(status().isSeeOther());
    refused(petri, Role.WORKER);
    assertThat(elli.body("/looks"))
        .contains("gave somebody the right to the health information")
        .contains("took the right to the health information back");
    right("/removal").andExpect(status().isSeeOther());
    assertThat(elli.lines("access.designation.take")).as("twice it is nothing").isEqualTo(1);
  }

  @Test
  void s20_with_the_designation_it_is_given_at_once_and_chosen_beforehand_only_for_the_first()
      throws Exception {
    assertThat(manager()).contains("value=\"no\" checked").doesNotContain("value=\"yes\" checked");
    owner
        .db()
        .sql("update access.designation set ended_at = now(), ended_by = ? where worker_id = ?")
        .params(sanna.value(), elli.maija.value())
        .update();
    assertThat(manager()).contains("value=\"yes\" checked");
    designate("yes");
    assertThat(petri("/health")).contains(PEANUT);
  }

  @Test
  void s20_a_reason_opens_the_file_to_a_line_manager_and_not_the_health() throws Exception {
    elli.post(
            People.by(sanna, Role.MANAGER), "/openings", "reason", "She asked me for help with it")
        .andExpect(status().isSeeOther());
    assertThat(OneFile.text(elli.getAs(sanna, Role.MANAGER, ""))).contains("Elli Rantala", NONE);
    refused(sanna, Role.MANAGER);
  }

  /** Who registered, or has somebody come back, is responsible; nobody else is given it by that. */
  @Test
  void s20_whoever_is_responsible_has_it_from_the_beginning() throws Exception {
    assertThat(elli.body("/health")).contains(PEANUT);
    assertThat(
            owner
                .db()
                .sql(
                    """
                    select count(*) from access.designation join access.file using (subject_id)
                    where code = ? and health_by = worker_id and health_at = designated_at
                    """)
                .param(elli.code.value())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void s20_whoever_becomes_responsible_has_it_although_they_worked_with_the_customer_before()
      throws Exception {
    designate("no");
    refused(petri, Role.WORKER);
    elli.writing(
        permit -> {
          beans.getBean(Dormancies.class).end(permit, petri);
          return null;
        });
    assertThat(petri("/health")).contains(PEANUT);
  }

  private void designate(String health) throws Exception {
    elli.post(
            People.by(sanna, Role.MANAGER),
            "/designations",
            "worker",
            petri.toString(),
            "health",
            health)
        .andExpect(status().isSeeOther());
  }

  private ResultActions right(String below) throws Exception {
    var id =
        owner
            .db()
            .sql("select id from access.designation where worker_id = ?")
            .param(petri.value())
            .query(UUID.class)
            .single();
    return elli.post(People.by(sanna, Role.MANAGER), "/designations/" + id + "/health" + below);
  }

  private void refused(WorkerId who, Role role) throws Exception {
    for (var path : WAYS) {
      elli.getAs(who, role, path).andExpect(status().isForbidden());
    }
  }

  private String petri(String path) throws Exception {
    return OneFile.text(elli.getAs(petri, Role.WORKER, path).andExpect(status().isOk()));
  }

  private String manager() throws Exception {
    return OneFile.text(
        elli.getAs(sanna, Role.MANAGER, "/designations").andExpect(status().isOk()));
  }

  private UUID id() {
    return owner
        .db()
        .sql(
            "select id from customer.health_entry join access.file using (subject_id) where code = ?")
        .param(elli.code.value())
        .query(UUID.class)
        .single();
  }

  private static String[] entry(String text) {
    return new String[] {"text", text, "source", "mother", "once", UUID.randomUUID().toString()};
  }
}
