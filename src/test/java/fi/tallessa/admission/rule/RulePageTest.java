package fi.tallessa.admission.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.admission.Admission;
import fi.tallessa.admission.IpAddress;
import fi.tallessa.admission.Rules;
import fi.tallessa.admission.Ways;
import fi.tallessa.holdings.SetUpStep;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A manager sets the ways in, and never shuts themselves out; each rule stays readable. */
@RegisterTest
class RulePageTest {

  private static final String PATH = "/setup/admission";

  @Autowired ApplicationContext beans;
  @Autowired MockMvc web;
  @Autowired People people;
  @Autowired Owner owner;
  @Autowired Admission admission;
  @Autowired Rules rules;
  @Autowired RuleStep step;
  private WorkerId sanna;
  private Ways ways;

  @BeforeEach
  void aManager() {
    ways = new Ways(beans);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
  }

  @AfterEach
  void asBefore() {
    ways.close();
  }

  @Test
  void s33_a_rule_is_set_with_who_when_and_why_and_holds_at_once() throws Exception {
    assertThat(set("why", "The office moved").getStatus()).isEqualTo(303);
    var now = rules.now();
    assertThat(now.by()).contains(sanna);
    assertThat(now.why()).contains("The office moved");
    assertThat(step.when()).isEqualTo(SetUpStep.When.BEFORE_THE_FIRST_CUSTOMER);
    assertThat(step.look(people.visit(sanna).today()).done()).isTrue();
    assertThat(manager(get(PATH)).getContentAsString())
        .contains("Allowed networks: 127.0.0.0/8, 10.8.0.0/16. VPN: 127.0.0.0/8.")
        .contains("Proxy: 10.8.0.2. Header: X-Vpn.", "The office moved", "Sanna Aalto")
        .contains("Reached by VPN");
    var other = web.perform(from("192.168.1.1", get("/sign-in"))).andReturn().getResponse();
    assertThat(other.getStatus()).isEqualTo(403);
  }

  @Test
  void s33_nobody_shuts_themselves_out() throws Exception {
    int before = rules.now().number();
    var elsewhere = set("networks", "10.8.0.0/16", "pools", "10.8.0.0/16");
    assertThat(elsewhere.getStatus()).isEqualTo(422);
    assertThat(elsewhere.getContentAsString())
        .contains("You would shut yourself out", "is not among the allowed ones");
    var past = set("pools", "10.8.0.0/16");
    assertThat(past.getStatus()).isEqualTo(422);
    assertThat(past.getContentAsString()).contains("you do not come by the VPN");
    assertThat(set("networks", "", "pools", "").getStatus()).isEqualTo(422);
    assertThat(set("proxy", "127.0.0.1").getStatus())
        .as("and whoever came past the new proxy is not inside by what it would say")
        .isEqualTo(422);
    assertThat(rules.now().number()).isEqualTo(before);
  }

  @Test
  void s33_nobody_takes_the_proxy_out_of_the_rule_whose_line_they_came_by() throws Exception {
    int before = rules.now().number();
    for (var named : List.of("", "10.8.0.2", "10.0.0.20")) {
      var unheard = behind("10.0.0.2", "proxy", named, "header", "");
      assertThat(unheard.getStatus()).as(named).isEqualTo(422);
      assertThat(unheard.getContentAsString())
          .contains("You would shut yourself out: you come through the proxy 10.0.0.2")
          .contains("id=\"proxy-problem\"");
    }
    assertThat(rules.now().number()).isEqualTo(before);
    assertThat(behind("10.0.0.2", "proxy", "10.0.0.2").getStatus()).isEqualTo(303);
  }

  /** As a request that a proxy handed on with its line. */
  private MockHttpServletResponse behind(String proxy, String... boxes) throws Exception {
    var at = IpAddress.of(proxy).orElseThrow();
    return manager(form(PATH, boxes).requestAttr("fi.tallessa.admission.Behind", at));
  }

  @Test
  void s33_what_is_no_network_is_told_by_its_line_and_stays_typed() throws Exception {
    var slip = set("networks", "127.0.0.0/8\n10.8.0.1/16", "phone", "", "why", "");
    assertThat(slip.getStatus()).isEqualTo(422);
    assertThat(slip.getContentAsString())
        .contains(
            "Line 2 is no network", "10.8.0.1/16", "id=\"phone-problem\"", "id=\"why-problem\"");
    assertThat(set("pools", "127.0.0.0/8\n192.168.0.0/16").getContentAsString())
        .contains("Line 2 is in no allowed network");
    assertThat(set("proxy", "").getContentAsString()).contains("Write which proxy");
    assertThat(set("header", "Accept: */*").getContentAsString()).contains("begins with X-");
    assertThat(set("proxy", "proxy.example.fi").getContentAsString()).contains("Write one address");
  }

  @Test
  void s33_an_address_is_tried_out_and_nothing_is_saved() throws Exception {
    int before = rules.now().number();
    assertThat(tried("127.1.2.3")).contains("<b>127.1.2.3</b> comes in: from an allowed network");
    assertThat(tried("10.8.1.2")).contains("comes in only where the proxy says");
    assertThat(tried("203.0.113.9")).contains("comes in only with a certificate");
    assertThat(tried("10.8.0.2")).contains("is the proxy itself");
    assertThat(tried("x")).contains("id=\"tried-problem\"", "value=\"x\"");
    assertThat(tried("")).contains("id=\"tried-problem\"");
    assertThat(rules.now().number()).isEqualTo(before);
  }

  @Test
  void s33_of_two_managers_the_second_sees_what_the_first_set() throws Exception {
    var version = "" + rules.now().number();
    assertThat(set("version", version).getStatus()).isEqualTo(303);
    assertThat(set("version", version).getStatus()).as("the same again").isEqualTo(303);
    var second = set("version", version, "networks", "127.0.0.0/8", "proxy", "127.9.9.9");
    assertThat(second.getStatus()).isEqualTo(409);
    assertThat(second.getContentAsString())
        .contains("Somebody else changed this meanwhile", "10.8.0.0/16", "value=\"127.9.9.9\"");
  }

  @Test
  void s33_what_one_manager_changes_the_others_read_on_their_first_page() throws Exception {
    var liisa = people.worker("Liisa Niemi", Role.MANAGER);
    set("why", "The office moved");
    var told = "The ways into the register were changed.";
    assertThat(as(liisa, Role.MANAGER, get("/")).getContentAsString())
        .contains(told, "href=\"/setup/admission\"");
    assertThat(manager(get("/")).getContentAsString()).doesNotContain(told);
    var at = rules.now().at();
    assertThat(admission.setByAnother(new Visit(liisa, at, Purpose.CUSTOMER_WORK))).contains(at);
    var later = new Visit(liisa, at.plus(Duration.ofDays(7)), Purpose.CUSTOMER_WORK);
    assertThat(admission.setByAnother(later)).isEmpty();
  }

  @Test
  void s33_only_a_manager_sets_it_and_none_is_ever_changed() throws Exception {
    var daavid = people.worker(Role.DATA_PROTECTION);
    set("why", "As agreed");
    assertThat(as(daavid, Role.DATA_PROTECTION, get(PATH)).getContentAsString())
        .contains("As agreed")
        .doesNotContain("id=\"form\"", "X-Vpn: yes");
    for (var path : new String[] {PATH, PATH + "/trial"}) {
      assertThat(as(daavid, Role.DATA_PROTECTION, form(path)).getStatus()).isEqualTo(403);
    }
    for (var right : new String[] {"UPDATE", "DELETE"}) {
      assertThat(
              owner
                  .db()
                  .sql("select has_table_privilege('tallessa_app', 'admission.rule', ?)")
                  .param(right)
                  .query(Boolean.class)
                  .single())
          .as(right)
          .isFalse();
    }
  }

  private String tried(String address) throws Exception {
    return manager(form(PATH + "/trial", "tried", address)).getContentAsString();
  }

  private MockHttpServletResponse set(String... boxes) throws Exception {
    return manager(form(PATH, boxes));
  }

  private MockHttpServletRequestBuilder form(String path, String... boxes) {
    var all = new LinkedHashMap<String, String>();
    all.put("networks", "127.0.0.0/8\r\n\r\n 10.8.0.0/16 \r\n");
    all.put("pools", "127.0.0.0/8");
    all.put("proxy", "10.8.0.2");
    all.put("header", "X-Vpn: yes");
    all.put("phone", "02 555 0100");
    all.put("why", "A test");
    all.put("version", "" + rules.now().number());
    for (int at = 0; at < boxes.length; at += 2) {
      all.put(boxes[at], boxes[at + 1]);
    }
    var form = post(path);
    all.forEach(form::param);
    return form;
  }

  private static MockHttpServletRequestBuilder from(
      String address, MockHttpServletRequestBuilder request) {
    return request.secure(true).remoteAddress(address);
  }

  private MockHttpServletResponse manager(MockHttpServletRequestBuilder request) throws Exception {
    return as(sanna, Role.MANAGER, request);
  }

  private MockHttpServletResponse as(WorkerId who, Role role, MockHttpServletRequestBuilder request)
      throws Exception {
    return web.perform(People.as(who, role, request)).andReturn().getResponse();
  }
}
