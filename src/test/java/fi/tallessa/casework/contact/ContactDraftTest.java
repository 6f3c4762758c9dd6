package fi.tallessa.casework.contact;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.holdings.Holding;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.nightly.TheNight;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Issue 4, point 3: what is typed is kept from the first words on, and nobody else reads it. */
@RegisterTest
class ContactDraftTest {

  private static final String QUIET = "She wants to try the quiet room";

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  @Autowired MockMvc mvc;
  @Autowired MovableClock clock;
  @Autowired List<Holding> holdings;
  OneFile elli;
  Map<String, String> tab;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    new GivenConsents(elli).notes();
    tab = tab();
  }

  @AfterEach
  void now() {
    clock.setBack();
  }

  @Test
  void what_is_typed_is_kept_and_is_there_again_in_the_same_form() throws Exception {
    assertThat(typed(tab, QUIET)).contains("Draft saved", "name=\"seen\" value=\"1\"");
    tab.put("seen", "1");
    assertThat(typed(tab, QUIET + " on Thursday")).contains("name=\"seen\" value=\"2\"");
    assertThat(elli.body("/contacts/new")).contains(QUIET + " on Thursday", "Draft saved");
    assertThat(elli.body("")).contains("Go on with the draft").doesNotContain(QUIET);
  }

  @Test
  void s37_it_lies_sealed_and_opens_to_its_author_alone() throws Exception {
    typed(tab, QUIET);
    var petri = elli.colleague("Petri");
    assertThat(OneFile.text(elli.getAs(petri, Role.WORKER, "/contacts/new"))).doesNotContain(QUIET);
    var rows = owner.db().sql("select sealed from drafts.form_draft").query(byte[].class).list();
    assertThat(rows).isNotEmpty().noneMatch(row -> new String(row, ISO_8859_1).contains("quiet"));
  }

  @Test
  void two_tabs_on_one_draft_see_each_other_and_lose_nothing() throws Exception {
    typed(tab, QUIET);
    var second = tab();
    second.put("once", tab.get("once"));
    second.put("seen", "1");
    assertThat(typed(second, "Mother called")).contains("Draft saved");
    tab.put("seen", "1");
    assertThat(typed(tab, QUIET + " soon")).contains("Not saved", "another tab");
    tab.put("text", QUIET + " soon");
    var page =
        OneFile.text(elli.post("/contacts/new", pairs(tab)).andExpect(status().isConflict()));
    assertThat(page).contains("Mother called", QUIET + " soon", "name=\"seen\" value=\"2\"");
    tab.put("seen", "2");
    elli.post("/contacts/new", pairs(tab)).andExpect(status().isSeeOther());
    assertThat(elli.body("")).contains(QUIET + " soon");
    assertThat(drafts()).isZero();
  }

  @Test
  void a_saving_that_comes_after_the_contact_begins_no_new_draft() throws Exception {
    tab.put("text", QUIET);
    elli.post("/contacts/new", pairs(tab)).andExpect(status().isSeeOther());
    assertThat(typed(tab, QUIET)).contains("Not saved");
    assertThat(drafts()).isZero();
  }

  @Test
  void without_a_script_a_button_keeps_it_and_another_drops_it() throws Exception {
    tab.put("text", QUIET);
    elli.post("/contacts/new/draft", pairs(tab)).andExpect(status().isSeeOther());
    assertThat(elli.body("/contacts/new")).contains(QUIET, "Throw the draft away");
    elli.post("/contacts/new/draft/removal").andExpect(status().isSeeOther());
    assertThat(drafts()).isZero();
  }

  @Test
  void s10_a_draft_is_never_refused_but_for_an_identity_code() throws Exception {
    assertThat(typed(tab, "x".repeat(100_000))).contains("Draft saved");
    tab.put("seen", "1");
    assertThat(typed(tab, "Elli 010190-919A")).contains("Not saved").doesNotContain("010190");
    tab.put("text", "Elli 010190-919A");
    elli.post("/contacts/new/draft", pairs(tab)).andExpect(status().isUnprocessableContent());
  }

  @Test
  void nobody_who_may_not_open_the_file_leaves_anything_in_it() throws Exception {
    var celia = beans.getBean(People.class).worker("Celia Berg", Role.WORKER);
    elli.postAs(celia, "/contacts/new/draft", pairs(tab)).andExpect(status().isNotFound());
    assertThat(drafts()).isZero();
  }

  @Test
  void d26_while_the_log_cannot_be_written_nothing_is_kept_and_the_page_is_told() throws Exception {
    typed(tab, QUIET);
    tab.put("seen", "1");
    owner.db().sql("revoke execute on function audit.enter from tallessa_app").update();
    try {
      tab.put("text", "Lost if it were not in its box");
      elli.post("/contacts/new/draft", pairs(tab)).andExpect(status().isServiceUnavailable());
    } finally {
      owner.db().sql("grant execute on function audit.enter to tallessa_app").update();
    }
    assertThat(elli.body("/contacts/new")).contains(QUIET);
  }

  @Test
  void in_the_night_after_its_last_day_it_is_erased() throws Exception {
    typed(tab, QUIET);
    var today = elli.visit(elli.maija).today();
    TheNight.work(beans, "drafts.night.old", today.plusDays(14));
    assertThat(drafts()).isEqualTo(1);
    assertThat(TheNight.work(beans, "drafts.night.old", today.plusDays(15))).isPositive();
    assertThat(drafts()).isZero();
  }

  @Test
  void s21_it_is_in_the_persons_copy_and_goes_with_the_person() throws Exception {
    typed(tab, QUIET);
    var holding =
        holdings.stream()
            .filter(one -> one.describe().name().equals("form_drafts"))
            .findFirst()
            .orElseThrow();
    assertThat(elli.in(holding::copy)).anyMatch(line -> line.value().equals(QUIET));
    elli.writing(
        permit -> {
          holding.erase(permit);
          return null;
        });
    assertThat(drafts()).isZero();
  }

  @Test
  void
      s25_when_the_designation_ends_in_mid_sentence_saving_is_refused_and_the_text_reaches_the_successor()
          throws Exception {
    typed(tab, QUIET);
    var petri = elli.colleague("Petri Niemi");
    assertThat(OneFile.text(elli.getAs(petri, Role.WORKER, "/contacts/new"))).doesNotContain(QUIET);
    end(elli.maija);
    tab.put("seen", "1");
    assertThat(typed(tab, QUIET + " on Thurs")).contains("no longer designated");
    tab.put("text", QUIET + " on Thursday");
    var left =
        OneFile.text(elli.post("/contacts/new", pairs(tab)).andExpect(status().isConflict()));
    assertThat(left).contains("was left as a draft").doesNotContain(QUIET, "Rantala");
    elli.get("/contacts/new").andExpect(status().isNotFound());
    assertThat(OneFile.text(elli.getAs(petri, Role.WORKER, "/contacts/new")))
        .contains(QUIET + " on Thursday", "Unfinished text by Maija Lehto");
    elli.postAs(petri, "/contacts/new/draft/adoption", "worker", elli.maija.toString())
        .andExpect(status().isSeeOther());
    assertThat(OneFile.text(elli.getAs(petri, Role.WORKER, "/contacts/new")))
        .contains(QUIET + " on Thursday")
        .contains("value=\"" + TypedDay.typed(elli.visit(petri).today()) + "\"")
        .doesNotContain("Unfinished text");
    assertThat(drafts(petri)).isEqualTo(1);
    assertThat(rows("casework.contact", petri)).isZero();
  }

  /** S13: what was typed on a day and is sent on another was on the day it was typed. */
  @Test
  void s13_a_draft_of_yesterday_is_of_yesterday() throws Exception {
    typed(tab, QUIET);
    var day = "value=\"" + TypedDay.typed(elli.visit(elli.maija).today()) + "\"";
    assertThat(elli.body("/contacts/new")).doesNotContain(day);
    clock.move(Duration.ofDays(1));
    assertThat(elli.body("/contacts/new")).contains(QUIET, day);
  }

  /** No draft may hold the code, so the words are shown once and kept nowhere. */
  @Test
  void s10_s25_with_an_identity_code_in_it_nothing_is_left_and_no_word_is_lost() throws Exception {
    var petri = elli.colleague("Petri Niemi");
    end(elli.maija);
    tab.put("text", QUIET + ", mother is 010190-919A");
    tab.put("next", "Call the school");
    for (var path : List.of("/contacts/new", "/contacts/new/draft")) {
      assertThat(OneFile.text(elli.post(path, pairs(tab)).andExpect(status().isConflict())))
          .as(path)
          .contains(QUIET, "Call the school")
          .doesNotContain("Rantala", "was left as a draft");
    }
    assertThat(OneFile.text(elli.getAs(petri, Role.WORKER, "/contacts/new"))).doesNotContain(QUIET);
  }

  /** Who answers for the file is told to give a reason; what was typed as its worker is left. */
  @Test
  void s25_the_text_of_a_line_manager_whose_own_designation_ends_reaches_the_successor_too()
      throws Exception {
    var sanna = manager();
    elli.designate(sanna);
    var petri = elli.colleague("Petri Niemi");
    assertThat(typed(sanna, Role.MANAGER, tab, QUIET)).contains("Draft saved");
    end(sanna);
    tab.put("seen", "1");
    assertThat(typed(sanna, Role.MANAGER, tab, QUIET + " on Thurs"))
        .contains("no longer designated");
    tab.put("text", QUIET + " on Thursday");
    var left =
        OneFile.text(
            elli.post(fromOurPage(sanna), "/contacts/new", pairs(tab))
                .andExpect(status().isConflict()));
    assertThat(left).contains("was left as a draft").doesNotContain(QUIET, "Rantala");
    assertThat(OneFile.text(elli.getAs(petri, Role.WORKER, "/contacts/new")))
        .contains(QUIET + " on Thursday", "Unfinished text by Sanna Aalto");
    assertThat(rows("casework.contact", sanna)).isZero();
  }

  @Test
  void s25_a_line_manager_whose_hour_is_over_sends_the_same_words_again_with_a_reason()
      throws Exception {
    var sanna = manager();
    giveReason(sanna);
    clock.move(Duration.ofMinutes(60));
    assertThat(typed(sanna, Role.MANAGER, tab, QUIET)).contains("Not saved", "without a reason");
    tab.put("text", QUIET);
    tab.put("next", "Call the school");
    for (var path : List.of("/contacts/new", "/contacts/new/draft")) {
      var page =
          OneFile.text(
              elli.post(fromOurPage(sanna), path, pairs(tab)).andExpect(status().isForbidden()));
      assertThat(page)
          .contains(QUIET, "Call the school", "Send again")
          .contains("action=\"" + elli.address(path) + "\"")
          .contains("href=\"" + elli.address("/openings/new") + "\" target=\"_blank\"")
          .doesNotContain("Rantala");
    }
    assertThat(drafts() + rows("casework.contact", sanna)).isZero();
    giveReason(sanna);
    assertThat(typed(sanna, Role.MANAGER, tab, QUIET)).contains("Draft saved");
    clock.move(Duration.ofMinutes(60));
    assertThat(OneFile.text(mvc.perform(People.as(sanna, Role.MANAGER, get("/")))))
        .as("it stays on their own page, by the code alone")
        .contains("h-begun", elli.address("/contacts/new"))
        .doesNotContain("Rantala", QUIET);
    giveReason(sanna);
    tab.put("seen", "1");
    elli.post(fromOurPage(sanna), "/contacts/new", pairs(tab)).andExpect(status().isSeeOther());
    assertThat(elli.body("")).contains(QUIET);
  }

  private WorkerId manager() {
    var people = beans.getBean(People.class);
    var sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, elli.maija);
    return sanna;
  }

  private void giveReason(WorkerId manager) throws Exception {
    elli.post(fromOurPage(manager), "/openings", "reason", "Mother called the office")
        .andExpect(status().isSeeOther());
  }

  /** As a browser sends it. */
  private static RequestPostProcessor fromOurPage(WorkerId manager) {
    return request -> {
      request.addHeader("Sec-Fetch-Site", "same-origin");
      return People.by(manager, Role.MANAGER).postProcessRequest(request);
    };
  }

  @Test
  void s25_the_day_after_nobody_leaves_anything_any_more() throws Exception {
    end(elli.maija);
    owner
        .db()
        .sql(
            "update access.designation set ended_at = ended_at - interval '25 hours' where worker_id = ?")
        .param(elli.maija.value())
        .update();
    elli.post("/contacts/new", pairs(tab)).andExpect(status().isNotFound());
    assertThat(drafts(elli.maija)).isZero();
  }

  /** Designated until an hour ago; meanwhile the birth was put right, and no guardian knows. */
  @Test
  void s07_a_file_that_closed_for_a_guardian_takes_nothing_in_from_who_leaves() throws Exception {
    var teen = new OneFile(beans, "2010", false);
    new GivenConsents(teen).notes();
    var petri = teen.colleague("Petri Niemi");
    end(teen.maija);
    owner
        .db()
        .sql(
            "update access.designation set ended_at = ended_at - interval '1 hour' where worker_id = ?")
        .param(teen.maija.value())
        .update();
    tab.put("text", QUIET);
    tab.put("next", "Call the school");
    teen.postAs(petri, "/data/birth", "value", "2018", "source", "mother", "version", "1")
        .andExpect(status().isSeeOther());
    assertThat(
            OneFile.text(teen.post("/contacts/new", pairs(tab)).andExpect(status().isConflict())))
        .contains(QUIET, "Call the school", "Is not open to you");
    assertThat(drafts(teen.maija)).isZero();
  }

  private void end(WorkerId worker) {
    owner
        .db()
        .sql(
            "update access.designation set ended_at = now(), ended_by = worker_id where worker_id = ?")
        .param(worker.value())
        .update();
  }

  private int drafts(WorkerId worker) {
    return rows("drafts.form_draft", worker);
  }

  private int rows(String table, WorkerId worker) {
    return owner
        .db()
        .sql("select count(*) from " + table + " where worker_id = ?")
        .param(worker.value())
        .query(Integer.class)
        .single();
  }

  private String typed(Map<String, String> boxes, String text) throws Exception {
    return typed(elli.maija, Role.WORKER, boxes, text);
  }

  private String typed(WorkerId who, Role role, Map<String, String> boxes, String text)
      throws Exception {
    var sent = new HashMap<>(boxes);
    sent.put("text", text);
    var request =
        Typing.request(elli.address("/contacts/new/draft"), sent).with(People.by(who, role));
    return OneFile.text(mvc.perform(request).andExpect(status().isOk()));
  }

  private static Map<String, String> tab() {
    var boxes = new HashMap<String, String>();
    boxes.put("once", UUID.randomUUID().toString());
    boxes.put("tab", UUID.randomUUID().toString());
    boxes.put("channel", "phone");
    boxes.put("outcome", "met");
    return boxes;
  }

  private static String[] pairs(Map<String, String> boxes) {
    return boxes.entrySet().stream()
        .flatMap(box -> Stream.of(box.getKey(), box.getValue()))
        .toArray(String[]::new);
  }

  private int drafts() {
    UUID subject = elli.in(permit -> permit.subject().value());
    return owner
        .db()
        .sql("select count(*) from drafts.form_draft where subject_id = ?")
        .param(subject)
        .query(Integer.class)
        .single();
  }
}
