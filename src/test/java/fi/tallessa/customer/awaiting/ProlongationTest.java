package fi.tallessa.customer.awaiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.SetLimit;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Once, the line manager gives a draft seven more days, without seeing what is in it (D5). */
@RegisterTest
class ProlongationTest {

  @Autowired Telling telling;
  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired MockMvc mvc;
  @Autowired Owner owner;

  private WorkerId maija;
  private WorkerId sanna;
  private Visit visit;
  private Awaited onni;

  @BeforeEach
  void onniWaits() {
    maija = people.worker("Maija Lehto", Role.WORKER);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, maija);
    visit = people.visit(maija);
    telling.await(new Awaiting("Onni", "Helmi Rantala", "+358405550142"), UUID.randomUUID(), visit);
    onni = telling.mine(visit).getFirst();
  }

  @Test
  void d05_the_manager_sees_whose_draft_it_is_and_nothing_of_what_is_in_it() throws Exception {
    var page = text(ask(get("/reviews/drafts"), sanna));
    assertThat(page)
        .contains("Maija Lehto", path())
        .doesNotContain("Onni", "Helmi", "Rantala", "0142");
    assertThat(telling.read(onni.id(), people.visit(sanna)))
        .isEqualTo(Entry.closed(Refusal.NOT_THERE));
  }

  @Test
  void d05_as_many_days_again_once_and_with_a_reason() throws Exception {
    var without = ask(post(path()).with(csrf()), sanna);
    assertThat(without.getStatus()).isEqualTo(422);
    var inSwedish = post(path()).param("why", "interpreter").param("lang", "sv").with(csrf());
    assertThat(text(ask(inSwedish, sanna)))
        .contains("<html lang=\"sv\"", "value=\"interpreter\" selected", "<form id=\"form\"");
    assertThat(erasedOn()).isEqualTo(onni.erasedOn());

    assertThat(prolong(sanna).getStatus()).isEqualTo(303);
    assertThat(erasedOn()).isEqualTo(onni.erasedOn().plusDays(7));
    var lastMoment = onni.erasedOn().plusDays(7).atStartOfDay(Visit.ZONE).toInstant();
    assertThat(telling.read(onni.id(), new Visit(maija, lastMoment.minusSeconds(1), visit.why())))
        .isInstanceOf(Entry.Open.class);
    assertThat(telling.read(onni.id(), new Visit(maija, lastMoment, visit.why())))
        .isEqualTo(Entry.closed(Refusal.NOT_THERE));

    assertThat(prolong(sanna).getStatus()).isEqualTo(404);
    assertThat(erasedOn()).isEqualTo(onni.erasedOn().plusDays(7));
    assertThat(text(ask(get("/reviews/drafts"), sanna)))
        .contains("It has been prolonged once")
        .doesNotContain(path());
  }

  @Test
  void d05_a_shorter_life_is_prolonged_by_as_much() throws Exception {
    try (var _ = SetLimit.to(3, Deadline.DRAFT, visit.today(), owner)) {
      var aamu = new Awaiting("Aamu", "Helmi Rantala", "+358405550142");
      telling.await(aamu, UUID.randomUUID(), visit);
      onni = telling.mine(visit).getFirst();
      assertThat(onni.erasedOn()).isEqualTo(visit.today().plusDays(3));
      assertThat(prolong(sanna).getStatus()).isEqualTo(303);
      assertThat(telling.mine(visit))
          .filteredOn(one -> one.id().equals(onni.id()))
          .extracting(Awaited::erasedOn)
          .containsExactly(visit.today().plusDays(6));
    }
  }

  @Test
  void d05_where_nobody_leads_the_author_any_other_line_manager_prolongs_it() throws Exception {
    people.ledByNobody(maija);
    assertThat(prolong(sanna).getStatus()).isEqualTo(303);
    assertThat(erasedOn()).isEqualTo(onni.erasedOn().plusDays(7));
  }

  @Test
  void d05_nobody_prolongs_their_own_while_there_is_another_line_manager() throws Exception {
    visit = people.visit(sanna);
    telling.await(new Awaiting("Aamu", "Helmi Rantala", "+358405550142"), UUID.randomUUID(), visit);
    onni = telling.mine(visit).getFirst();
    assertThat(prolong(sanna).getStatus()).isEqualTo(404);
    assertThat(prolong(people.worker(Role.MANAGER)).getStatus()).isEqualTo(303);
  }

  @Test
  void d28_of_others_people_there_is_no_draft() throws Exception {
    var heli = people.worker(Role.MANAGER);
    assertThat(text(ask(get("/reviews/drafts"), heli))).doesNotContain(path());
    assertThat(prolong(heli).getStatus()).isEqualTo(404);
    assertThat(erasedOn()).isEqualTo(onni.erasedOn());
    assertThat(actions(heli, "REFUSED")).contains("access.prolongation.prolong");
  }

  @Test
  void it_is_a_line_in_the_log_and_goes_with_the_draft() throws Exception {
    prolong(sanna);
    assertThat(actions(sanna, "LEADS")).contains("access.prolongation.prolong");
    assertThat(telling.erase(onni.id(), visit)).isEqualTo(Entry.open(onni.id()));
    assertThat(
            db.sql("select count(*) from access.draft_prolongation where subject_id = ?")
                .param(onni.id().value())
                .query(Long.class)
                .single())
        .isZero();
  }

  private java.util.List<String> actions(WorkerId who, String how) {
    return db.sql(
            how.equals("REFUSED")
                ? "select action from audit.access_log where worker_id = ? and refusal is not null"
                : "select action from audit.access_log where worker_id = ? and ground = 'LEADS'")
        .param(who.value())
        .query(String.class)
        .list();
  }

  private java.time.LocalDate erasedOn() {
    return telling.mine(visit).getFirst().erasedOn();
  }

  private String path() {
    return path(onni.id());
  }

  private static String path(SubjectId id) {
    return "/reviews/drafts/" + id + "/prolongation";
  }

  private MockHttpServletResponse prolong(WorkerId manager) throws Exception {
    return ask(post(path()).param("why", "interpreter").with(csrf()), manager);
  }

  private MockHttpServletResponse ask(MockHttpServletRequestBuilder request, WorkerId manager)
      throws Exception {
    return mvc.perform(
            request
                .header("Accept-Language", "en")
                .with(People.by(manager, Role.MANAGER))
                .secure(true))
        .andReturn()
        .getResponse();
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
