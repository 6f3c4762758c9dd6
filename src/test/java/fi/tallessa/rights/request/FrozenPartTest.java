package fi.tallessa.rights.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Protections;
import fi.tallessa.access.Restrictions;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.informing.Untold;
import fi.tallessa.customer.search.Directory;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.document.Printed;
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
import java.util.stream.Stream;
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
    assertThat(asking.freeze(address, "name")).as("who they are stays").isEqualTo(422);
    assertThat(asking.freeze(address, "phone")).isEqualTo(303);
    assertThat(elli.body(""))
        .contains("Only kept: Phone", "Restricted: only kept", "Elli Rantala", "Turku")
        .doesNotContain(SHOWN);
    assertThat(elli.body(asking.below(address))).contains("Only stored");
    assertThat(elli.body("/data/phone/history")).doesNotContain(SHOWN);
    assertThat(value(Field.PHONE)).isEmpty();
    var found = elli.in(permit -> elli.bean(Data.class).found(permit, Set.of(Field.PHONE)));
    assertThat(found.value(Field.PHONE)).as("nobody finds them by it").isEmpty();
    assertThat(value(Field.DOMICILE)).isPresent();
    assertThat(copied("data")).as("the person's own copy has it").contains(NUMBER);
    assertThat(labels()).contains("access.copy.restricted.phone");
    assertThat(elli.body("/data/phone"))
        .contains("The use of this line is restricted")
        .doesNotContain("without seeing");
  }

  @Test
  void s44_s46_the_right_value_is_kept_while_it_is_frozen_and_used_once_that_is_lifted()
      throws Exception {
    var address = asking.ask("rectification");
    asking.freeze(address, "phone");
    asking.settle(address);
    post(address + "/decision", "outcome", "accepted");
    assertThat(write("+358405550999")).isEqualTo(303);
    assertThat(value(Field.PHONE)).as("kept, and not used").isEmpty();
    assertThat(elli.body("/data/phone/history")).doesNotContain("0999", SHOWN);
    assertThat(post(address + "/rectification", "field", "phone").getStatus()).isEqualTo(303);
    assertThat(lift(address)).isEqualTo(303);
    assertThat(value(Field.PHONE)).contains("+358405550999");
    assertThat(elli.body("/data/phone/history")).doesNotContain(SHOWN);
  }

  @Test
  void d12_nobody_has_all_of_it_frozen_by_saying_nothing() throws Exception {
    var address = asking.ask("objection");
    assertThat(asking.freeze(address, "")).isEqualTo(422);
    asking.settle(address);
    assertThat(post(address + "/decision", "outcome", "accepted").getStatus())
        .as("what is frozen for good is chosen first")
        .isEqualTo(422);
    assertThat(asking.freeze(address, "phone")).isEqualTo(303);
    assertThat(post(address + "/decision", "outcome", "accepted").getStatus()).isEqualTo(303);
    assertThat(status("")).as("only that").isEqualTo(200);
  }

  @Test
  void s46_k11_nobody_is_found_by_what_may_only_be_kept_on_any_machine() throws Exception {
    elli.writing(
        permit -> {
          elli.bean(Renewal.class).of(permit);
          return null;
        });
    assertThat(elli.bean(Directory.class).awaitBuilt(60)).isTrue();
    assertThat(found(NUMBER)).contains(elli.code.shown());
    var address = asking.ask("rectification");
    asking.freeze(address, "phone");
    assertThat(found(NUMBER)).doesNotContain(elli.code.shown());
    long frozen = change();
    asking.settle(address);
    post(address + "/decision", "outcome", "accepted");
    lift(address);
    assertThat(change()).as("and read anew once it is lifted").isGreaterThan(frozen);
  }

  @Test
  void s46_where_a_home_is_may_not_be_read_either_while_the_address_may_only_be_kept()
      throws Exception {
    var home = home();
    assertThat(tell(home, "Mäntytie 2, 20100 Turku", "0")).isEqualTo(303);
    assertThat(elli.body("/family")).contains("Mäntytie 2");
    asking.freeze(asking.ask("rectification"), "address");
    assertThat(elli.body("/family")).doesNotContain("Mäntytie 2");
    assertThat(tell(home, "Koivutie 5, 20100 Turku", "1")).isEqualTo(422);
  }

  @Test
  void s46_what_was_read_before_it_was_frozen_is_not_printed_after() throws Exception {
    var address = asking.ask("rectification");
    var still = elli.in(permit -> elli.bean(Protections.class).stillAs(permit));
    assertThat(still.getAsBoolean()).isTrue();
    asking.freeze(address, "phone");
    assertThat(still.getAsBoolean()).isFalse();
    assertThat(elli.in(permit -> elli.bean(Protections.class).stillAs(permit)).getAsBoolean())
        .as("what is read now has not got it")
        .isTrue();
  }

  @Test
  void d12_a_frozen_field_is_seen_for_an_hour_to_protect_the_child_and_on_no_paper()
      throws Exception {
    var address = asking.ask("objection");
    var celia = elli.colleague("Celia Berg");
    var subject = elli.in(Permit::subject).value();
    asking.freeze(address, "statistics");
    assertThat(protect(address, FATHER)).as("nothing is hidden by that").isEqualTo(404);
    address = asking.ask("objection");
    asking.freeze(address, "phone");
    assertThat(protect(address, FATHER)).isEqualTo(303);
    assertThat(elli.body("")).contains(SHOWN);
    assertThat(OneFile.text(elli.getAs(celia, Role.WORKER, ""))).doesNotContain(SHOWN);
    assertThat(value(Field.PHONE)).as("what papers and lists read").isEmpty();
    assertThat(page("/rights")).contains("has not read why yet");
    asking.hourOver(subject);
    assertThat(elli.body("")).doesNotContain(SHOWN);
  }

  @Test
  void gdpr14_what_others_told_is_owed_while_it_may_only_be_kept() throws Exception {
    assertThat(untold()).isTrue();
    asking.freeze(asking.ask("rectification"), "phone");
    assertThat(untold()).isTrue();
  }

  private boolean untold() {
    return elli.in(permit -> elli.bean(Untold.class).any(permit));
  }

  @Test
  void s42_s48_a_field_that_is_kept_for_somebody_keeps_the_file_until_it_is_stopped()
      throws Exception {
    var address = asking.ask("objection");
    asking.freeze(address, "phone");
    assertThat(keeps()).isTrue();
    asking.settle(address);
    post(address + "/decision", "outcome", "accepted");
    second(address);
    assertThat(keeps()).as("not told yet").isTrue();
    assertThat(post(address + "/answer", "way", "post").getStatus()).isEqualTo(303);
    assertThat(keeps()).as("not used again, and kept for nobody").isFalse();
    asking.freeze(asking.ask("rectification"), "phone");
    assertThat(keeps()).as("another contests it").isTrue();
  }

  private boolean keeps() {
    return owner
        .db()
        .sql(
            "select {keeps} from access.file where subject_id = ?"
                .replace("{keeps}", Restrictions.keeps("file")))
        .param(elli.in(Permit::subject).value())
        .query(Boolean.class)
        .single();
  }

  private String found(String typed) throws Exception {
    var asked = MockMvcRequestBuilders.post("/find").param("q", typed).with(csrf());
    return browser
        .perform(People.as(elli.maija, Role.WORKER, asked))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private long change() {
    return owner
        .db()
        .sql("select change from customer.directory_change where subject_id = ?")
        .param(elli.in(Permit::subject).value())
        .query(Long.class)
        .single();
  }

  private String home() throws Exception {
    var once = UUID.randomUUID().toString();
    var helmi = elli.helmi.toString();
    elli.post(
        "/family/homes/new",
        "once",
        once,
        "lives",
        helmi,
        "weeks",
        "every-week",
        "source",
        "mother",
        "version",
        "0");
    return owner
        .db()
        .sql("select home_id from family.home_with where relative_id = ?")
        .param(elli.helmi)
        .query(UUID.class)
        .single()
        .toString();
  }

  private int tell(String home, String where, String version) throws Exception {
    return elli.post(
            "/family/homes/" + home + "/address",
            "address",
            where,
            "source",
            "mother",
            "version",
            version)
        .andReturn()
        .getResponse()
        .getStatus();
  }

  @Test
  void s46_it_is_lifted_once_they_know_and_no_other_request_keeps_it() throws Exception {
    var address = asking.ask("rectification");
    var other = asking.ask("restriction");
    asking.freeze(address, "phone");
    asking.freeze(other, "phone");
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
    assertThat(asking.freeze(asking.ask("objection"), "statistics")).isEqualTo(303);
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
    asking.freeze(address, "all");
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
    asking.hourOver(subject);
    assertThat(status("")).as("an hour later").isEqualTo(423);
  }

  /** What one guardian had stopped takes the right of another to a copy away from nobody. */
  @Test
  void art15_art18_a_guardian_gets_their_paper_also_while_all_of_it_may_only_be_kept()
      throws Exception {
    var address = asking.ask("objection");
    asking.freeze(address, "all");
    var paper = "/for-guardian/" + elli.helmi;
    assertThat(status("/for-guardian")).isEqualTo(423);
    assertThat(status(paper + "/file.pdf")).isEqualTo(423);
    assertThat(protect(address, "Helmi asks for a copy")).isEqualTo(303);
    assertThat(status("/for-guardian")).isEqualTo(200);
    assertThat(elli.post(paper + "/paper").andReturn().getResponse().getStatus()).isEqualTo(303);
    var printed = elli.get(paper + "/file.pdf").andReturn().getResponse().getContentAsByteArray();
    assertThat(new Printed(printed).text()).contains(elli.code.shown(), "Elli");
    asking.hourOver(elli.in(Permit::subject).value());
    assertThat(status(paper + "/file.pdf")).as("an hour later").isEqualTo(423);
  }

  /** The only line manager may have opened it: then nobody else would ever have read why. */
  @Test
  void d12_d10_what_the_manager_opened_themselves_the_data_protection_contact_reads()
      throws Exception {
    var daavid = people.worker("Daavid Holm", Role.DATA_PROTECTION);
    var address = asking.ask("objection");
    asking.freeze(address, "phone");
    assertThat(post(address + "/protecting", "danger", FATHER).getStatus()).isEqualTo(303);
    assertThat(page(address)).contains(FATHER).doesNotContain("I have read it");
    asking.settle(address);
    post(address + "/decision", "outcome", "accepted");
    second(address);
    assertThat(post(address + "/answer", "way", "post").getStatus()).isEqualTo(303);
    var queue = "/rights?after=" + before(address);
    assertThat(by(daavid, queue)).contains(elli.code.shown(), "has not read why yet");
    assertThat(by(daavid, address)).contains(FATHER, "I have read it");
    var read = MockMvcRequestBuilders.post(address + "/protecting/reading");
    browser.perform(People.as(daavid, Role.DATA_PROTECTION, read));
    assertThat(page(address)).contains("Read by Daavid Holm");
    assertThat(by(daavid, queue)).doesNotContain(elli.code.shown());
    assertThat(
            browser
                .perform(
                    People.as(daavid, Role.DATA_PROTECTION, MockMvcRequestBuilders.get(address)))
                .andReturn()
                .getResponse()
                .getStatus())
        .as("closed to them again")
        .isEqualTo(404);
  }

  /** The place in the queue just before it: of others' requests there may be more than a page. */
  private String before(String address) {
    var place =
        owner
            .db()
            .sql("select due_on || '.' || id from rights.request where id = ?")
            .param(asking.id(address))
            .query(String.class)
            .single();
    return place.substring(0, place.length() - 1);
  }

  /** Another person agrees. */
  private void second(String address) throws Exception {
    var heli = people.worker("Heli Koski", Role.MANAGER);
    var agrees = MockMvcRequestBuilders.post(address + "/confirmation");
    browser.perform(People.as(heli, Role.MANAGER, agrees));
  }

  private String by(WorkerId who, String path) throws Exception {
    return browser
        .perform(People.as(who, Role.DATA_PROTECTION, MockMvcRequestBuilders.get(path)))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  @Test
  void s46_what_a_restore_ends_is_lifted_on_the_page_of_the_request_too() throws Exception {
    var ended = asking.ask("rectification");
    var lasting = asking.ask("restriction");
    asking.freeze(ended, "phone");
    asking.freeze(lasting, "email");
    owner
        .db()
        .sql(
            """
            update access.part_restriction set until_at = now()
            where subject_id = ? and part = 'phone'
            """)
        .param(elli.in(Permit::subject).value())
        .update();
    elli.writing(
        permit -> {
          elli.bean(Freezes.class).restored(permit.visit().when());
          return null;
        });
    assertThat(page(ended))
        .contains("The data is used again", "put back from a backup")
        .doesNotContain("They were told on");
    assertThat(page(lasting)).contains("Only stored").doesNotContain("put back from a backup");
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

  private List<String> copied(String holding) {
    return elli.in(permit -> lines(permit, holding).map(CopyLine::value).toList());
  }

  private List<String> labels() {
    return elli.in(permit -> lines(permit, "restrictions").map(CopyLine::label).toList());
  }

  private Stream<CopyLine> lines(Permit permit, String holding) {
    return holdings.stream()
        .filter(one -> one.describe().name().equals(holding))
        .flatMap(one -> one.copy(permit).stream());
  }

  private int write(String number) throws Exception {
    return elli.post("/data/phone", "value", number, "source", "customer", "version", "1")
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private int lift(String address) throws Exception {
    var today = TypedDay.typed(elli.visit(elli.maija).today());
    return post(address + "/freeze/end", "lifted", today).getStatus();
  }

  private MockHttpServletResponse post(String path, String... pairs) throws Exception {
    return elli.post(People.by(sanna, Role.MANAGER), asking.below(path), pairs)
        .andReturn()
        .getResponse();
  }
}
