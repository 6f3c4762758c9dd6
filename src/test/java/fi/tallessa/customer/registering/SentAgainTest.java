package fi.tallessa.customer.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Access;
import fi.tallessa.access.Restrictions;
import fi.tallessa.association.ServiceId;
import fi.tallessa.customer.Customers;
import fi.tallessa.customer.TestAction;
import fi.tallessa.customer.awaiting.Awaited;
import fi.tallessa.customer.awaiting.Telling;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.balancing.BalancingTests;
import fi.tallessa.legalbasis.balancing.InForce;
import fi.tallessa.staff.Memberships;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** The form of a new customer, sent more than once, or only to be read in another language. */
@RegisterTest
class SentAgainTest {

  private static final Pattern ANEW = Pattern.compile("name=\"anew\" value=\"([^\"]+)\"");

  @Autowired Customers customers;
  @Autowired Memberships memberships;
  @Autowired BalancingTests balancingTests;
  @Autowired Telling telling;
  @Autowired Access access;
  @Autowired Restrictions restrictions;
  @Autowired People people;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient db;
  @Autowired MockMvc mvc;

  private final Map<String, String> onni = new HashMap<>();
  private WorkerId maija;

  @BeforeEach
  void maijaHasTheFormOpen() {
    maija = people.worker("Maija Lehto", Role.WORKER);
    ServiceId service = customers.service();
    memberships.join(maija, service, people.visit(maija).today());
    var sanna = people.visit(people.worker(Role.MANAGER));
    var heli = people.visit(people.worker(Role.MANAGER));
    InForce.make(balancingTests, service, sanna.today().plusYears(1), sanna, heli);
    onni.putAll(
        Map.of(
            "once", UUID.randomUUID().toString(),
            "source", "mother",
            "name", "Onni Rantala",
            "birth", "28.2.2018",
            "service", service.toString(),
            "reason", "sibling",
            "guard.knows", "calling",
            "guard.name", "Helmi Rantala"));
  }

  @Test
  void a_changed_form_comes_back_whole_and_may_be_registered_as_a_new_customer() throws Exception {
    var first = code(send(onni));
    var changed = but("name", "Elli Rantala");

    var answer = send(changed);

    assertThat(answer.getStatus()).isEqualTo(422);
    var page = answer.getContentAsString(StandardCharsets.UTF_8);
    assertThat(page)
        .contains("Customer " + first.shown() + " was already registered from this form")
        .contains("href=\"/customers/" + first.shown() + "\"")
        .contains("value=\"Elli Rantala\"", "value=\"28.2.2018\"", "value=\"Helmi Rantala\"")
        .contains("Register as a new customer");
    assertThat(files()).isEqualTo(1);

    var anew = ANEW.matcher(page);
    assertThat(anew.find()).isTrue();
    changed.put("anew", anew.group(1));
    var second = code(send(changed));
    assertThat(second).isNotEqualTo(first);
    assertThat(code(send(changed))).as("that one sent twice").isEqualTo(second);
    assertThat(files()).isEqualTo(2);
  }

  @Test
  void the_same_form_is_the_same_file_whatever_its_search_box_says() throws Exception {
    var first = code(send(onni));
    assertThat(code(send(but("q", "onni")))).isEqualTo(first);
    assertThat(files()).isEqualTo(1);
  }

  @Test
  void a_file_that_is_closed_now_is_told_in_a_sentence_and_without_its_code() throws Exception {
    var first = code(send(onni));
    transaction.executeWithoutResult(
        status -> {
          if (access.enter(TestAction.READ, first, people.visit(maija))
              instanceof Entry.Open<Permit>(var permit)) {
            restrictions.begin(permit);
          }
        });

    var answer = send(onni);

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("A customer whom you cannot open now was already registered from this form.")
        .contains("value=\"Onni Rantala\"", "name=\"anew\"")
        .doesNotContain(first.shown());
    assertThat(files()).isEqualTo(1);
  }

  @Test
  void several_at_the_same_moment_open_one_file_and_a_changed_one_is_asked_about()
      throws Exception {
    var forms = List.of(onni, onni, but("name", "Elli Rantala"), onni);
    var answers = new ArrayList<MockHttpServletResponse>();
    try (var hands = Executors.newFixedThreadPool(forms.size())) {
      var sent =
          hands.invokeAll(
              forms.stream().<Callable<MockHttpServletResponse>>map(f -> () -> send(f)).toList());
      for (var one : sent) {
        answers.add(one.get());
      }
    }
    assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsOnly(303, 422);
    assertThat(answers)
        .filteredOn(one -> one.getStatus() == 303)
        .extracting(MockHttpServletResponse::getRedirectedUrl)
        .hasSizeBetween(1, 3)
        .containsOnly("/customers/" + theOnlyFile());
  }

  @Test
  void d05_a_changed_draft_is_another_draft() throws Exception {
    var notYet = but("guard.knows", "not-yet");
    notYet.put("guard.phone", "040 555 0142");
    send(notYet);
    send(notYet);
    assertThat(waiting()).containsExactly("Onni");
    notYet.put("name", "Elli Rantala");
    send(notYet);
    assertThat(waiting()).containsExactlyInAnyOrder("Onni", "Elli");
  }

  @Test
  void another_language_keeps_every_word_and_does_nothing_else() throws Exception {
    var answer = send(but("lang", "sv"));
    var page = answer.getContentAsString(StandardCharsets.UTF_8);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getHeader("Set-Cookie")).contains("__Host-language=sv");
    assertThat(page)
        .contains("<html lang=\"sv\"", "Språket byttes. Inget har sparats än.")
        .contains("value=\"Onni Rantala\"", "value=\"28.2.2018\"", "value=\"Helmi Rantala\"")
        .contains("value=\"" + onni.get("once") + "\"")
        .doesNotContain("att titta på igen");
    assertThat(files()).isZero();

    var unsafe = but("lang", "fi");
    unsafe.put("guard.knows", "unsafe");
    assertThat(send(unsafe).getStatus()).isEqualTo(422);
    var notYet = but("lang", "fi");
    notYet.put("guard.knows", "not-yet");
    notYet.put("guard.phone", "040 555 0142");
    assertThat(send(notYet).getStatus()).isEqualTo(422);
    assertThat(waiting()).isEmpty();
  }

  @Test
  void a_form_that_came_back_says_in_the_other_language_what_is_wrong() throws Exception {
    var slip = but("name", "");
    var page = send(slip).getContentAsString(StandardCharsets.UTF_8);
    assertThat(page)
        .containsPattern(
            "name=\"lang\" value=\"sv\"[^>]* form=\"new-customer\" formaction=\"/customers\"");
    slip.put("lang", "sv");
    assertThat(send(slip).getContentAsString(StandardCharsets.UTF_8))
        .contains("<html lang=\"sv\"", "aria-describedby=\"name-problem\"")
        .doesNotContain("Språket byttes");
  }

  private Map<String, String> but(String box, String words) {
    var changed = new HashMap<>(onni);
    changed.put(box, words);
    return changed;
  }

  private MockHttpServletResponse send(Map<String, String> boxes) throws Exception {
    var request =
        post("/customers")
            .header("Accept-Language", "en")
            .with(People.by(maija, Role.WORKER))
            .with(csrf())
            .secure(true);
    boxes.forEach(request::param);
    return mvc.perform(request).andReturn().getResponse();
  }

  private static Code code(MockHttpServletResponse answer) {
    assertThat(answer.getStatus()).isEqualTo(303);
    var to = answer.getRedirectedUrl();
    return Code.parse(to.substring("/customers/".length())).orElseThrow();
  }

  private List<String> waiting() {
    return telling.mine(people.visit(maija)).stream().map(Awaited::child).toList();
  }

  private String theOnlyFile() {
    return Code.parse(
            db.sql(
                    """
                    select code from access.file join access.designation using (subject_id)
                    where worker_id = ?
                    """)
                .param(maija.value())
                .query(String.class)
                .single())
        .orElseThrow()
        .shown();
  }

  private long files() {
    return db.sql("select count(*) from access.designation where worker_id = ?")
        .param(maija.value())
        .query(Long.class)
        .single();
  }
}
