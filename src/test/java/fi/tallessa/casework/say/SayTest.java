package fi.tallessa.casework.say;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.casework.attachment.Bringing;
import fi.tallessa.casework.contact.Contacts;
import fi.tallessa.casework.plan.Planned;
import fi.tallessa.customer.ContactBoxes;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.say.Say;
import fi.tallessa.customer.say.Says;
import fi.tallessa.document.Printed;
import fi.tallessa.files.Made;
import fi.tallessa.holdings.Holding;
import fi.tallessa.kernel.Role;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.nightly.RealNight;
import fi.tallessa.nightly.TheNight;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Issue 5, point 5: a minor's own say, entry by entry (K3). */
@RegisterTest
class SayTest {

  private static final Map<String, String> KEPT =
      Map.of("reason", Keeping.WHY, "judged", Keeping.JUDGED);
  private static final String MARK = "Kept from guardians, until looked at again by";
  private static final String AGAIN = "at which entries guardians are not told of";

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  @Autowired MovableClock clock;
  private OneFile elli;
  private Keeping keeping;
  private ItemId notes;

  @BeforeEach
  void file() throws Exception {
    file("2012-02-14");
  }

  private void file(String born) throws Exception {
    elli = new OneFile(beans, born, true);
    keeping = new Keeping(elli);
    notes = new GivenConsents(elli).notes();
    elli.postContact("Told what happened at home");
  }

  @AfterEach
  void backToNow() {
    clock.setBack();
  }

  @Test
  void k3_both_answers_are_needed_what_was_typed_stays_and_the_entry_is_marked() throws Exception {
    var at = "contact/" + keeping.contact();
    var page = OneFile.text(elli.post("/say/" + at, "reason", Keeping.WHY));
    assertThat(page).contains("id=\"judged-problem\"", Keeping.WHY);
    assertThat(keeping.answer(at, Map.of("judged", "14"))).isEqualTo(422);
    assertThat(elli.body("/timeline")).doesNotContain(MARK);
    assertThat(keeping.answer(at, KEPT)).isEqualTo(303);
    assertThat(elli.body("/timeline")).contains(MARK, "/say\"");
    assertThat(elli.body("/contacts/" + keeping.contact())).contains("/say/" + at);
    assertThat(elli.body("")).contains(MARK);
    assertThat(elli.body("/say")).contains("Kept from guardians", "Look again by");
    assertThat(elli.body("/say/" + at)).contains(Keeping.WHY, Keeping.JUDGED, "Maija Lehto");
    assertThat(newest().lookOn()).isEqualTo(newest().on().plusMonths(6));
    assertThat(elli.body("/looks")).contains("recorded that guardians are not told");
  }

  @Test
  void k3_each_sort_of_entry_can_be_kept_and_is_marked_on_its_page_and_the_workers_paper()
      throws Exception {
    elli.post("/promises/new", "once", UUID.randomUUID().toString(), "what", "I will call Helmi");
    var promise = elli.body("/promises").replaceAll("(?s).*/promises/([0-9a-f-]{36})\".*", "$1");
    keeping.keep("promise", promise);
    assertThat(elli.body("/promises")).contains(MARK);
    keeping.keep("aim", new Planned(elli).aim().toString());
    assertThat(elli.body("/plan")).contains(MARK);
    keeping.keep("datum", "phone");
    keeping.keep("contact", keeping.contact());
    assertThat(elli.body("/say"))
        .contains("Promise", "I will call Helmi", "Aim", Planned.SCHOOL, "Data: Phone", "Contact");
    var paper =
        new Printed(elli.get("/print/file.pdf").andReturn().getResponse().getContentAsByteArray());
    assertThat(paper.text().split(MARK, -1)).as("promise, aim, contact").hasSize(4);
    assertThat(paper.text()).contains("kept from guardians, until looked at again by");
    assertThat(paper.text()).contains("only for those who work with the customer");
  }

  @Test
  void k3_a_child_under_13_who_understands_may_and_one_of_age_is_refused_with_a_sentence()
      throws Exception {
    file("2015-02-14");
    var at = "contact/" + keeping.contact();
    assertThat(elli.body("/say/" + at)).contains("how you saw that the child understands");
    assertThat(keeping.answer(at, KEPT)).isEqualTo(303);
    file("2001-02-14");
    assertThat(elli.body("/timeline")).doesNotContain("/say/");
    var rows = elli.in(permit -> bean(Contacts.class).rows(permit));
    var grown = "contact/" + rows.keySet().iterator().next();
    assertThat(elli.body("/say/" + grown)).contains("The customer is 18.");
    assertThat(keeping.answer(grown, KEPT)).isEqualTo(422);
    assertThat(newest()).isNull();
  }

  @Test
  void k3_what_is_clearly_against_the_childs_interest_is_refused_and_that_is_kept()
      throws Exception {
    var at = "contact/" + keeping.contact();
    assertThat(keeping.answer(at + "/refusal", Map.of())).isEqualTo(422);
    assertThat(keeping.answer(at + "/refusal", Map.of("reason", "Helmi has to get her to care")))
        .isEqualTo(303);
    assertThat(newest().answer()).isEqualTo(Say.Answer.REFUSED);
    assertThat(newest().stands()).isFalse();
    assertThat(elli.body("/timeline")).doesNotContain(MARK);
    assertThat(elli.body("/say/" + at)).contains("Refused", "Helmi has to get her to care");
  }

  @Test
  void k3_sent_twice_it_is_one_look_it_ends_with_a_reason_and_no_row_is_changed() throws Exception {
    var at = "contact/" + keeping.contact();
    keeping.answer(at, KEPT);
    keeping.answer(at, KEPT);
    assertThat(rows()).isEqualTo(1);
    assertThat(keeping.answer(at + "/end", Map.of())).isEqualTo(422);
    assertThat(keeping.answer(at + "/end", Map.of("reason", "Told her father herself")))
        .isEqualTo(303);
    keeping.answer(at + "/end", Map.of("reason", "Told her father herself"));
    assertThat(rows()).isEqualTo(2);
    assertThat(elli.body("/timeline")).doesNotContain(MARK);
  }

  @Test
  void k3_two_weeks_before_it_has_to_be_looked_at_it_is_on_the_list_until_somebody_has()
      throws Exception {
    var at = "contact/" + keeping.contact();
    keeping.answer(at, KEPT);
    assertThat(toDo()).doesNotContain(AGAIN);
    clock.move(Duration.ofDays(170));
    assertThat(toDo()).contains(AGAIN);
    assertThat(elli.body("")).contains(AGAIN);
    keeping.answer(at, Map.of("reason", "Still fears him", "judged", "14"));
    assertThat(toDo()).doesNotContain(AGAIN);
  }

  @Test
  void k3_a_correction_stays_kept_and_what_goes_to_another_file_is_not() throws Exception {
    var id = keeping.contact();
    keeping.keep("contact", id);
    elli.post(
            "/contacts/" + id,
            ContactBoxes.of("text", "Told it otherwise", "minutes", "30", "version", "1.1"))
        .andExpect(status().isSeeOther());
    assertThat(elli.body("/timeline")).contains(MARK);
    var onni = new OneFile(beans, elli.maija, "2012-05-05");
    new GivenConsents(onni).notes();
    elli.post("/contacts/" + id + "/moving", "to", onni.code.shown(), "told", "may")
        .andExpect(status().isSeeOther());
    assertThat(rows()).isZero();
    assertThat(onni.body("/timeline")).contains("30 min").doesNotContain(MARK);
  }

  @Test
  void k3_what_was_judged_of_a_contact_is_not_lost_by_taking_it_back() throws Exception {
    var id = keeping.contact();
    keeping.keep("contact", id);
    var at = "/contacts/" + id;
    assertThat(elli.post(at + "/undo").andReturn().getResponse().getRedirectedUrl())
        .isEqualTo(elli.address(at + "?why=kept"));
    assertThat(elli.body(at + "?why=kept"))
        .contains("It was judged whether guardians are told of this contact");
    assertThat(rows()).isEqualTo(1);
    assertThat(elli.body("/timeline")).contains(MARK, "Told what happened at home");
  }

  @Test
  void k3_a_joint_meeting_stays_in_the_file_in_which_it_was_judged() throws Exception {
    var onni = new OneFile(beans, elli.maija);
    elli.post(
            "/contacts/new",
            "once",
            UUID.randomUUID().toString(),
            "tab",
            UUID.randomUUID().toString(),
            "channel",
            "phone",
            "outcome",
            "met",
            "minutes",
            "15",
            "with",
            onni.code.shown(),
            "text",
            "Both were there",
            "text." + onni.code.shown(),
            "")
        .andExpect(status().isSeeOther());
    var theirs = new Keeping(onni);
    theirs.keep("contact", theirs.contact());
    elli.post("/contacts/" + keeping.contact() + "/undo").andExpect(status().isSeeOther());
    assertThat(elli.body("/timeline")).doesNotContain("Both were there");
    assertThat(onni.body("/timeline")).contains(MARK);
  }

  @Test
  void k6_at_18_all_of_it_ends_by_itself() throws Exception {
    var today = elli.visit(elli.maija).today();
    file(today.minusYears(18).plusDays(1).toString());
    keeping.keep("contact", keeping.contact());
    night(today);
    assertThat(newest().stands()).isTrue();
    clock.move(Duration.ofDays(1));
    night(today.plusDays(1));
    assertThat(newest().stands()).isFalse();
    assertThat(elli.body("")).doesNotContain(MARK);
    night(today.plusDays(1));
    assertThat(rows()).isEqualTo(2);
  }

  @Test
  void k3_what_was_said_to_an_entry_goes_with_it_when_its_consent_has_ended() throws Exception {
    keeping.keep("aim", new Planned(elli).aim().toString());
    new Bringing(elli).send("a.pdf", Made.pdf("Elli drew the dog"));
    keeping.keep("attachment", keeping.id("/attachments", "attachment"));
    keeping.keep("contact", keeping.contact());
    assertThat(rows()).isEqualTo(3);
    new GivenConsents(elli).takenBack(notes);
    TheNight.work(beans, "legalbasis.night.consents", elli.visit(elli.maija).today().plusDays(1));
    assertThat(rows()).as("the contact stays, without its words").isEqualTo(1);
    assertThat(newest().stands()).isTrue();
  }

  @Test
  void k3_neither_the_reason_nor_the_judgement_lies_in_clear() throws Exception {
    keeping.keep("contact", keeping.contact());
    var bytes =
        owner
            .db()
            .sql("select string_agg(say::text || encode(sealed, 'escape'), ' ') from customer.say")
            .query(String.class)
            .single();
    assertThat(bytes).contains("CONTACT").doesNotContain(Keeping.WHY, Keeping.JUDGED);
  }

  @Test
  void k3_the_persons_copy_says_nothing_of_it() throws Exception {
    keeping.keep("contact", keeping.contact());
    var copies =
        beans.getBeansOfType(Holding.class).values().stream()
            .filter(one -> one.describe().name().equals("say"))
            .toList();
    assertThat(copies).hasSize(1);
    List<?> lines = elli.in(permit -> copies.getFirst().copy(permit));
    assertThat(lines).isEmpty();
  }

  private void night(LocalDate day) {
    new RealNight(beans, "customer.night.ages").of(day);
  }

  private Say newest() {
    return elli.in(permit -> bean(Says.class).newest(permit)).values().stream()
        .findFirst()
        .orElse(null);
  }

  private <T> T bean(Class<T> type) {
    return beans.getBean(type);
  }

  private String toDo() throws Exception {
    var request = MockMvcRequestBuilders.get("/duties");
    return OneFile.text(bean(MockMvc.class).perform(People.as(elli.maija, Role.WORKER, request)));
  }

  private int rows() {
    return owner
        .db()
        .sql("select count(*) from customer.say join access.file using (subject_id) where code = ?")
        .param(elli.code.value())
        .query(Integer.class)
        .single();
  }
}
