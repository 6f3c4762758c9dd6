package fi.tallessa.rights.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.HeldConsents;
import fi.tallessa.legalbasis.item.ItemId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody takes to another service (GDPR Art. 20): what they told on a consent, no more. */
@RegisterTest
class PortabilityTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String HORSES = "Rides horses on Thursdays";

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired MockMvc browser;

  private OneFile elli;
  private GivenConsents given;
  private Asking asking;
  private WorkerId sanna;

  @BeforeEach
  void file() {
    elli = new OneFile(beans, people.worker("Maija Lehto", Role.WORKER), "2012-02-14");
    given = new GivenConsents(elli);
    asking = new Asking(elli);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, elli.maija);
  }

  @Test
  void art20_only_what_they_told_on_a_consent_is_in_it_and_it_keeps_to_the_schema()
      throws Exception {
    var item = given.other();
    given.notes();
    told(HORSES, "mother");
    elli.postContact("Was calmer than last week");
    basis(item);
    elli.post("/data/email", "value", "elli@example.org", "source", "customer", "version", "0");
    var address = decided();
    assertThat(elli.body(asking.below(address)))
        .contains("href=\"" + address + "/portability.json");
    var copy = copy(address);
    assertThat(wrong(copy, schema(), "$")).isEmpty();
    assertThat(copy.get("data").valueStream().map(one -> one.get("kind").stringValue()))
        .as("nothing on interest, of the school, or in notes")
        .containsExactlyInAnyOrder("email", "other");
    assertThat(copy.toString())
        .contains("elli@example.org", HORSES)
        .doesNotContain("Elli Rantala", "0177", "calmer");
    assertThat(elli.lines("rights.request.port")).isEqualTo(1);
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

  private void basis(ItemId item) throws Exception {
    var written =
        elli.in(
            permit ->
                elli.bean(HeldConsents.class).of(permit).stream()
                    .filter(one -> one.basis().item().equals(item.value()))
                    .findFirst()
                    .orElseThrow()
                    .basis()
                    .written());
    var sent =
        elli.post(
            "/bases/contact",
            "basis",
            written,
            "reason",
            "Helmi asked",
            "purpose",
            "",
            "version",
            "1");
    assertThat(sent.andReturn().getResponse().getStatus()).isEqualTo(303);
  }

  private String decided() throws Exception {
    var address = asking.ask("portability");
    asking.settle(address);
    post(address + "/decision", "outcome", "accepted");
    return address;
  }

  private JsonNode copy(String address) throws Exception {
    var answer = elli.get(asking.below(address) + "/portability.json").andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
    return MAPPER.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
  }

  private int status(String address) throws Exception {
    return elli.get(asking.below(address) + "/portability.json")
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private MockHttpServletResponse post(String path, String... pairs) throws Exception {
    var asked = MockMvcRequestBuilders.post(path).with(csrf());
    for (int i = 0; i < pairs.length; i += 2) {
      asked.param(pairs[i], pairs[i + 1]);
    }
    return browser.perform(People.as(sanna, Role.MANAGER, asked)).andReturn().getResponse();
  }
}
