package fi.tallessa.customer.looked;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.MovableClock;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Ground;
import fi.tallessa.access.SilentLooks;
import fi.tallessa.access.Sudden;
import fi.tallessa.audit.Looks;
import fi.tallessa.casework.say.Keeping;
import fi.tallessa.customer.ContactBoxes;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.document.Printed;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Reach;
import fi.tallessa.kernel.Role;
import fi.tallessa.rights.request.Asking;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Issue 8, point 9: "who has looked at my data", for the customer and for a guardian. */
@RegisterTest
class LookedTest {

  private static final String OWN = "/looked/report.pdf?in=en";

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired MovableClock clock;

  private OneFile elli;

  @BeforeEach
  void file() {
    elli = new OneFile(beans, "2012-02-14", true);
  }

  @AfterEach
  void back() {
    clock.setBack();
  }

  @Test
  void s43_the_customer_is_told_on_which_day_what_was_done_and_for_what() throws Exception {
    elli.body("");
    assertThat(paper(OWN).text())
        .contains("Who has looked at your data", elli.code.shown())
        .contains("Somebody who works with you read your data.", "Somebody began your file.")
        .contains("It was done to help")
        .contains("Data Protection Ombudsman");
  }

  @Test
  void s43_no_worker_is_named_and_nobody_else() throws Exception {
    elli.body("");
    for (var report : new String[] {OWN, guardians(elli.helmi, "en")}) {
      assertThat(paper(report).text()).doesNotContain("Maija", "Lehto", "Helmi", "Elli");
    }
  }

  @Test
  void s43_a_look_is_on_the_next_report_and_a_door_that_stayed_closed_is_none() throws Exception {
    elli.body("");
    var before = paper(OWN).text();
    var petri = people.worker("Petri Niemi", Role.WORKER);
    assertThat(status(elli.getAs(petri, Role.WORKER, ""))).isEqualTo(404);
    assertThat(read(paper(OWN).text())).as("refused").isEqualTo(read(before));
    elli.body("");
    assertThat(paper(OWN).text()).isNotEqualTo(before);
    assertThat(elli.lines("customer.looked.paper")).as("the report is a line itself").isEqualTo(3);
  }

  @Test
  void s25_s43_a_look_in_an_emergency_is_told_in_plain_words_and_without_a_name() throws Exception {
    var eero = people.worker("Eero Salo", Role.WORKER);
    var id = Sudden.in(elli, eero);
    assertThat(status(elli.getAs(eero, Role.WORKER, ""))).isEqualTo(200);
    assertThat(paper(OWN).text())
        .contains("read your data, and said that it was an emergency.")
        .doesNotContain("Eero", Sudden.WHY, "no emergency");
    var sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, elli.maija);
    elli.post(
        People.by(sanna, Role.MANAGER),
        "/emergencies/" + id,
        "outcome",
        "breach",
        "reason",
        "He only wanted to look");
    assertThat(paper(OWN).text())
        .contains("A line manager found that it was no emergency")
        .doesNotContain("wanted to look");
  }

  /** A line manager who wrote in the file is not told as who decided beside it. */
  @Test
  void s43_what_a_line_manager_did_is_told_as_what_it_was() throws Exception {
    var sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, elli.maija);
    elli.post(People.by(sanna, Role.MANAGER), "/openings", "reason", "Mother called the office");
    assertThat(status(elli.getAs(sanna, Role.MANAGER, ""))).isEqualTo(200);
    assertThat(paper(OWN).text())
        .contains("A line manager decided or noted something about your file.")
        .contains("A line manager read your data, and we know why.")
        .doesNotContain("about who works with you", "wrote or changed something, and");
    elli.post(
        People.by(sanna, Role.MANAGER),
        "/contacts/new",
        ContactBoxes.of("text", "", "next", "Call"));
    assertThat(paper(OWN).text())
        .contains("A line manager wrote or changed something, and we know why.");
  }

  @Test
  void s43_whoever_answers_a_request_is_told_apart_from_who_saw_nothing() throws Exception {
    var daavid = people.worker("Daavid Holm", Role.DATA_PROTECTION);
    var address = new Asking(elli).ask("access");
    var below = new Asking(elli).below(address);
    assertThat(status(elli.getAs(daavid, Role.DATA_PROTECTION, below))).isEqualTo(200);
    assertThat(paper(OWN).text())
        .contains("What you asked of us was opened, to answer you.")
        .doesNotContain("in another place");
  }

  @Test
  void s43_a10_it_tells_of_twenty_four_months() throws Exception {
    elli.body("");
    assertThat(paper(OWN).text()).contains("Somebody began your file.");
    clock.move(Duration.ofDays(729));
    assertThat(paper(OWN).text()).contains("Somebody began your file.");
    clock.move(Duration.ofDays(4));
    assertThat(paper(OWN).text()).doesNotContain("Somebody began your file.");
  }

  @Test
  void k3_a_guardians_is_the_same_with_an_entry_that_the_child_keeps_and_without()
      throws Exception {
    new GivenConsents(elli).notes();
    elli.postContact("Elli was calmer");
    var before = paper(guardians(elli.helmi, "en"));
    var keeping = new Keeping(elli);
    keeping.keep("contact", keeping.contact());
    var after = paper(guardians(elli.helmi, "en"));
    assertThat(after.text()).isEqualTo(before.text()).contains("When your child’s data was opened");
    assertThat(after.told()).as("pages, outline and metadata too").isEqualTo(before.told());
    assertThat(after.text()).doesNotContain("changed", "wrote", "list", "search");
  }

  /** What the paper says is so of each day on it, whoever opened the file, and why. */
  @Test
  void s43_a_guardians_days_are_those_on_which_this_file_was_opened_or_changed() throws Exception {
    var subject = elli.in(Permit::subject);
    clock.move(Duration.ofDays(1));
    var visit = elli.visit(elli.maija);
    beans
        .getBean(TransactionTemplate.class)
        .executeWithoutResult(
            status ->
                beans
                    .getBean(SilentLooks.class)
                    .at(
                        List.of(subject),
                        Action.change("test.beside").reaching(Reach.NOTHING),
                        Ground.SAME_HOME,
                        visit));
    clock.move(Duration.ofDays(1));
    var days = elli.in(permit -> beans.getBean(Looks.class).openedOn(Instant.EPOCH, permit));
    assertThat(days).contains(visit.today().plusDays(1)).doesNotContain(visit.today());
    assertThat(paper(guardians(elli.helmi, "en")).text()).doesNotContain("who works with");
  }

  @Test
  void k5_k9_only_a_guardian_who_may_act_today_and_from_whom_the_child_is_not_hidden()
      throws Exception {
    assertThat(status(elli.get(guardians(UUID.randomUUID(), "en")))).isEqualTo(404);
    assertThat(status(elli.get(guardians(elli.helmi, "en")))).isEqualTo(200);
    elli.protect(elli.visit(elli.maija).today().plusYears(1));
    assertThat(status(elli.get(guardians(elli.helmi, "en")))).isEqualTo(404);
    assertThat(elli.body("/looked"))
        .contains("nothing is given to this guardian here")
        .doesNotContain("guardians/" + elli.helmi);
    var grown = new OneFile(beans, "2001-02-14", true);
    assertThat(status(grown.get("/looked/guardians/" + grown.helmi + "/report.pdf")))
        .as("a guardian of somebody who is 18")
        .isEqualTo(404);
  }

  @Test
  void art18_the_customer_is_told_also_while_the_data_may_only_be_kept() throws Exception {
    var sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, elli.maija);
    elli.freeze();
    assertThat(status(elli.get(guardians(elli.helmi, "en")))).isEqualTo(423);
    assertThat(OneFile.text(elli.getAs(sanna, Role.MANAGER, "/looks")))
        .contains("/looked/report.pdf");
    var answer = elli.getAs(sanna, Role.MANAGER, OWN).andReturn().getResponse();
    assertThat(new Printed(answer.getContentAsByteArray()).text())
        .contains("Somebody began your file.");
  }

  @Test
  void s43_it_is_two_clicks_from_the_file_in_the_language_of_who_asks() throws Exception {
    assertThat(elli.body("")).contains("href=\"" + elli.address("/looked") + "\"");
    assertThat(elli.body("/looked")).contains("report.pdf?in=fi", "report.pdf?in=sv");
    var own = paper("/looked/report.pdf?in=fi");
    assertThat(own.text()).contains("Kuka on katsonut tietojasi");
    assertThat(own.broken()).isEmpty();
    var guardians = paper(guardians(elli.helmi, "sv"));
    assertThat(guardians.text()).contains("När ditt barns uppgifter");
    assertThat(guardians.broken()).isEmpty();
  }

  private static String guardians(UUID guardian, String language) {
    return "/looked/guardians/" + guardian + "/report.pdf?in=" + language;
  }

  /** The row of what was read by whoever works there. */
  private static String read(String report) {
    return report.replaceAll(
        "(?s).*(who works with you read your data\\. (?:Once|Twice|\\d+ times)\\.).*", "$1");
  }

  private Printed paper(String path) throws Exception {
    return new Printed(elli.get(path).andReturn().getResponse().getContentAsByteArray());
  }

  private static int status(org.springframework.test.web.servlet.ResultActions answer) {
    return answer.andReturn().getResponse().getStatus();
  }
}
