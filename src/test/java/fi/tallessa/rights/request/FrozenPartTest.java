package fi.tallessa.rights.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Counted;
import fi.tallessa.holdings.Figures;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.WorkerId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** One thing of Elli's data may only be kept, and the rest is used (GDPR Art. 18, 21; D12). */
@RegisterTest
class FrozenPartTest {

  private static final String FATHER = "Her father waits at school";
  private static final String NUMBER = "+358405550177";
  private static final String SHOWN = "040 555 0177";

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  @Autowired People people;
  @Autowired MockMvc browser;
  @Autowired List<Figures> figures;
  @Autowired List<Holding> holdings;

  private OneFile elli;
  private Asking asking;
  private WorkerId sanna;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    asking = new Asking(elli);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, elli.maija);
  }

  @Test
  void s46_d12_only_what_is_objected_to_is_frozen_and_read_nowhere() throws Exception {
    assertThat(elli.body("")).contains(SHOWN);
    var address = asking.ask("objection");
    assertThat(freeze(address, "name")).as("who they are stays").isEqualTo(422);
    assertThat(freeze(address, "phone")).isEqualTo(303);
    assertThat(elli.body(""))
        .contains("Only kept: Phone", "Restricted: only kept", "Elli Rantala", "Turku")
        .doesNotContain(SHOWN);
    assertThat(elli.body(asking.below(address))).contains("The data is only stored");
    assertThat(elli.body("/data/phone/history")).doesNotContain(SHOWN);
    assertThat(value(Field.PHONE)).isEmpty();
    var found = elli.in(permit -> elli.bean(Data.class).found(permit, Set.of(Field.PHONE)));
    assertThat(found.value(Field.PHONE)).as("nobody finds them by it").isEmpty();
    assertThat(value(Field.DOMICILE)).isPresent();
    assertThat(copied()).as("the person's own copy has it").contains(NUMBER);
    assertThat(write("+358405550999"))
        .as("nothing is written over it")
        .contains("The use of this line is restricted");
  }

  @Test
  void s46_it_is_lifted_once_they_know_and_no_other_request_keeps_it() throws Exception {
    var address = asking.ask("rectification");
    var other = asking.ask("restriction");
    freeze(address, "phone");
    freeze(other, "phone");
    asking.settle(address);
    post(address + "/decision", "outcome", "accepted");
    assertThat(post(address + "/freeze/end").getStatus()).as("they are told first").isEqualTo(422);
    assertThat(lift(address)).isEqualTo(303);
    assertThat(value(Field.PHONE)).as("another keeps it").isEmpty();
    asking.settle(other);
    post(other + "/decision", "outcome", "accepted");
    assertThat(lift(other)).isEqualTo(303);
    assertThat(value(Field.PHONE)).contains(NUMBER);
  }

  @Test
  void s48_who_objects_to_the_statistics_is_not_counted_and_used_as_before() throws Exception {
    assertThat(counted()).isTrue();
    assertThat(freeze(asking.ask("objection"), "statistics")).isEqualTo(303);
    assertThat(counted()).isFalse();
    assertThat(elli.body("")).contains("Only kept: Statistics", SHOWN);
  }

  @Test
  void s46_d12_a_frozen_file_is_opened_to_protect_the_child_and_the_manager_reads_why_at_once()
      throws Exception {
    var address = asking.ask("objection");
    assertThat(elli.body(asking.below(address))).contains("Could this harm the child?");
    assertThat(protect(address, FATHER)).as("nothing is frozen").isEqualTo(404);
    var celia = elli.colleague("Celia Berg");
    var subject = elli.in(Permit::subject).value();
    freeze(address, "all");
    assertThat(status("")).isEqualTo(423);
    assertThat(protect(address, "ok")).as("no reason").isEqualTo(422);
    assertThat(protect(address, FATHER)).isEqualTo(303);
    assertThat(status("")).isEqualTo(200);
    assertThat(elli.getAs(celia, Role.WORKER, "").andReturn().getResponse().getStatus())
        .as("to nobody else")
        .isEqualTo(423);
    assertThat(page("/rights")).contains("has not read why yet");
    assertThat(page(address)).contains(FATHER, "I have read it");
    assertThat(post(address + "/protecting/reading").getStatus()).isEqualTo(303);
    assertThat(page(address)).contains("Read by Sanna Aalto").doesNotContain("I have read it");
    assertThat(page("/rights")).doesNotContain("has not read why yet");
    assertThat(elli.lines("rights.request.protect")).isEqualTo(1);
    over(subject);
    assertThat(status("")).as("an hour later").isEqualTo(423);
  }

  private void over(UUID subject) {
    owner
        .db()
        .sql(
            """
            update access.protecting set from_at = from_at - interval '2 hours',
              until_at = until_at - interval '2 hours' where subject_id = :subject
            """)
        .param("subject", subject)
        .update();
  }

  private int protect(String address, String danger) throws Exception {
    return elli.post(asking.below(address) + "/protecting", "danger", danger)
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private int status(String path) throws Exception {
    return elli.get(path).andReturn().getResponse().getStatus();
  }

  private String page(String path) throws Exception {
    return browser
        .perform(People.as(sanna, Role.MANAGER, MockMvcRequestBuilders.get(path)))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private boolean counted() {
    return elli.in(
        permit -> {
          var met = Map.of(permit.subject(), permit.key().orElseThrow());
          var today = permit.visit().today();
          return figures.stream()
              .flatMap(
                  one -> one.of(met, new DateRange(today, today), permit.visit().when()).stream())
              .anyMatch(Counted.Somebody.class::isInstance);
        });
  }

  private Optional<String> value(Field field) {
    return elli.in(permit -> elli.bean(Data.class).card(permit).value(field));
  }

  private List<String> copied() {
    return elli.in(this::copied);
  }

  private List<String> copied(Permit permit) {
    return holdings.stream()
        .filter(one -> one.describe().name().equals("data"))
        .flatMap(one -> one.copy(permit).stream())
        .map(CopyLine::value)
        .toList();
  }

  private String write(String number) throws Exception {
    var sent = elli.post("/data/phone", "value", number, "source", "customer", "version", "1");
    assertThat(sent.andReturn().getResponse().getStatus()).isEqualTo(422);
    return OneFile.text(sent);
  }

  private int freeze(String address, String extent) throws Exception {
    return elli.post(asking.below(address) + "/freeze", "extent", extent)
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private int lift(String address) throws Exception {
    var today = TypedDay.typed(elli.visit(elli.maija).today());
    return post(address + "/freeze/end", "lifted", today).getStatus();
  }

  private MockHttpServletResponse post(String path, String... pairs) throws Exception {
    var asked = MockMvcRequestBuilders.post(path).with(csrf());
    for (int i = 0; i < pairs.length; i += 2) {
      asked.param(pairs[i], pairs[i + 1]);
    }
    return browser.perform(People.as(sanna, Role.MANAGER, asked)).andReturn().getResponse();
  }
}
