package fi.tallessa.casework.before;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.access.Closures;
import fi.tallessa.access.intern.Student;
import fi.tallessa.casework.contact.ManyContacts;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.family.TellsOf;
import fi.tallessa.kernel.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Issue 4, point 5: before you meet. */
@RegisterTest
class BeforeTest {

  private static final String CALMER = "Elli oli rauhallisempi";
  private static final String SCHOOL = "Call the school";
  private static final String WEEK = "every-week";
  private static final String PEANUT = "Allergic to peanuts";

  @Autowired ApplicationContext beans;
  @Autowired MockMvc http;
  @Autowired Statements statements;
  @Autowired Closures closures;
  @Autowired Owner owner;
  OneFile elli;
  GivenConsents given;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    given = new GivenConsents(elli);
  }

  @Test
  void who_comes_how_they_are_reached_what_was_and_what_is_open_stand_there() throws Exception {
    given.notes();
    elli.postContact(CALMER);
    book();
    var page = page();
    assertThat(page)
        .contains("Elli Rantala", "Guardian aware", "Helmi Rantala", "tel:+358405550142")
        .contains(OneFile.SAFE_WAY, "tel:+358405550177", "Not yet verified")
        .contains(CALMER, "Phone, 15 min", SCHOOL, "23:15")
        .contains("/data/phone/verification");
    assertThat(page.indexOf("tel:+358405550142"))
        .as("the guardian before the customer, and her safe way before her number")
        .isBetween(page.indexOf(OneFile.SAFE_WAY), page.indexOf("tel:+358405550177"));
  }

  @Test
  void i4_05_services_workers_and_the_family_stand_there_in_a_word_each() throws Exception {
    elli.colleague("Petri Niemi");
    family();
    var page = page();
    assertThat(page)
        .contains("Open house", "Responsible worker: Maija Lehto", "Other workers: Petri Niemi")
        .contains("Every week", "Helmi Rantala, mother; Elli, ", "brother", "Father")
        .contains("Apart: Helmi Rantala, mother and Father");
    assertThat(page.indexOf("Father"))
        .as("who lives elsewhere stands after who lives together")
        .isGreaterThan(page.indexOf("brother"));
  }

  @Test
  void s08_whoever_may_not_open_the_other_file_sees_what_this_file_says_and_nothing_more()
      throws Exception {
    var petri = elli.colleague("Petri Niemi");
    var onni = family();
    var theirs = OneFile.text(elli.getAs(petri, Role.WORKER, "/before"));
    assertThat(theirs).contains("Helmi Rantala, mother; Brother").doesNotContain("; Elli, ");
    assertThat(onni.lines("family.link.show")).as("nobody looked").isZero();
    page();
    assertThat(onni.lines("family.link.show")).as("a line in the other's log").isEqualTo(1);
  }

  @Test
  void i4_10_a_student_reads_nothing_of_the_family_as_its_page_is_closed_to_them()
      throws Exception {
    family();
    var tiina = Student.of(elli, elli.maija);
    var theirs = OneFile.text(elli.getAs(tiina, Role.WORKER, "/before").andExpect(status().isOk()));
    assertThat(theirs).contains("Open house").doesNotContain("rother", "Father", "Apart");
  }

  /** The mother and a brother at home, who has a file here; the father elsewhere. */
  private OneFile family() throws Exception {
    var family = new TellsOf(elli);
    var father = family.add("parent", "customer", "man", "");
    var brother = family.add("sibling", "customer", "man", "");
    var onni = new OneFile(beans, elli.maija);
    told("/" + brother + "/link", "code", onni.code.shown(), "back", "sibling");
    told("/homes/new", "lives", elli.helmi.toString(), "lives", brother.toString(), "weeks", WEEK);
    told("/couples", "a", elli.helmi.toString(), "b", father.toString(), "bond", "apart");
    return onni;
  }

  private void told(String path, String... boxes) throws Exception {
    var all = new ArrayList<>(List.of("once", UUID.randomUUID().toString(), "version", "0"));
    all.addAll(List.of("source", "mother"));
    all.addAll(List.of(boxes));
    elli.post("/family" + path, all.toArray(String[]::new)).andExpect(status().isSeeOther());
  }

  @Test
  void it_is_led_to_from_the_file_from_a_meeting_and_from_the_day() throws Exception {
    var before = "href=\"" + elli.address("/before") + "\"";
    assertThat(elli.body("")).contains(before);
    book();
    assertThat(elli.body("")).contains(before);
    var meeting = Pattern.compile("/appointments/[0-9a-f-]{36}").matcher(elli.body(""));
    assertThat(meeting.find()).isTrue();
    assertThat(elli.body(meeting.group())).contains(before, "Prepare");
  }

  @Test
  void the_last_three_contacts_and_no_more() throws Exception {
    ManyContacts.write(elli, 9);
    assertThat(page().split("15 min", -1)).hasSize(3 + 1);
  }

  @Test
  void s14_what_was_said_is_there_while_its_consent_holds() throws Exception {
    var notes = given.notes();
    elli.postContact(CALMER);
    assertThat(page()).contains(CALMER);
    given.takenBack(notes);
    assertThat(page()).contains("Phone, 15 min").doesNotContain(CALMER);
  }

  @Test
  void s20_of_health_it_says_nothing() throws Exception {
    given.health();
    elli.post(
            "/health/new",
            "text",
            PEANUT,
            "source",
            "mother",
            "kind",
            "none",
            "once",
            UUID.randomUUID().toString())
        .andExpect(status().isSeeOther());
    assertThat(page()).doesNotContain(PEANUT, "Health");
  }

  @Test
  void s25_it_opens_to_whoever_the_file_opens_to_and_is_a_line_of_its_own_in_the_log()
      throws Exception {
    var celia = beans.getBean(People.class).worker("Celia Berg", Role.WORKER);
    elli.getAs(celia, Role.WORKER, "/before").andExpect(status().isNotFound());
    page();
    assertThat(said()).isEqualTo(1);
    assertThat(elli.body("/looks")).contains("read the page before a meeting");
  }

  @Test
  void s25_of_a_frozen_file_it_says_that_it_is_frozen_and_nothing_more() throws Exception {
    elli.freeze();
    var answer = elli.get("/before").andExpect(status().isLocked());
    assertThat(OneFile.text(answer)).doesNotContain("Elli");
  }

  @Test
  void s07_of_a_closed_file_it_says_how_it_opens_and_nothing_more() throws Exception {
    elli.writing(
        permit -> {
          closures.begin(permit);
          return true;
        });
    var answer = elli.get("/before").andExpect(status().isLocked());
    assertThat(OneFile.text(answer)).doesNotContain("Elli");
  }

  @Test
  void it_costs_the_frame_and_one_statement_for_each_thing_it_shows() throws Exception {
    given.notes();
    elli.postContact(CALMER);
    book();
    ManyContacts.write(elli, elli.colleague("Petri Niemi"), 9);
    elli.get("/before");
    var heard = statements.during(() -> elli.get("/before").andExpect(status().isOk()));
    assertThat(heard)
        .as(
            """
            3 for the frame, whose name is among the data; guardians, what they know, services, who \
            works here and their names, relatives, couples, links and whether their files open, \
            homes, contacts, names of colleagues, what is to be done, meetings, services we work with""")
        .hasSize(3 + 15);
  }

  private String page() throws Exception {
    return OneFile.text(elli.get("/before").andExpect(status().isOk()));
  }

  private void book() throws Exception {
    var request =
        post("/calendar")
            .param("once", UUID.randomUUID().toString())
            .param("customers", elli.code.shown())
            .param("on", elli.visit(elli.maija).today().plusDays(1).toString())
            .param("at", "23.15")
            .param("minutes", "30")
            .param("where", "ours")
            .with(People.by(elli.maija, Role.WORKER))
            .with(csrf())
            .secure(true);
    http.perform(request).andExpect(status().isSeeOther());
  }

  private int said() {
    return owner
        .db()
        .sql("select count(*) from audit.access_log where action = ? and worker_id = ?")
        .params("casework.before.read", elli.maija.value())
        .query(Integer.class)
        .single();
  }
}
