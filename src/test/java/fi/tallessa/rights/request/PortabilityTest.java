package fi.tallessa.rights.request;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.guardian.Custodies;
import fi.tallessa.customer.guardian.Custody;
import fi.tallessa.customer.guardian.Evidence;
import fi.tallessa.customer.guardian.HeldCustody;
import fi.tallessa.customer.say.Say;
import fi.tallessa.customer.say.Says;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Provided;
import fi.tallessa.holdings.ProvidedLine;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody takes to another service (GDPR Art. 20): what they told on a consent, no more. */
@RegisterTest
class PortabilityTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]*)\"");
  private static final Pattern TICKED = Pattern.compile("name=\"ticked\"[^>]* checked");
  private static final String HORSES = "Rides horses on Thursdays";

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired Says says;
  @Autowired List<Provided> provided;

  private OneFile elli;
  private GivenConsents given;
  private Asking asking;
  private WorkerId sanna;
  private WorkerId celia;

  @BeforeEach
  void file() {
    elli = new OneFile(beans, people.worker("Maija Lehto", Role.WORKER), "2012-02-14");
    given = new GivenConsents(elli);
    asking = new Asking(elli);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, elli.maija);
    celia = elli.colleague("Celia Berg");
  }

  @Test
  void art20_only_what_they_told_on_a_consent_is_in_it_and_it_keeps_to_the_schema()
      throws Exception {
    var item = given.other();
    given.notes();
    told(HORSES, "mother");
    elli.postContact("Was calmer than last week");
    given.carriesContact(item, "1");
    elli.post("/data/email", "value", "elli@example.org", "source", "customer", "version", "0");
    var address = decided();
    assertThat(elli.body(asking.below(address))).contains("href=\"" + address + "/copy");
    var copy = copy(address);
    assertThat(wrong(copy, schema(), "$")).isEmpty();
    assertThat(copy.get("data").valueStream().map(one -> one.get("kind").stringValue()))
        .as("nothing on interest, of the school, or in notes")
        .containsExactlyInAnyOrder("email", "other");
    assertThat(copy.toString())
        .contains("elli@example.org", HORSES)
        .doesNotContain("Elli Rantala", "0177", "calmer");
    assertThat(elli.lines("rights.copy.port")).isEqualTo(1);
    given.takenBack(item);
    assertThat(copy(address).get("data").isEmpty()).as("taken back").isTrue();
  }

  @Test
  void k3_a_guardian_does_not_get_what_the_child_keeps_from_them() throws Exception {
    var item = given.other();
    told(HORSES, "customer");
    var address = decided();
    assertThat(copy(address).toString()).contains(HORSES);
    elli.post("/consents/" + item + "/denial", "reason", "Fears her", "judged", "14, knows well");
    assertThat(copy(address).get("data").isEmpty()).isTrue();
    assertThat(wrong(copy(address), schema(), "$")).isEmpty();
  }

  @Test
  void k3_k16_a_guardian_gets_what_they_may_read_of_the_child_and_the_child_all_of_it()
      throws Exception {
    given.carriesContact(given.other(), "1");
    elli.father();
    data("email", "elli@example.org", "customer");
    data("safe-way", "Not when Helmi is home", "customer");
    data("address", "Mäntytie 2, 20100 Turku", "mother");
    data("contact-address", "Kallen katu 3, Turku", "father");
    told("Plays in a band", "father");
    told("Her father answers at 040 555 0143", "mother");
    keep(Field.EMAIL);
    var secrets =
        new String[] {"elli@example.org", "Helmi is home", "Kallen katu", "band", "555 0143"};
    assertThat(copy(decided()).toString())
        .contains("Mäntytie 2")
        .doesNotContain(secrets)
        .doesNotContain("father");
    var boxes = asking.boxes("portability");
    boxes.put("who", "customer");
    assertThat(copy(decided(asking.ask(boxes))).toString())
        .contains("elli@example.org", "is home", "Kallen katu 3", "band")
        .as("what is the guardians' own is looked through first")
        .doesNotContain("Helmi", "555 0143");
  }

  @Test
  void k5_who_may_not_act_for_the_child_gets_nothing() throws Exception {
    given.other();
    told(HORSES, "customer");
    var file = elli.in(permit -> lines(permit, elli.helmi));
    assertThat(file).isNotEmpty();
    var nobody = elli.in(permit -> lines(permit, UUID.randomUUID()));
    assertThat(nobody).isEmpty();
  }

  private List<ProvidedLine> lines(Permit permit, UUID guardian) {
    return provided.stream()
        .flatMap(one -> one.of(permit, true, Optional.of(guardian)).stream())
        .toList();
  }

  @Test
  void s20_health_is_handed_over_by_nobody_without_that_right() throws Exception {
    given.health();
    var address = decided();
    assertThat(status(celia, address)).as("nothing of health is in it").isEqualTo(200);
    var once = UUID.randomUUID().toString();
    elli.post("/health/new", "text", "Allergic to nuts", "source", "mother", "once", once);
    assertThat(status(celia, address)).isEqualTo(404);
    assertThat(page(celia, address)).contains("Not all of it is yours").doesNotContain("nuts");
    assertThat(copy(address).toString()).as("two have not seen it").doesNotContain("nuts");
    elli.post(asking.below(address) + "/copy/again");
    assertThat(confirmed(address)).as("by nobody without that right").isEqualTo(404);
    health(celia);
    assertThat(confirmed(address)).isEqualTo(303);
    assertThat(copy(address).toString()).contains("Allergic to nuts");
  }

  @Test
  void art20_4_what_is_other_peoples_is_taken_out_unless_two_have_it_given() throws Exception {
    given.other();
    told("Helmi worries about exams", "customer");
    told("Oona Salo is her best friend", "customer");
    told("Uncle drinks", "customer");
    var boxes = asking.boxes("portability");
    boxes.put("who", "customer");
    var address = decided(asking.ask(boxes), false);
    var page = elli.body(asking.below(address) + "/copy");
    assertThat(page).contains("Helmi worries", "Uncle drinks", "What is other people");
    assertThat(status(address)).as("nobody has looked").isEqualTo(404);
    var line = Pattern.compile("Uncle drinks.*?value=\"([0-9a-f]+\\.others)\"", Pattern.DOTALL);
    var uncle = line.matcher(page);
    assertThat(uncle.find()).isTrue();
    assertThat(looked(address, "names", "Oona Salo", "ticked", uncle.group(1))).isEqualTo(303);
    assertThat(status(address)).as("one has").isEqualTo(404);
    assertThat(confirm(elli.maija, address)).as("nobody agrees with themselves").isEqualTo(404);
    told("Likes chess", "customer");
    assertThat(page(celia, address)).doesNotContain("Likes chess");
    assertThat(confirm(celia, address)).isEqualTo(303);
    assertThat(copy(address).toString())
        .contains("worries about exams", "is her best friend")
        .doesNotContain("Helmi", "Oona", "Salo", "Uncle", "chess");
    for (var part : List.of("/copy/pdf", "/copy/file")) {
      assertThat(elli.get(asking.below(address) + part).andReturn().getResponse().getStatus())
          .isEqualTo(404);
    }
  }

  @Test
  void art20_4_a_name_that_two_had_taken_out_stays_out_when_nobody_knows_it_any_more()
      throws Exception {
    given.other();
    var antti = elli.father();
    told("Antti worries about exams", "customer");
    told(HORSES, "customer");
    var boxes = asking.boxes("portability");
    boxes.put("who", "customer");
    var address = decided(asking.ask(boxes));
    assertThat(copy(address).toString())
        .contains(HORSES, "worries about exams")
        .doesNotContain("Antti");
    var removed = elli.post("/guardians/" + antti + "/removal", "why", "wrong-file", "seen", "1");
    assertThat(removed.andReturn().getResponse().getStatus()).isEqualTo(303);
    assertThat(copy(address).toString()).contains(HORSES).doesNotContain("Antti", "worries");
  }

  @Test
  void art20_nobody_is_answered_by_post_whose_file_nobody_took_out_but_told_where_they_want_it()
      throws Exception {
    given.other();
    told(HORSES, "mother");
    var address = decided(asking.ask("portability"), false);
    assertThat(answer(address, "post")).as("nobody has looked through it").isEqualTo(422);
    assertThat(confirmed(address)).isEqualTo(303);
    assertThat(answer(address, "post")).as("nobody has it").isEqualTo(422);
    copy(address);
    elli.post(asking.below(address) + "/copy/again");
    assertThat(confirmed(address)).isEqualTo(303);
    assertThat(answer(address, "post")).as("what was taken out is another").isEqualTo(422);
    copy(address);
    assertThat(answer(address, "post")).isEqualTo(303);
    var shown = decided(asking.ask("portability"), false);
    assertThat(answer(shown, "told")).isEqualTo(303);
  }

  private int answer(String address, String way) throws Exception {
    return post(address + "/answer", "way", way).getStatus();
  }

  @Test
  void k5_what_two_had_given_to_one_guardian_is_looked_through_anew_for_another() throws Exception {
    given.other();
    var antti = elli.father();
    told("Helmi worries about exams", "customer");
    told(HORSES, "customer");
    var address = decided(asking.ask("portability"), false);
    var agreed = Pattern.compile("name=\"ticked\" value=\"([0-9a-f]+\\.agreed)\"");
    var box = agreed.matcher(elli.body(asking.below(address) + "/copy"));
    assertThat(box.find()).isTrue();
    assertThat(looked(address, "ticked", box.group(1))).isEqualTo(303);
    assertThat(page(celia, address)).containsPattern(TICKED);
    assertThat(confirm(celia, address)).isEqualTo(303);
    assertThat(status(address)).isEqualTo(200);
    custodyLost();
    elli.post(asking.below(address) + "/custody");
    var sent =
        elli.post(asking.below(address) + "/asker", "who", antti.toString(), "identity", "known");
    assertThat(sent.andReturn().getResponse().getStatus()).isEqualTo(303);
    decided(address, false);
    assertThat(status(address)).as("two have looked, for Helmi").isEqualTo(404);
    assertThat(elli.body(asking.below(address) + "/copy"))
        .contains("To be looked through")
        .doesNotContainPattern(TICKED);
    assertThat(confirmed(address)).isEqualTo(303);
    assertThat(status(address)).isEqualTo(200);
  }

  private void custodyLost() {
    var today = elli.visit(elli.maija).today();
    elli.writing(
        permit -> {
          var court =
              new HeldCustody(
                  Custody.JOINT, null, today, Evidence.COURT_DECISION, today, elli.maija);
          elli.bean(Custodies.class).add(permit, elli.helmi, 1, court);
          return null;
        });
  }

  @Test
  void k5_custody_that_is_lost_in_the_file_while_somebody_decides_gives_nothing() throws Exception {
    given.other();
    told(HORSES, "customer");
    var address = asking.ask("portability");
    asking.settle(address);
    custodyLost();
    assertThat(post(address + "/decision", "outcome", "accepted").getStatus()).isEqualTo(303);
    assertThat(elli.body(asking.below(address) + "/copy")).doesNotContain(HORSES);
    assertThat(confirmed(address)).isEqualTo(303);
    assertThat(copy(address).get("data").isEmpty()).isTrue();
  }

  @Test
  void art20_which_guardian_told_something_is_not_in_the_childs_own_file() throws Exception {
    given.other();
    told(HORSES, "mother");
    var boxes = asking.boxes("portability");
    boxes.put("who", "customer");
    assertThat(copy(decided(asking.ask(boxes))).toString())
        .contains(HORSES, "\"source\":\"guardian\"");
  }

  @Test
  void art20_nothing_is_made_before_it_is_decided_nor_of_another_right() throws Exception {
    var undecided = asking.ask("portability");
    assertThat(status(undecided)).isEqualTo(404);
    var access = asking.ask("access");
    asking.settle(access);
    post(access + "/decision", "outcome", "accepted");
    assertThat(status(access)).isEqualTo(404);
    var address = decided();
    assertThat(status(address)).isEqualTo(200);
    elli.freeze();
    assertThat(status(address)).as("what may only be kept is not used").isEqualTo(423);
    assertThat(elli.lines("rights.copy.port")).as("she got it once").isEqualTo(1);
  }

  @Test
  void art18_2_who_has_all_of_it_kept_only_takes_it_elsewhere_and_not_what_is_kept_by_itself()
      throws Exception {
    given.carriesContact(given.other(), "1");
    told(HORSES, "customer");
    data("email", "elli@example.org", "customer");
    var boxes = asking.boxes("portability");
    boxes.put("who", "customer");
    var address = decided(asking.ask(boxes));
    assertThat(copy(address).toString()).contains(HORSES, "elli@example.org");
    elli.freeze("email");
    assertThat(copy(address).toString()).contains(HORSES).doesNotContain("elli@example.org");
    elli.freeze();
    assertThat(copy(address).toString()).contains(HORSES).doesNotContain("elli@example.org");
  }

  @Test
  void a_file_against_the_schema_is_found() throws Exception {
    var schema = schema();
    for (var planted :
        new String[] {
          "{}",
          """
          {"schema": "urn:tallessa:portability:1", "made": "30.11.2026", "code": "K7F-2QD",
           "from": {"name": "", "address": "", "contact": ""}, "data": []}
          """,
          """
          {"schema": "urn:tallessa:portability:1", "made": "2026-11-30", "code": "K7F-2QD",
           "from": {"name": "", "address": "", "contact": ""},
           "data": [{"kind": "note", "value": "x", "source": "customer", "told": "2026-11-30"}]}
          """,
          """
          {"schema": "urn:tallessa:portability:1", "made": "2026-11-30", "code": "K7F-2QD",
           "from": {"name": "", "address": "", "contact": ""}, "data": [], "more": 1}
          """
        }) {
      assertThat(wrong(MAPPER.readTree(planted), schema, "$")).as(planted).isNotEmpty();
    }
  }

  private static JsonNode schema() throws IOException {
    try (var in = PortabilityTest.class.getResourceAsStream("/rights/portability.schema.json")) {
      return MAPPER.readTree(in);
    }
  }

  /** What of a file is not as its schema has it; the words of the schema that ours uses. */
  private static String wrong(JsonNode node, JsonNode schema, String at) {
    var found = new StringBuilder();
    if (schema.has("const") && !schema.get("const").equals(node)) {
      found.append(at).append(" is another ");
    }
    if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(node::equals)) {
      found.append(at).append(" is none of them ");
    }
    if (schema.has("pattern")
        && !(node.isString() && node.stringValue().matches(schema.get("pattern").stringValue()))) {
      found.append(at).append(" looks otherwise ");
    }
    if (schema.has("type") && !type(node).equals(schema.get("type").stringValue())) {
      return found.append(at).append(" is of another type ").toString();
    }
    if (schema.has("items")) {
      node.valueStream().forEach(one -> found.append(wrong(one, schema.get("items"), at + "[]")));
    }
    if (schema.has("properties")) {
      schema
          .get("required")
          .valueStream()
          .filter(one -> !node.has(one.stringValue()))
          .forEach(one -> found.append(at).append(" is without ").append(one));
      node.propertyStream()
          .forEach(
              one -> {
                var inner = schema.get("properties").get(one.getKey());
                found.append(
                    inner == null
                        ? at + " has " + one.getKey()
                        : wrong(one.getValue(), inner, at + "." + one.getKey()));
              });
    }
    return found.toString();
  }

  private static String type(JsonNode node) {
    return node.isObject() ? "object" : node.isArray() ? "array" : "string";
  }

  private void told(String text, String source) throws Exception {
    var once = UUID.randomUUID().toString();
    var sent = elli.post("/other/new", "text", text, "source", source, "once", once);
    assertThat(sent.andReturn().getResponse().getStatus()).isEqualTo(303);
  }

  private void data(String field, String value, String source) throws Exception {
    var sent = elli.post("/data/" + field, "value", value, "source", source, "version", "0");
    assertThat(sent.andReturn().getResponse().getStatus()).as(field).isEqualTo(303);
  }

  /** She keeps it from her guardians. */
  private void keep(Field field) {
    var judged = new Say.Judged(Say.Answer.KEPT, "Fears her", "14, knows well", elli.maija);
    elli.writing(
        permit -> {
          says.add(permit, says.datum(permit, field), judged, permit.visit().today().plusMonths(6));
          return null;
        });
  }

  private String decided() throws Exception {
    return decided(asking.ask("portability"));
  }

  private String decided(String address) throws Exception {
    return decided(address, true);
  }

  private String decided(String address, boolean seen) throws Exception {
    asking.settle(address);
    post(address + "/decision", "outcome", "accepted");
    if (seen) {
      assertThat(confirmed(address)).isEqualTo(303);
    }
    return address;
  }

  /** Two look through it, and have all of it given that nobody has to take out. */
  private int confirmed(String address) throws Exception {
    assertThat(looked(address)).isEqualTo(303);
    return confirm(celia, address);
  }

  private int looked(String address, String... more) throws Exception {
    var shown = SHOWN.matcher(elli.body(asking.below(address) + "/copy"));
    assertThat(shown.find()).isTrue();
    var boxes = new ArrayList<>(List.of("edition", "en", "shown", shown.group(1)));
    boxes.addAll(List.of(more));
    return elli.post(asking.below(address) + "/copy/review", boxes.toArray(String[]::new))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private int confirm(WorkerId who, String address) throws Exception {
    return elli.postAs(who, asking.below(address) + "/copy/confirmation")
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private String page(WorkerId who, String address) throws Exception {
    return OneFile.text(elli.getAs(who, Role.WORKER, asking.below(address) + "/copy"));
  }

  /** From now on she may open what is of health. */
  private void health(WorkerId who) {
    elli.bean(Owner.class)
        .db()
        .sql(
            """
            update access.designation set health_at = now(), health_by = ? where worker_id = ?
            """)
        .params(sanna.value(), who.value())
        .update();
  }

  private JsonNode copy(String address) throws Exception {
    var answer = elli.get(asking.below(address) + "/portability.json").andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
    return MAPPER.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
  }

  private int status(String address) throws Exception {
    return status(elli.maija, address);
  }

  private int status(WorkerId who, String address) throws Exception {
    return elli.getAs(who, Role.WORKER, asking.below(address) + "/portability.json")
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private MockHttpServletResponse post(String path, String... pairs) throws Exception {
    return elli.post(People.by(sanna, Role.MANAGER), asking.below(path), pairs)
        .andReturn()
        .getResponse();
  }
}
