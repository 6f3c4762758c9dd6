package fi.tallessa.customer.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Leaders;
import fi.tallessa.staff.Left;
import fi.tallessa.wording.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Issue 4, point 6: "not of that kind" is said once in a file, and a line manager sees how often.
 */
@RegisterTest
class OverrulingTest {

  private static final String ASTHMA = "Her dog has asthma and snores";
  private static final Pattern ASKED = Pattern.compile("name=\"asked\" value=\"([^\"]*)\"");

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  @Autowired People people;
  @Autowired Statements statements;
  OneFile elli;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    new GivenConsents(elli).notes();
  }

  @Test
  void d15_not_of_that_kind_is_one_tap_and_is_not_asked_again_in_that_file() throws Exception {
    var boxes = contact(ASTHMA, "Call the school");
    var asked = unsaved(elli.post("/contacts/new", pairs(boxes)));
    assertThat(asked).contains("<mark><bdi>asthma</bdi></mark>", ASTHMA, "value=\"as-is\"");
    overrule(elli, boxes, asked);
    assertThat(elli.body("/timeline")).contains(ASTHMA);
    assertThat(overrulings(elli)).isEqualTo(1);
    elli.post("/contacts/new", pairs(contact("Again: " + ASTHMA, "Ring about the asthma")))
        .andExpect(status().isSeeOther());
    assertThat(overrulings(elli)).as("said once").isEqualTo(1);
    var onni = new OneFile(beans, elli.maija);
    new GivenConsents(onni).notes();
    unsaved(onni.post("/contacts/new", pairs(contact(ASTHMA, ""))));
  }

  @Test
  void d15_what_was_typed_after_the_question_is_asked_about_by_itself() throws Exception {
    var boxes = contact(ASTHMA, "");
    var asked = unsaved(elli.post("/contacts/new", pairs(boxes)));
    boxes.put("text", ASTHMA + ". Her father is in prison.");
    boxes.put("worded", "as-is");
    boxes.put("asked", asked(asked));
    assertThat(unsaved(elli.post("/contacts/new", pairs(boxes))))
        .contains("<mark><bdi>prison</bdi></mark>")
        .doesNotContain("<mark><bdi>asthma</bdi></mark>");
    assertThat(overrulings(elli)).isZero();
  }

  @Test
  void d15_the_next_step_is_read_as_well_and_a_correction_only_where_it_is_new() throws Exception {
    var boxes = contact("Elli baked", "Ask about her antidepressants");
    var asked = unsaved(elli.post("/contacts/new", pairs(boxes)));
    assertThat(asked).contains("<mark><bdi>antidepressants</bdi></mark>", "href=\"#next\"");
    overrule(elli, boxes, asked);
    owner.db().sql("delete from customer.overruling").update();
    var path =
        Pattern.compile("/contacts/([0-9a-f]{8}-[0-9a-f-]{27})\"").matcher(elli.body("/timeline"));
    assertThat(path.find()).isTrue();
    boxes = contact("Elli baked bread", "Ask about her antidepressants");
    boxes.put("version", "1.1");
    elli.post("/contacts/" + path.group(1), pairs(boxes)).andExpect(status().isSeeOther());
  }

  @Test
  void s12_words_about_somebody_else_who_was_there_are_remembered_in_their_file() throws Exception {
    var onni = new OneFile(beans, elli.maija);
    new GivenConsents(onni).notes();
    var boxes = contact("Both baked", "");
    boxes.put("with", onni.code.shown());
    boxes.put("text." + onni.code.shown(), ASTHMA);
    var asked = unsaved(elli.post("/contacts/new", pairs(boxes)));
    overrule(elli, boxes, asked);
    assertThat(overrulings(elli)).isZero();
    assertThat(overrulings(onni)).isEqualTo(1);
    boxes.put("once", UUID.randomUUID().toString());
    boxes.remove("worded");
    elli.post("/contacts/new", pairs(boxes)).andExpect(status().isSeeOther());
  }

  @Test
  void s20_what_is_to_be_done_for_a_customer_or_for_none_is_read_too() throws Exception {
    var once = UUID.randomUUID().toString();
    var asked = tasks(once, "Ask about her antidepressants", elli.code.shown(), "", "");
    assertThat(asked).contains("<mark><bdi>antidepressants</bdi></mark>", "/health\"");
    assertThat(
            tasks(once, "Ask about her antidepressants", elli.code.shown(), "as-is", asked(asked)))
        .isEmpty();
    assertThat(tasks(UUID.randomUUID().toString(), "Antidepressants", elli.code.shown(), "", ""))
        .as("remembered for the file")
        .isEmpty();
    var own = UUID.randomUUID().toString();
    asked = tasks(own, "Buy antidepressants", "", "", "");
    assertThat(asked).contains("<mark>").doesNotContain("/health\"");
    assertThat(tasks(own, "Buy antidepressants", "", "better", asked(asked))).isEmpty();
    var list = read("/tasks", elli.maija, Role.WORKER);
    assertThat(list).contains("Ask about her antidepressants").doesNotContain("Buy antidep");
    assertThat(overrulings(elli)).isEqualTo(1);
  }

  @Test
  void d15_aims_steps_how_they_went_and_promises_are_read_too() throws Exception {
    var aim = UUID.randomUUID().toString();
    var asked =
        unsaved(
            elli.post("/plan/aims/new", "once", aim, "text", "Her asthma keeps her from school"));
    assertThat(asked).contains("<mark><bdi>asthma</bdi></mark>", "href=\"#text\"");
    elli.post(
            "/plan/aims/new",
            "once",
            aim,
            "text",
            "Her asthma keeps her from school",
            "worded",
            "better",
            "asked",
            asked(asked))
        .andExpect(status().isSeeOther());
    var plan = elli.body("/plan");
    assertThat(plan).contains("keeps her from school").doesNotContain("asthma");
    var steps = Pattern.compile("/plan/aims/[0-9a-f-]{36}").matcher(plan);
    assertThat(steps.find()).isTrue();
    assertThat(
            unsaved(
                elli.post(
                    steps.group() + "/steps", "text", "See to her asthma", "who", "guardian")))
        .contains("<mark><bdi>asthma</bdi></mark>");
    assertThat(unsaved(elli.post("/promises/new", "what", "I will ask about her asthma")))
        .contains("<mark><bdi>asthma</bdi></mark>");
  }

  @Test
  void d15_what_was_asked_is_asked_again_in_another_language() throws Exception {
    var boxes = new HashMap<String, String>();
    boxes.put("what", "Ask about her antidepressants");
    boxes.put("due", "nonsense");
    boxes.put("lang", "sv");
    assertThat(send("/tasks", boxes)).contains("En sak innan det sparas", "<mark>");
  }

  @Test
  void s19_the_name_of_a_group_is_read_too() throws Exception {
    var boxes = new HashMap<String, String>();
    boxes.put("once", UUID.randomUUID().toString());
    boxes.put("name", "Depression group");
    boxes.put("service", elli.service.value().toString());
    var asked = send("/groups", boxes);
    assertThat(asked).contains("<mark><bdi>Depression</bdi></mark>");
    boxes.put("worded", "as-is");
    boxes.put("asked", asked(asked));
    assertThat(send("/groups", boxes)).isEmpty();
    boxes.put("once", UUID.randomUUID().toString());
    boxes.put("worded", "");
    boxes.put("asked", "");
    assertThat(send("/groups", boxes)).as("remembered for whoever said so").isEmpty();
  }

  @Test
  void d15_in_what_is_in_nobodys_file_it_is_remembered_for_whoever_said_so_until_they_leave()
      throws Exception {
    var once = UUID.randomUUID().toString();
    var asked = tasks(once, "Order the asthma leaflet", "", "", "");
    assertThat(tasks(once, "Order the asthma leaflet", "", "as-is", asked(asked))).isEmpty();
    assertThat(tasks(UUID.randomUUID().toString(), "Read the asthma leaflet", "", "", ""))
        .isEmpty();
    unsaved(elli.post("/contacts/new", pairs(contact(ASTHMA, ""))));
    assertThat(own()).isEqualTo(1);
    elli.bean(TransactionTemplate.class)
        .executeWithoutResult(
            status -> beans.publishEvent(new Left(elli.maija, elli.maija, Instant.now())));
    assertThat(own()).isZero();
  }

  private int own() {
    return owner
        .db()
        .sql("select count(*) from customer.own_overruling where worker_id = ?")
        .param(elli.maija.value())
        .query(Integer.class)
        .single();
  }

  @Test
  void s20_health_stands_in_health_and_belief_stands_nowhere() throws Exception {
    var given = new GivenConsents(elli);
    given.health();
    given.other();
    assertThat(unsaved(entry("health", "She has asthma, and the family is Muslim")))
        .contains("<mark><bdi>Muslim</bdi></mark>")
        .doesNotContain("<mark><bdi>asthma</bdi></mark>");
    entry("health", "She has asthma").andExpect(status().isSeeOther());
    assertThat(unsaved(entry("other", "She has asthma")))
        .contains("<mark><bdi>asthma</bdi></mark>", elli.address("/health"));
    entry("other", "She likes horses").andExpect(status().isSeeOther());
  }

  @Test
  void s25_a_line_manager_sees_code_and_kind_of_those_they_lead_and_never_the_words()
      throws Exception {
    var sanna = people.worker("Sanna Aalto", Role.MANAGER);
    assertThat(read("/reviews/wording", sanna, Role.MANAGER))
        .contains("Nothing was said to be something else");
    elli.bean(Leaders.class).leads(sanna, elli.maija, LocalDate.of(2020, 1, 1));
    var boxes = contact(ASTHMA, "");
    overrule(elli, boxes, unsaved(elli.post("/contacts/new", pairs(boxes))));
    assertThat(read("/reviews/wording", sanna, Role.MANAGER))
        .contains(elli.code.shown(), "Health", "diagnosis or illness", "Maija Lehto")
        .doesNotContain("asthma", "snores", "Elli");
    assertThat(elli.lines("customer.wording.sample")).isEqualTo(1);
    var other = people.worker("Olli Niemi", Role.MANAGER);
    assertThat(read("/reviews/wording", other, Role.MANAGER)).doesNotContain(elli.code.shown());
    assertThat(answered("/reviews/wording", elli.maija, Role.WORKER)).isIn(403, 404);
  }

  @Test
  void the_managers_page_costs_the_same_for_one_and_for_many_and_goes_on_by_key() throws Exception {
    var sanna = people.worker("Sanna Aalto", Role.MANAGER);
    elli.bean(Leaders.class).leads(sanna, elli.maija, LocalDate.of(2020, 1, 1));
    overruled(elli, 1, 0);
    long one = statements.during(() -> read("/reviews/wording", sanna, Role.MANAGER)).size();
    overruled(elli, 60, 100);
    long many = statements.during(() -> read("/reviews/wording", sanna, Role.MANAGER)).size();
    assertThat(many).isEqualTo(one);
    var page = read("/reviews/wording", sanna, Role.MANAGER);
    var older = Pattern.compile("/reviews/wording\\?before=[0-9.a-f-]+").matcher(page);
    assertThat(older.find()).isTrue();
    assertThat(page.split("diagnosis or illness", -1)).hasSize(51);
    assertThat(read(older.group(), sanna, Role.MANAGER).split("diagnosis or illness", -1))
        .hasSize(12);
  }

  @Test
  void s36_the_copy_tells_of_it_and_erasure_takes_it() throws Exception {
    var boxes = contact(ASTHMA, "");
    overrule(elli, boxes, unsaved(elli.post("/contacts/new", pairs(boxes))));
    var holding = elli.bean(OverrulingsHolding.class);
    assertThat(elli.in(holding::copy))
        .extracting(CopyLine::label)
        .containsExactly("customer.wording.copy.health");
    assertThat(
            owner
                .db()
                .sql(
                    "select count(*) from customer.overruling where position(?::bytea in sealed) > 0"
                        + " or position(?::bytea in sampled) > 0")
                .params(
                    "HEALTH".getBytes(StandardCharsets.UTF_8),
                    "HEALTH".getBytes(StandardCharsets.UTF_8))
                .query(Integer.class)
                .single())
        .isZero();
    elli.writing(
        permit -> {
          holding.erase(permit);
          return null;
        });
    assertThat(overrulings(elli)).isZero();
  }

  private static void overruled(OneFile file, int many, int from) {
    file.writing(
        permit -> {
          var words = new HashMap<String, Topic>();
          for (int at = 0; at < many; at++) {
            words.put("HEALTH word" + (from + at), new Topic("HEALTH.DIAGNOSIS", false));
          }
          file.bean(Overrulings.class).add(permit, words);
          return null;
        });
  }

  private void overrule(OneFile file, Map<String, String> boxes, String page) throws Exception {
    boxes.put("worded", "as-is");
    boxes.put("asked", asked(page));
    file.post("/contacts/new", pairs(boxes)).andExpect(status().isSeeOther());
  }

  private static String asked(String page) {
    var found = ASKED.matcher(page);
    assertThat(found.find()).as("what was asked").isTrue();
    return found.group(1);
  }

  private ResultActions entry(String store, String text) throws Exception {
    return elli.post(
        "/" + store + "/new",
        "once",
        UUID.randomUUID().toString(),
        "text",
        text,
        "kind",
        "none",
        "source",
        "mother");
  }

  /** The form again, or nothing where it was saved. */
  private String tasks(String once, String what, String code, String worded, String asked)
      throws Exception {
    return send(
        "/tasks",
        Map.of("once", once, "what", what, "customer", code, "worded", worded, "asked", asked));
  }

  private String send(String path, Map<String, String> boxes) throws Exception {
    var request = People.as(elli.maija, Role.WORKER, MockMvcRequestBuilders.post(path));
    boxes.forEach(request::param);
    return OneFile.text(beans.getBean(MockMvc.class).perform(request));
  }

  private String read(String path, WorkerId who, Role role) throws Exception {
    return OneFile.text(beans.getBean(MockMvc.class).perform(get(path, who, role)));
  }

  private int answered(String path, WorkerId who, Role role) throws Exception {
    return beans
        .getBean(MockMvc.class)
        .perform(get(path, who, role))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private static MockHttpServletRequestBuilder get(String path, WorkerId who, Role role) {
    return People.as(who, role, MockMvcRequestBuilders.get(path));
  }

  private static String unsaved(ResultActions sent) throws Exception {
    return OneFile.text(sent.andExpect(status().isUnprocessableContent()));
  }

  private static Map<String, String> contact(String text, String next) {
    var boxes = new HashMap<String, String>();
    boxes.put("once", UUID.randomUUID().toString());
    boxes.put("tab", UUID.randomUUID().toString());
    boxes.put("channel", "phone");
    boxes.put("outcome", "met");
    boxes.put("minutes", "15");
    boxes.put("text", text);
    boxes.put("next", next);
    return boxes;
  }

  private static String[] pairs(Map<String, String> boxes) {
    return boxes.entrySet().stream()
        .flatMap(box -> Stream.of(box.getKey(), box.getValue()))
        .toArray(String[]::new);
  }

  private int overrulings(OneFile file) {
    UUID subject = file.in(permit -> permit.subject().value());
    return owner
        .db()
        .sql("select count(*) from customer.overruling where subject_id = ?")
        .param(subject)
        .query(Integer.class)
        .single();
  }
}
