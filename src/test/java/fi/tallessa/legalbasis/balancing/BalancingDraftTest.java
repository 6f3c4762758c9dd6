package fi.tallessa.legalbasis.balancing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.association.ServiceId;
import fi.tallessa.customer.Customers;
import fi.tallessa.document.Printed;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A test is long to write: what is typed is kept between sittings, and two tabs lose nothing. */
@RegisterTest
class BalancingDraftTest {

  @Autowired MockMvc http;
  @Autowired People people;
  @Autowired Customers customers;
  @Autowired BalancingTests tests;
  @Autowired Owner owner;

  private ServiceId service;
  private WorkerId sanna;
  private WorkerId heli;
  private WorkerId daavid;

  @BeforeEach
  void aServiceAndItsPeople() {
    service = customers.service();
    sanna = people.enrolled("Sanna Aalto", Role.MANAGER).worker();
    heli = people.enrolled("Heli Koski", Role.MANAGER).worker();
    daavid = people.worker("Daavid Holm", Role.DATA_PROTECTION);
  }

  @Test
  void s04_a_draft_is_kept_however_little_there_is_and_waits_for_its_author() throws Exception {
    assertThat(send(sanna, "/draft", Map.of("children", "They trust us.")).getStatus())
        .isEqualTo(303);
    assertThat(text(manager(sanna, get("/reviews/balancing"))))
        .contains("Draft saved", "Go on with draft 1");
    // Nothing of it hangs on a session: whoever signs in anew finds it.
    assertThat(form(sanna)).contains("They trust us.</textarea>", "Draft saved");
    assertThat(form(heli)).doesNotContain("They trust us.", "Draft saved");
    assertThat(tests.versions(service)).as("nothing is sent for approval").isEmpty();
  }

  @Test
  void s04_what_somebody_began_who_has_left_is_gone_on_with_by_another_manager() throws Exception {
    send(sanna, "/draft", Map.of("children", "They trust us.", "scope", "Only this."));
    assertThat(manager(heli, get(left())).getStatus()).as("while she is here").isEqualTo(404);
    gone(sanna);
    assertThat(text(manager(heli, get("/reviews/balancing"))))
        .contains("Sanna Aalto left a draft behind", left());
    assertThat(text(manager(heli, get(left())))).contains("They trust us.", "Only this.");
    assertThat(manager(heli, post(left() + "/takeover")).getStatus()).isEqualTo(303);
    assertThat(manager(heli, post(left() + "/takeover")).getStatus()).as("twice").isEqualTo(303);
    assertThat(form(heli)).contains("They trust us.</textarea>", "Only this.</textarea>");
    assertThat(manager(heli, get(left())).getStatus()).isEqualTo(404);
  }

  @Test
  void s04_neither_draft_is_lost_where_the_other_manager_has_begun_one_too() throws Exception {
    send(sanna, "/draft", Map.of("children", "They trust us."));
    send(heli, "/draft", Map.of("children", "My own words."));
    gone(sanna);
    var refused = manager(heli, post(left() + "/takeover"));
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(text(refused)).contains("You have begun one of your own", "They trust us.");
    assertThat(form(heli)).contains("My own words.</textarea>");
    assertThat(manager(heli, post(left() + "/removal")).getStatus()).isEqualTo(303);
    assertThat(manager(heli, post(left() + "/removal")).getStatus()).as("twice").isEqualTo(303);
    assertThat(manager(heli, get(left())).getStatus()).isEqualTo(404);
    assertThat(form(heli)).contains("My own words.</textarea>");
  }

  @Test
  void s04_nobody_drops_the_draft_of_a_manager_who_is_here() throws Exception {
    send(sanna, "/draft", Map.of("children", "They trust us."));
    manager(heli, post(left() + "/removal"));
    assertThat(manager(heli, post(left() + "/takeover")).getStatus()).isEqualTo(404);
    assertThat(form(sanna)).contains("They trust us.</textarea>");
  }

  private String left() {
    return path("/left/" + sanna);
  }

  private void gone(WorkerId who) {
    owner
        .db()
        .sql("update staff.worker set left_on = ? where id = ?")
        .params(people.visit(who).today().minusDays(1), who.value())
        .update();
  }

  @Test
  void s37_a_draft_is_sealed() throws Exception {
    send(sanna, "/draft", Map.of("children", "They trust us."));
    var sealed =
        owner
            .db()
            .sql("select sealed from legalbasis.balancing_draft where service_id = ?")
            .param(service.value())
            .query(byte[].class)
            .single();
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("trust", "children");
  }

  @Test
  void a_draft_is_saved_while_it_is_typed_and_the_page_stays_as_it_is() throws Exception {
    assertThat(form(sanna)).contains("hx-headers='{\"X-Background\":\"draft\"}'");
    var first = typing(Map.of("children", "They tr"));
    assertThat(first.getStatus()).isEqualTo(200);
    assertThat(text(first))
        .contains("Draft saved", "name=\"seen\" value=\"1\"")
        .doesNotContain("<html", "They tr");
    var next = typing(Map.of("seen", "1", "children", "They trust us."));
    assertThat(text(next)).contains("name=\"seen\" value=\"2\"");
    assertThat(form(sanna)).contains("They trust us.</textarea>");
  }

  @Test
  void what_cannot_be_saved_while_typing_is_said_and_nothing_is_lost() throws Exception {
    typing(Map.of("children", "They trust us."));
    var refused = typing(Map.of("seen", "1", "children", "Like 131052-308T"));
    assertThat(refused.getStatus()).isEqualTo(200);
    assertThat(text(refused))
        .contains("The draft was not saved.", "name=\"seen\" value=\"1\"")
        .doesNotContain("131052");
    var other = typing(Map.of("seen", "0", "children", "From another tab."));
    assertThat(text(other))
        .contains("The draft was not saved.", "another tab", "name=\"seen\" value=\"0\"");
    assertThat(form(sanna)).contains("They trust us.</textarea>");
  }

  private MockHttpServletResponse typing(Map<String, String> typed) throws Exception {
    var request = post(path("/new/draft")).header("HX-Request", "true");
    typed.forEach(request::param);
    return manager(sanna, request);
  }

  @Test
  void two_tabs_on_one_draft_see_each_other_and_lose_nothing() throws Exception {
    send(sanna, "/draft", Map.of("children", "From the one tab.", "scope", "The same."));
    for (var to : new String[] {"/draft", ""}) {
      var other = send(sanna, to, Map.of("children", "From the other.", "scope", "The same."));
      assertThat(other.getStatus()).isEqualTo(409);
      assertThat(text(other))
          .contains("From the other.</textarea>", "saved in another tab meanwhile")
          .contains("<span class=\"said\">From the one tab.</span>")
          .doesNotContain("<span class=\"said\">The same.</span>")
          .contains("name=\"seen\" value=\"1\"");
    }
    assertThat(form(sanna)).contains("From the one tab.</textarea>");
    var both = Map.of("seen", "1", "children", "From the one tab. From the other.");
    assertThat(send(sanna, "/draft", both).getStatus()).isEqualTo(303);
    assertThat(form(sanna)).contains("From the one tab. From the other.</textarea>");
  }

  @Test
  void s04_a_draft_begun_before_a_version_was_written_says_so_before_it_is_sent() throws Exception {
    send(sanna, "/draft", Map.of("version", "1", "children", "They trust us."));
    assertThat(form(sanna)).doesNotContain("has been written meanwhile");
    var until = people.visit(heli).today().plusDays(90).toString();
    assertThat(send(heli, "", TestTexts.typed(1, until)).getStatus()).isEqualTo(303);
    assertThat(form(sanna)).contains("Test 1 has been written meanwhile", "They trust us.");
    var faulty = send(sanna, "", Map.of("version", "1", "seen", "1", "children", "They trust us."));
    assertThat(faulty.getStatus()).isEqualTo(422);
    assertThat(text(faulty))
        .as("beside another fault too")
        .contains("Test 1 has been written meanwhile", "name=\"version\" value=\"2\"")
        .contains("Test 1 says:")
        .doesNotContain("The text comes from test 1");
    send(sanna, "/draft", Map.of("version", "2", "seen", "1", "children", "They trust us."));
    assertThat(form(sanna)).as("once it was told").doesNotContain("has been written meanwhile");
  }

  @Test
  void a_whole_draft_is_sent_and_is_none_any_more() throws Exception {
    var typed =
        new HashMap<>(TestTexts.typed(1, people.visit(sanna).today().plusDays(90).toString()));
    send(sanna, "/draft", typed);
    typed.put("seen", "1");
    assertThat(send(sanna, "", typed).getStatus()).isEqualTo(303);
    assertThat(tests.versions(service)).hasSize(1);
    assertThat(form(sanna)).doesNotContain("Draft saved").contains("New balancing test 2");
  }

  @Test
  void s10_not_even_a_draft_holds_an_identity_code_and_what_was_typed_stays() throws Exception {
    var refused = send(sanna, "/draft", Map.of("children", "Like 131052-308T", "scope", "Kept"));
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(text(refused)).contains("Like 131052-308T</textarea>", "Kept</textarea>");
    assertThat(form(sanna)).doesNotContain("Kept");
  }

  @Test
  void the_data_protection_contact_advises_before_it_is_decided() throws Exception {
    written();
    var page = as(daavid, Role.DATA_PROTECTION, get(path("/1")));
    assertThat(text(page)).contains("Your advice").doesNotContain("/approval\"");
    var blank = as(daavid, Role.DATA_PROTECTION, post(path("/1/advice")).param("words", " "));
    assertThat(blank.getStatus()).isEqualTo(422);
    advise("Say what notes rest on");
    advise("Say what notes rest on");
    var other =
        as(daavid, Role.DATA_PROTECTION, post(path("/1/advice")).param("words", "And again"));
    assertThat(other.getStatus()).as("other words of the same adviser").isEqualTo(422);
    assertThat(text(other))
        .contains("given advice on this version already", "And again</textarea>");
    assertThat(text(manager(heli, get(path("/1")))))
        .contains("Daavid Holm", "Say what notes rest on")
        .doesNotContain("And again");
    manager(heli, post(path("/1/approval")));
    var late = as(daavid, Role.DATA_PROTECTION, post(path("/1/advice")).param("words", "Late"));
    assertThat(text(late)).contains("has been decided", "Late</textarea>");
    assertThat(as(sanna, Role.MANAGER, post(path("/1/advice"))).getStatus()).isEqualTo(403);
  }

  @Test
  void d11_whoever_approves_from_outside_advises_too_and_finds_what_to_confirm() throws Exception {
    written();
    var board = people.worker("Bo Lind", Role.APPROVER);
    var words = post(path("/1/advice")).param("words", "Ask the children first");
    assertThat(as(board, Role.APPROVER, words).getStatus()).isEqualTo(303);
    assertThat(text(manager(heli, get(path("/1"))))).contains("Bo Lind", "Ask the children first");
    assertThat(text(as(board, Role.APPROVER, get("/"))))
        .contains("href=\"/staff/confirmations\"", "href=\"/reviews/balancing\"");
    assertThat(as(board, Role.APPROVER, get("/staff/confirmations")).getStatus()).isEqualTo(200);
  }

  @Test
  void s04_it_is_printed_whole_as_tagged_pdf() throws Exception {
    written();
    advise("Say what notes rest on");
    manager(heli, post(path("/1/approval")));
    var answer = as(people.worker(Role.WORKER), Role.WORKER, get(path("/1/pdf")));
    assertThat(answer.getHeader("Content-Disposition")).contains("balancing-test-1.pdf");
    var printed = new Printed(answer.getContentAsByteArray());
    assertThat(printed.text())
        .contains("Balancing test 1", "Open house", "Sanna Aalto", "Heli Koski")
        .contains("Say what notes rest on", "A neighbour learns of it.", "serious")
        .contains("They do not see far ahead.", "Words about otherBases.", "Words about optOut.")
        .doesNotContain("legalbasis.", "{");
    assertThat(printed.untagged()).isEmpty();
    assertThat(printed.tags()).contains("H1", "H2", "H3", "Table", "TH");
  }

  /** As the migration leaves what was written before all parts were asked for. */
  @Test
  void s04_a_version_of_the_short_form_shows_the_parts_it_has_and_no_more() throws Exception {
    owner
        .db()
        .sql(
            """
            with test as (
              insert into legalbasis.balancing_test
                (service_id, version, children, conclusion, valid_until, written_by, written_at)
              values (?, 1, 'They trust us.', 'MAY', '2030-01-01', ?, now())
              returning service_id, version)
            insert into legalbasis.balancing_part
            select service_id, version, 'INTEREST', 'To know whom we work with.' from test
            """)
        .params(service.value(), sanna.value())
        .update();
    assertThat(text(manager(heli, get(path("/1")))))
        .contains("To know whom we work with.", "They trust us.", "Our interest may go first.")
        .doesNotContain("Why not another basis", "impact assessment", "What may come of it");
    var printed = new Printed(manager(heli, get(path("/1/pdf"))).getContentAsByteArray());
    assertThat(printed.text()).contains("They trust us.").doesNotContain("How likely");
    assertThat(form(sanna)).contains("To know whom we work with.</textarea>");
  }

  private void written() throws Exception {
    var until = people.visit(sanna).today().plusDays(90).toString();
    assertThat(send(sanna, "", TestTexts.typed(1, until)).getStatus()).isEqualTo(303);
  }

  private void advise(String words) throws Exception {
    var given = as(daavid, Role.DATA_PROTECTION, post(path("/1/advice")).param("words", words));
    assertThat(given.getStatus()).isEqualTo(303);
  }

  private String form(WorkerId who) throws Exception {
    return text(manager(who, get(path("/new"))));
  }

  private MockHttpServletResponse send(WorkerId who, String below, Map<String, String> typed)
      throws Exception {
    var form = post(path("/new" + below));
    typed.forEach(form::param);
    return manager(who, form);
  }

  private MockHttpServletResponse manager(WorkerId who, MockHttpServletRequestBuilder request)
      throws Exception {
    return as(who, Role.MANAGER, request);
  }

  private MockHttpServletResponse as(WorkerId who, Role role, MockHttpServletRequestBuilder request)
      throws Exception {
    return http.perform(People.as(who, role, request)).andReturn().getResponse();
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private String path(String below) {
    return "/reviews/balancing/" + service + below;
  }
}
