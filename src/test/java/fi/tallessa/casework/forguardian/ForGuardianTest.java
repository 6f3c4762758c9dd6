package fi.tallessa.casework.forguardian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.casework.attachment.Bringing;
import fi.tallessa.casework.contact.ManyContacts;
import fi.tallessa.casework.plan.Planned;
import fi.tallessa.casework.say.Keeping;
import fi.tallessa.customer.ContactBoxes;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.print.GuardianFiles;
import fi.tallessa.disclosure.Telling;
import fi.tallessa.document.Papers;
import fi.tallessa.document.Printed;
import fi.tallessa.files.Made;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.Holding;
import fi.tallessa.kernel.Role;
import fi.tallessa.legalbasis.HeldConsents;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.staff.Browser;
import fi.tallessa.web.Uis;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Issue 5, point 5: what one guardian is shown, on a handed screen and on paper. */
@RegisterTest
class ForGuardianTest {

  private static final Instant THEN = Instant.parse("2026-11-28T10:00:00Z");
  private static final String WHY = "Agreed with the social worker";
  private static final String OPEN = "Elli was calmer";
  private static final String[] MODULES = {
    "casework",
    "customer",
    "web",
    "document",
    "legalbasis",
    "association",
    "files",
    "access",
    "disclosure",
    "letter",
    "rights"
  };

  /** Those who looked are on a paper of their own; of guardians it has the reader. */
  private static final List<String> ON_THE_PAPER =
      List.of(
          "attachments",
          "consents",
          "contacts",
          "data",
          "disclosure",
          "file",
          "guardians",
          "health",
          "holds",
          "looks",
          "notes",
          "other_information",
          "plan",
          "promises");

  /** Whose it is to tell: the family, services, a protected address, what the child asks. */
  private static final List<String> OF_OTHERS =
      List.of(
          "awareness",
          "cooperation",
          "family",
          "home_addresses",
          "homes",
          "own_report",
          "protection",
          "protections",
          "requests");

  private static final List<String> OUR_WORK =
      List.of("appointments", "designations", "groups", "relationships", "tasks");

  /** Of before the work began, drafts, and what said something else. */
  private static final List<String> EARLIER =
      List.of("awaiting", "form_drafts", "intake", "intern_entries", "rectifications");

  private static final List<String> OUR_DUTIES =
      List.of(
          "bases",
          "closures",
          "dormancies",
          "for_guardian",
          "informings",
          "milestones",
          "movings",
          "need",
          "openings",
          "overrulings",
          "restrictions",
          "saved_numbers",
          "sooner");

  @Autowired ApplicationContext beans;
  private OneFile elli;
  private Keeping keeping;
  private GivenConsents given;

  @BeforeEach
  void file() throws Exception {
    elli = new OneFile(beans, "2012-02-14", true);
    keeping = new Keeping(elli);
    given = new GivenConsents(elli);
    given.notes();
    elli.postContact(OPEN);
    promise("I will call the school");
    new Planned(elli).aim();
  }

  @Test
  void k3_page_and_paper_are_those_of_a_file_in_which_what_is_kept_never_was() throws Exception {
    var screen = screen();
    var paper = bytes();
    var http = fetched();
    var secrets = secrets();
    assertThat(screen()).as("before the child keeps it").contains(secrets);
    assertThat(bytes()).isNotEqualTo(paper);
    keepAll();
    assertThat(screen()).isEqualTo(screen).doesNotContain(secrets).doesNotContain("Kept from");
    assertThat(bytes()).as("every byte, metadata too").isEqualTo(paper);
    var after = fetched();
    assertThat(after.getHeaderNames()).isEqualTo(http.getHeaderNames());
    for (var name : List.of("Content-Disposition", "Content-Type", "Cache-Control")) {
      assertThat(after.getHeader(name)).isEqualTo(http.getHeader(name));
    }
    assertThat(after.getHeader("ETag")).isNull();
    assertThat(after.getHeader("Last-Modified")).isNull();
    assertThat(told(after)).isEqualTo(told(http));
    assertThat(new Printed(after.getContentAsByteArray()).text()).contains(OPEN);
    assertThat(new Printed(after.getContentAsByteArray()).broken()).isEmpty();
  }

  @Test
  void art15_a_guardian_reads_why_from_whom_until_when_and_where_to_complain() throws Exception {
    for (var read : List.of(screen(), new Printed(bytes()).text())) {
      assertThat(read)
          .contains("From whom", "Mother", "Used for: customer work", "legitimate interest")
          .contains("within 18 months", "Beside us the register is seen by")
          .contains("Ombudsman", "court", "made by a machine");
    }
    assertThat(screen())
        .as("and what is never there")
        .contains("services and groups", "meetings that are booked", "consents that have ended");
  }

  /** What is new is on the paper, or the paper says that it is not (0067). */
  @Test
  void art15_of_each_holding_that_is_copied_the_paper_has_it_or_says_that_it_has_not() {
    var copied =
        beans.getBeansOfType(Holding.class).values().stream()
            .map(Holding::describe)
            .filter(Description::copied)
            .map(Description::name);
    assertThat(copied)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(ON_THE_PAPER, OF_OTHERS, OUR_WORK, EARLIER, OUR_DUTIES)
                .flatMap(List::stream)
                .toList());
  }

  @Test
  void art15_a_guardian_reads_what_was_told_on_a_consent_until_the_child_keeps_it()
      throws Exception {
    elli.father();
    var other = given.other();
    var health = given.health();
    entry("other", "Rides horses", "mother");
    entry("other", "Plays in a band", "father");
    entry("health", "Likes dogs", "customer");
    for (var read : List.of(screen(), new Printed(bytes()).text())) {
      assertThat(read).contains("Rides horses", "Likes dogs").doesNotContain("in a band");
    }
    assertThat(elli.lines("customer.health.give")).isEqualTo(2);
    keepItem(health);
    assertThat(screen()).contains("Rides horses").doesNotContain("Likes dogs");
    keepItem(other);
    assertThat(screen()).doesNotContain("Rides horses").contains(OPEN);
  }

  @Test
  void k3_page_and_paper_are_those_of_a_file_in_which_an_entry_that_is_kept_never_was()
      throws Exception {
    var screen = screen();
    var paper = bytes();
    var other = given.other();
    var health = given.health();
    entry("other", "Rides horses", "customer");
    entry("health", "Likes dogs", "customer");
    assertThat(bytes()).isNotEqualTo(paper);
    keepItem(other);
    keepItem(health);
    assertThat(screen()).isEqualTo(screen);
    assertThat(bytes()).as("every byte").isEqualTo(paper);
  }

  @Test
  void k7_a_guardian_reads_by_name_to_whom_it_was_told_with_the_family_and_of_nothing_else()
      throws Exception {
    var told = new Telling(elli);
    told.inform();
    var together = Telling.report();
    together.put("together", "family");
    together.remove("alone");
    told.send("/reports/new", together).andExpect(status().isSeeOther());
    told.send("/disclosures/new", Telling.boxes()).andExpect(status().isSeeOther());
    assertThat(screen())
        .contains("Social services, Turku")
        .doesNotContain("Puolala", Telling.WORRY);
  }

  private void entry(String store, String text, String source) throws Exception {
    var once = UUID.randomUUID().toString();
    elli.post("/" + store + "/new", "text", text, "source", source, "once", once)
        .andExpect(status().isSeeOther());
  }

  @Test
  void k3_what_rests_on_a_consent_that_is_kept_tells_nobody_that_there_is_one() throws Exception {
    given.photographs();
    var screen = screen();
    var paper = bytes();
    new Bringing(elli).send("Beach.pdf", Made.pdf("us"), "people", "yes");
    assertThat(screen()).contains("Beach");
    keepItem(given.items().photographs());
    assertThat(screen()).isNotEqualTo(screen).doesNotContain("Beach", "Photos").contains(OPEN);
    assertThat(bytes()).isNotEqualTo(paper);
    keepItem(given.items().notes());
    assertThat(screen()).doesNotContain(OPEN, Planned.SCHOOL);
  }

  @Test
  void k3_data_that_rest_on_a_consent_that_is_kept_tell_nobody_that_there_is_one()
      throws Exception {
    elli.post("/data/email", "value", "elli@example.fi", "source", "customer", "version", "0");
    var other = given.other();
    var basis = elli.in(permit -> beans.getBean(HeldConsents.class).of(permit).getLast().basis());
    elli.post("/bases/contact", "basis", basis.written(), "reason", "Hers", "version", "1")
        .andExpect(status().isSeeOther());
    assertThat(screen()).contains("elli@example.fi");
    keepItem(other);
    assertThat(screen()).doesNotContain("elli@example.fi").contains(OPEN);
  }

  @Test
  void k7_page_and_paper_are_the_same_with_a_report_and_a_line_of_the_log_and_without()
      throws Exception {
    var told = new Telling(elli);
    told.inform();
    var screen = screen();
    var paper = bytes();
    var http = fetched();
    told.send("/reports/new", Telling.report()).andExpect(status().isSeeOther());
    told.send("/disclosures/new", Telling.boxes()).andExpect(status().isSeeOther());
    assertThat(elli.body("/disclosures")).contains("Puolala school", "Kept from guardians");
    assertThat(screen()).isEqualTo(screen).doesNotContain("social services", Telling.WORRY);
    assertThat(bytes()).as("every byte, metadata too").isEqualTo(paper);
    var after = fetched();
    assertThat(after.getHeaderNames()).isEqualTo(http.getHeaderNames());
    assertThat(told(after)).isEqualTo(told(http));
    assertThat(new Printed(after.getContentAsByteArray()).text())
        .contains(OPEN)
        .doesNotContain(Telling.WORRY);
  }

  @Test
  void k3_a_promise_that_is_kept_stays_so_when_the_step_of_its_contact_is_put_right()
      throws Exception {
    elli.post(
            "/contacts/new",
            ContactBoxes.of("text", "About a call", "next", "SECRET6", "promise", "yes"))
        .andExpect(status().isSeeOther());
    var promise = promise();
    keeping.keep("promise", promise);
    elli.post("/tasks/" + promise + "/done").andExpect(status().isSeeOther());
    elli.post(
            "/contacts/" + promise,
            ContactBoxes.of("text", "About a call", "next", "SECRET7", "version", "1.1"))
        .andExpect(status().isSeeOther());
    assertThat(elli.body("/promises")).contains("SECRET6", "SECRET7");
    assertThat(screen()).doesNotContain("SECRET6", "SECRET7");
  }

  private String promise() throws Exception {
    var promises =
        Pattern.compile("/promises/([0-9a-f-]{36})\"><bdi>SECRET").matcher(elli.body("/promises"));
    assertThat(promises.find()).isTrue();
    return promises.group(1);
  }

  @Test
  void k3_when_it_ends_it_is_there_again_and_a_refusal_hides_nothing() throws Exception {
    elli.postContact("Told what happened at home");
    var id = keeping.contact();
    keeping.keep("contact", id);
    assertThat(screen()).doesNotContain("Told what happened at home");
    elli.post("/say/contact/" + id + "/end", "reason", "Told her mother herself");
    assertThat(screen()).contains("Told what happened at home");
    elli.post("/say/contact/" + id + "/refusal", "reason", "Helmi has to get her to care");
    assertThat(screen()).contains("Told what happened at home").doesNotContain("Helmi has to get");
  }

  @Test
  void k5_of_a_guardian_whose_custody_has_ended_nothing_is_shown_from_that_day() throws Exception {
    order().andExpect(status().isSeeOther());
    assertThat(screen()).contains(OPEN);
    endCustody();
    assertThat(screen()).doesNotContain(OPEN, "Elli");
    order().andExpect(status().isNotFound());
    elli.post(at("/handing")).andExpect(status().isNotFound());
    elli.get(at("/file.pdf")).andExpect(status().isNotFound());
    assertThat(elli.body("/for-guardian")).contains("custody has ended");
    assertThat(elli.body("/for-guardian")).doesNotContain(at("/paper"), "Save as PDF");
  }

  @Test
  void k5_of_a_customer_who_is_18_nothing_is_shown_to_a_guardian() throws Exception {
    elli = new OneFile(beans, "2005-05-05", true);
    order().andExpect(status().isNotFound());
    elli.post(at("/handing")).andExpect(status().isNotFound());
    assertThat(elli.body("/print")).doesNotContain("/for-guardian");
  }

  @Test
  void k16_the_other_parent_is_not_in_it_nor_where_they_said_the_child_is() throws Exception {
    elli.post(
            "/guardians/new",
            "name",
            "Kalle Rantala",
            "role",
            "father",
            "phone",
            "+358405550199",
            "safeWay",
            "Never at home",
            "language",
            "Finnish",
            "interpreter",
            "not-needed",
            "source",
            "father",
            "version",
            "0",
            "once",
            UUID.randomUUID().toString())
        .andExpect(status().isSeeOther());
    elli.post("/data/address", "value", "Kallen katu 3, Turku", "source", "father", "version", "0");
    elli.post("/data/safe-way", "value", "Not when Helmi is home", "source", "customer");
    assertThat(elli.body("/for-guardian")).contains("Kalle Rantala");
    assertThat(screen())
        .contains("Helmi Rantala", "Elli Rantala", "040 555 0177")
        .doesNotContain("Kalle", "0199", "Not when", "Never at home", OneFile.SAFE_WAY);
  }

  /** Typed in every box a guardian reads, in every spelling, with nobody's address protected. */
  @Test
  void k16_how_another_guardian_is_reached_is_in_no_word_that_was_typed() throws Exception {
    var antti = elli.father();
    var kuusi = "Kuusikuja 4, 20100 Turku";
    home(antti.toString(), kuusi, "father");
    home(elli.helmi.toString(), "Mäntytie 2, 20100 Turku", "mother");
    elli.postContact("Antti moved to Kuusikujalle 4 in Turku, now 040 555 0143, from Mäntytie 2");
    elli.post(
            "/contacts/new",
            ContactBoxes.of("text", "Hers 0405550142", "next", "Call +358405550143"))
        .andExpect(status().isSeeOther());
    promise("I will call +358 (0)40-555 01 43");
    elli.post(
            "/plan/aims/new",
            "once",
            UUID.randomUUID().toString(),
            "text",
            "Weekends at Kuusikujan talo, 00358 40 5550143")
        .andExpect(status().isSeeOther());
    new Bringing(elli).send("0405550143 Kuusikuja.pdf", Made.pdf("A plan"));
    for (var read : List.of(screen(), new Printed(bytes()).text())) {
      assertThat(read)
          .contains("now …", "Hers 0405550142", "Mäntytie 2", "Turku")
          .doesNotContain("uusikuj", "0143", "01 43", "555014 3");
    }
    assertThat(elli.body("")).as("those who work with the child").contains("040 555 0143");
    var his = elli.handedBody("/for-guardian/" + antti + "/screen");
    assertThat(his).contains("Kuusikujalle 4", "040 555 0143").doesNotContain("0142", "Mäntytie");
  }

  @Test
  void k16_a_number_of_the_child_that_is_another_guardians_is_not_there() throws Exception {
    elli.father();
    elli.post("/data/phone", "value", "040 555 0143", "source", "customer", "version", "1")
        .andExpect(status().isSeeOther());
    assertThat(screen()).doesNotContain("0143").contains("Elli Rantala");
  }

  private void home(String who, String address, String source) throws Exception {
    elli.post(
            "/family/homes/new",
            "once",
            UUID.randomUUID().toString(),
            "lives",
            who,
            "weeks",
            "every-week",
            "source",
            source,
            "version",
            "0")
        .andExpect(status().isSeeOther());
    var id =
        beans
            .getBean(Owner.class)
            .db()
            .sql("select home_id from family.home_with where relative_id = cast(? as uuid)")
            .param(who)
            .query(UUID.class)
            .single();
    elli.post(
            "/family/homes/" + id + "/address",
            "address",
            address,
            "source",
            source,
            "version",
            "0")
        .andExpect(status().isSeeOther());
  }

  @Test
  void k8_a_protected_address_is_left_out_as_if_nobody_had_told_it() throws Exception {
    elli.post("/data/address", "value", "Puistokatu 4, Inari", "source", "mother", "version", "0");
    assertThat(screen()).contains("Puistokatu", "Inari");
    elli.protect(LocalDate.of(2036, 1, 1));
    release();
    assertThat(screen()).doesNotContain("Puistokatu", "Inari", "Address", "rotected");
    assertThat(screen().replaceAll("(?s)id=\"why\".*", "")).doesNotContain("Turku");
    assertThat(new Printed(bytes()).text()).doesNotContain("Puistokatu", "Inari", "Address");
  }

  @Test
  void k3_who_printed_for_whom_is_written_down_and_a_paper_nobody_ordered_is_not_there()
      throws Exception {
    elli.get(at("/file.pdf")).andExpect(status().isNotFound());
    order().andExpect(status().isSeeOther());
    elli.get(at("/file.pdf")).andExpect(status().isOk());
    assertThat(elli.lines("casework.forguardian.print")).isEqualTo(1);
    assertThat(elli.body("/for-guardian")).contains("Paper: <bdi>Helmi Rantala", "Maija Lehto");
    assertThat(elli.body("/looks")).contains("made a paper for a guardian");
    var petri = elli.colleague("Petri");
    elli.getAs(petri, Role.WORKER, at("/file.pdf")).andExpect(status().isNotFound());
  }

  @Test
  void k9_notes_for_a_guardian_do_not_name_a_protected_place_in_any_form() throws Exception {
    elli.post("/data/address", "value", "Kanarialintukuja 7, 99980 Utsjoki", "source", "customer");
    elli.post(
            "/data/email",
            "value",
            "elli@example.fi",
            "source",
            "professional",
            "organisation",
            "Varpuslinnun koulu",
            "version",
            "0")
        .andExpect(status().isSeeOther());
    elli.postContact("Went to Varpuslinnussa, she moved Utsjoelle to Kanarialintukujalla 7");
    promise("I will write to Kanarialintukujan talo");
    new Bringing(elli).send("varpuslinnun koulu.pdf", Made.pdf("A plan"));
    assertThat(screen()).contains("Varpuslinnussa", "Utsjoelle", "Kanarialintukujan");
    elli.post("/protection", "evidence", "decision-seen", "version", "0")
        .andExpect(status().isSeeOther());
    release();
    assertThat(screen())
        .contains("Went to …, she moved … to …", OPEN)
        .doesNotContain("arpuslin", "Utsjo", "anarialin");
    assertThat(new Printed(bytes()).text()).doesNotContain("arpuslin", "Utsjo", "anarialin");
    assertThat(elli.body("")).as("nor on a worker's page").doesNotContain("Utsjoelle");
  }

  @Test
  void k9_k16_who_is_not_protected_with_the_child_reads_no_number_of_theirs() throws Exception {
    elli.post("/data/email", "value", "aino@example.fi", "source", "customer", "version", "0")
        .andExpect(status().isSeeOther());
    assertThat(screen()).contains("aino@example.fi");
    elli.post("/protection", "evidence", "decision-seen", "version", "0")
        .andExpect(status().isSeeOther());
    assertThat(elli.body("/for-guardian")).contains("nobody has said that this guardian");
    release();
    assertThat(screen()).doesNotContain("aino@example.fi").contains("Helmi Rantala", OPEN);
    elli.post(
            "/protection",
            "evidence",
            "decision-seen",
            "guardians",
            elli.helmi.toString(),
            "version",
            "1")
        .andExpect(status().isSeeOther());
    assertThat(elli.body("/for-guardian")).doesNotContain("nobody has said that this guardian");
    assertThat(screen()).contains("aino@example.fi");
  }

  @Test
  void k9_to_a_guardian_from_whom_the_child_is_hidden_nothing_is_shown_or_printed()
      throws Exception {
    order().andExpect(status().isSeeOther());
    elli.get(at("/file.pdf")).andExpect(status().isOk());
    elli.protect(LocalDate.of(2036, 1, 1));
    assertThat(elli.body("/for-guardian"))
        .contains("nothing is shown to them", at("/release"))
        .doesNotContain(at("/paper"), at("/handing"), "Save as PDF");
    assertThat(screen()).doesNotContain(OPEN, "Elli");
    order().andExpect(status().isNotFound());
    elli.post(at("/handing")).andExpect(status().isNotFound());
    elli.get(at("/file.pdf")).andExpect(status().isNotFound());
    assertThat(elli.lines("casework.forguardian.release")).isZero();
  }

  @Test
  void k9_it_is_released_with_a_reason_in_one_act_and_one_line_of_the_log() throws Exception {
    elli.protect(LocalDate.of(2036, 1, 1));
    var refused = elli.post(at("/release"), "reason", "ok");
    refused.andExpect(status().isUnprocessableContent());
    assertThat(OneFile.text(refused)).contains("ok</textarea>", "at least 5 letters");
    order().andExpect(status().isNotFound());
    release();
    release();
    assertThat(elli.lines("casework.forguardian.release")).as("pressed twice").isEqualTo(1);
    assertThat(elli.body("/for-guardian")).contains(at("/paper"), "Open to you until", WHY);
    assertThat(screen()).contains(OPEN);
    order().andExpect(status().isSeeOther());
    elli.get(at("/file.pdf")).andExpect(status().isOk());
    var other = "His social worker asked as well";
    elli.post(at("/release"), "reason", other).andExpect(status().isSeeOther());
    assertThat(elli.body("/for-guardian")).as("no reason is lost").contains(WHY, other);
  }

  @Test
  void k9_a_release_is_for_one_guardian_one_worker_and_ten_minutes() throws Exception {
    var antti = elli.father();
    elli.protect(LocalDate.of(2036, 1, 1));
    release();
    elli.post("/for-guardian/" + antti + "/paper").andExpect(status().isNotFound());
    var petri = elli.colleague("Petri");
    elli.postAs(petri, at("/paper")).andExpect(status().isNotFound());
    assertThat(screen()).contains(OPEN);
    beans
        .getBean(Owner.class)
        .db()
        .sql("update casework.guardian_release set at = at - interval '10 minutes'")
        .update();
    assertThat(screen()).doesNotContain(OPEN);
    order().andExpect(status().isNotFound());
  }

  @Test
  void k9_a_released_screen_goes_by_itself_when_the_minutes_are_over() throws Exception {
    assertThat(refresh()).as("nothing is released").isNull();
    elli.protect(LocalDate.of(2036, 1, 1));
    release();
    var itself = elli.address(at("/screen"));
    assertThat(refresh()).matches("(59[0-9]|600); url=" + itself);
    beans
        .getBean(Owner.class)
        .db()
        .sql("update casework.guardian_release set at = at - interval '7 minutes'")
        .update();
    assertThat(refresh()).matches("1[78][0-9]; url=" + itself);
    elli.post(at("/release"), "reason", WHY + " again").andExpect(status().isSeeOther());
    assertThat(refresh()).as("the last reason").matches("(59[0-9]|600); url=" + itself);
  }

  @Test
  void k9_a_screen_goes_by_itself_when_a_protection_begins() throws Exception {
    var still = still();
    elli.handed(at("/screen"), still).andExpect(status().isNoContent());
    var looks = looks();
    elli.handed(at("/screen"), still).andExpect(status().isNoContent());
    assertThat(looks()).as("no second look at the file").isEqualTo(looks);
    elli.get(still).andExpect(status().isNotFound());
    elli.protect(LocalDate.of(2036, 1, 1));
    elli.handed(at("/screen"), still).andExpect(status().isNotFound());
    assertThat(screen()).doesNotContain(OPEN, "Elli");
  }

  @Test
  void k5_a_screen_goes_by_itself_when_custody_ends() throws Exception {
    var still = still();
    endCustody();
    elli.handed(at("/screen"), still).andExpect(status().isNotFound());
  }

  private void endCustody() throws Exception {
    var today = elli.visit(elli.maija).today();
    elli.post(
            "/guardians/" + elli.helmi + "/custody",
            "custody",
            "joint",
            "lostOn",
            today.getDayOfMonth() + "." + today.getMonthValue() + "." + today.getYear(),
            "evidence",
            "agreement")
        .andExpect(status().isSeeOther());
  }

  /** What the page asks by itself, as no click. */
  private String still() throws Exception {
    var page = elli.handedBody(at("/screen"));
    assertThat(page).contains("hx-headers='{\"X-Background\":\"still\"}'", "every 30s");
    var asked = Pattern.compile("hx-get=\"([^\"]*)\"").matcher(page);
    assertThat(asked.find()).isTrue();
    return asked.group(1).substring(elli.address("").length());
  }

  private int looks() {
    return beans
        .getBean(Owner.class)
        .db()
        .sql("select count(*) from audit.access_log where action = 'casework.forguardian.screen'")
        .query(Integer.class)
        .single();
  }

  private String refresh() throws Exception {
    return elli.handed(at("/screen")).andReturn().getResponse().getHeader("Refresh");
  }

  @Test
  void k9_what_is_not_held_back_has_no_way_to_be_released() throws Exception {
    elli.get(at("/release")).andExpect(status().isNotFound());
    elli.post(at("/release"), "reason", WHY).andExpect(status().isNotFound());
  }

  private void release() throws Exception {
    elli.post(at("/release"), "reason", WHY).andExpect(status().isSeeOther());
  }

  @Test
  void k3_every_contact_is_there_however_many_there_are() throws Exception {
    ManyContacts.write(elli, 620);
    assertThat(screen().split("<p><b>")).hasSizeGreaterThan(620);
  }

  @Test
  void k3_the_screen_opens_only_where_it_was_handed_and_nothing_else_opens_on_it()
      throws Exception {
    var maija = browser();
    var screen = elli.address(at("/screen"));
    assertThat(maija.open(screen).getStatus()).isEqualTo(303);
    assertThat(maija.submit(elli.address(at("/handing"))).getRedirectedUrl()).isEqualTo(screen);
    assertThat(maija.open(screen).getContentAsString()).contains("<bdi>Helmi Rantala");
    assertThat(maija.open(elli.address("")).getContentAsString()).doesNotContain("Elli");
    assertThat(elli.body("/for-guardian")).contains("Screen: <bdi>Helmi Rantala");
  }

  @Test
  void issue5_6_the_handed_screen_begins_in_the_language_spoken_with_the_guardian()
      throws Exception {
    assertThat(begun("ruotsi")).contains("<html lang=\"sv\"");
    assertThat(begun("suomi, vähän englantia")).contains("<html lang=\"fi\"");
    assertThat(begun("arabia")).as("the worker's").contains("<html lang=\"en\"");
  }

  private String begun(String language) throws Exception {
    var maija = browser();
    elli.post(
            "/guardians/" + elli.helmi,
            "name",
            "Helmi Rantala",
            "role",
            "mother",
            "phone",
            "+358405550177",
            "language",
            language,
            "interpreter",
            "not-needed",
            "source",
            "mother",
            "version",
            "1")
        .andExpect(status().isSeeOther());
    maija.submit("/language", "lang", "en", "back", "/");
    maija.submit(elli.address(at("/handing")));
    return maija.open(elli.address(at("/screen"))).getContentAsString();
  }

  private Browser browser() throws Exception {
    var worker = beans.getBean(People.class).enrolled("Maija Lehto", Role.WORKER);
    elli = new OneFile(beans, worker.worker(), "2012-02-14");
    return new Browser(beans.getBean(MockMvc.class), beans.getBean(Clock.class), "10.7.7.7")
        .signIn(worker);
  }

  @Test
  void k3_a_page_that_is_handed_leads_nowhere() throws Exception {
    assertThat(elli.handedBody(at("/screen"))).contains(OPEN).doesNotContain("/say", "file.pdf");
  }

  /** Something of every sort, each with words nobody else says. */
  private String[] secrets() throws Exception {
    elli.postContact("SECRET1 at home");
    promise("SECRET2 I keep quiet");
    elli.post("/plan/aims/new", "once", UUID.randomUUID().toString(), "text", "SECRET3 alone");
    new Bringing(elli).send("SECRET4.pdf", Made.pdf("SECRET"));
    elli.post("/data/email", "value", "secret5@example.fi", "source", "customer", "version", "0");
    given.photographs();
    return new String[] {"SECRET1", "SECRET2", "SECRET3", "SECRET4", "secret5", "Photos"};
  }

  private void keepAll() throws Exception {
    keeping.keep("contact", keeping.contact());
    keeping.keep("promise", promise());
    keeping.keep("aim", new Planned(elli).aims().getLast().id().toString());
    keeping.keep("attachment", keeping.id("/attachments", "attachment"));
    keeping.keep("datum", "email");
    keepItem(given.items().photographs());
  }

  private void keepItem(ItemId item) throws Exception {
    elli.post("/consents/" + item + "/denial", "reason", Keeping.WHY, "judged", Keeping.JUDGED)
        .andExpect(status().isSeeOther());
  }

  private void promise(String what) throws Exception {
    elli.post("/promises/new", "once", UUID.randomUUID().toString(), "what", what)
        .andExpect(status().isSeeOther());
  }

  /** The handed page without what a browser's session alone makes different. */
  private String screen() throws Exception {
    return elli.handedBody(at("/screen"))
        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
        .replaceAll("opening=[0-9a-f-]{36}", "")
        .replaceAll("\"X-CSRF-TOKEN\"\\s*:\\s*\"[^\"]*\"", "");
  }

  /** The paper at one moment. */
  private byte[] bytes() {
    return elli.in(
        permit -> {
          var whom = beans.getBean(GuardianFiles.class).find(permit, "" + elli.helmi).orElseThrow();
          return beans
              .getBean(Papers.class)
              .print(
                  "casework/forguardian/paper",
                  beans.getBean(GivenFiles.class).of(permit, whom),
                  Uis.in("en", THEN, MODULES));
        });
  }

  private MockHttpServletResponse fetched() throws Exception {
    order().andExpect(status().isSeeOther());
    return elli.get(at("/file.pdf")).andExpect(status().isOk()).andReturn().getResponse();
  }

  private static List<String> told(MockHttpServletResponse answer) {
    return new Printed(answer.getContentAsByteArray()).told();
  }

  private ResultActions order() throws Exception {
    return elli.post(at("/paper"));
  }

  private String at(String below) {
    return "/for-guardian/" + elli.helmi + below;
  }
}
