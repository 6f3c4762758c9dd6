package fi.tallessa.casework.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/** Issue 4, point 2: a contact, what was said in it and what is next, in one save. */
@RegisterTest
class ContactTest {

  private static final String CALMER = "Elli was calmer today";
  private static final Pattern CONTACT = Pattern.compile("/contacts/([0-9a-f]{8}-[0-9a-f-]{27})\"");

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  OneFile elli;
  GivenConsents given;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    given = new GivenConsents(elli);
  }

  @Test
  void d01_a_contact_is_kept_and_its_text_rests_on_the_consent_to_notes() throws Exception {
    var item = given.notes();
    send(boxes()).andExpect(status().isSeeOther());
    assertThat(elli.body("")).contains(CALMER, "Phone, 15 min", "Call the school");
    assertThat(column("note", "item_id")).containsExactly(item.value());
    assertThat(rows("task")).isEqualTo(1);
  }

  @Test
  void d01_without_the_consent_the_row_is_saved_and_the_text_is_shown_once() throws Exception {
    assertThat(elli.body("/contacts/new"))
        .contains("There is no consent to notes", "/consents/new")
        .doesNotContain("<textarea");
    var boxes = boxes();
    var shown = OneFile.text(send(boxes).andExpect(status().isConflict()));
    assertThat(shown).contains("The text was not saved", CALMER, "readonly");
    assertThat(rows("contact")).isEqualTo(1);
    assertThat(rows("note")).isZero();
    assertThat(drafts()).isZero();
    assertThat(elli.body("")).contains("Phone, 15 min").doesNotContain(CALMER);
    assertThat(elli.body("/contacts/" + contact())).doesNotContain(CALMER, "<textarea");
    assertThat(OneFile.text(send(boxes).andExpect(status().isConflict()))).contains(CALMER);
    assertThat(rows("contact")).as("sent twice").isEqualTo(1);
    given.notes();
    boxes.put("version", "1.0");
    elli.post("/contacts/" + contact(), pairs(boxes)).andExpect(status().isSeeOther());
    assertThat(elli.body("")).contains(CALMER);
  }

  @Test
  void s05_words_that_are_kept_nowhere_can_be_read_in_another_language_and_change_nothing()
      throws Exception {
    send(boxes());
    var again =
        elli.post(
            "/contacts/" + contact(), "unkept", "yes", "text", CALMER, "lang", "sv", "with", "");
    assertThat(OneFile.text(again.andExpect(status().isConflict())))
        .contains("Texten sparades inte", CALMER);
    assertThat(rows("note") + drafts()).isZero();
  }

  @Test
  void s05_the_text_of_a_correction_whose_consent_ended_meanwhile_is_shown_once() throws Exception {
    var item = given.notes();
    send(boxes());
    given.takenBack(item);
    var boxes = boxes();
    boxes.put("version", "1.0");
    boxes.put("text", "Elli was much calmer");
    boxes.put("minutes", "45");
    assertThat(
            OneFile.text(
                elli.post("/contacts/" + contact(), pairs(boxes)).andExpect(status().isConflict())))
        .contains("The text was not saved", "much calmer");
    assertThat(elli.body("")).contains("45 min").doesNotContain("calmer");
    assertThat(drafts()).isZero();
  }

  @Test
  void d01_text_whose_consent_is_taken_back_is_gone_at_the_next_request_and_the_row_stays()
      throws Exception {
    var item = given.notes();
    send(boxes());
    given.takenBack(item);
    for (var path :
        List.of("", "/timeline", "/contacts/" + contact(), "/contacts/" + contact() + "/history")) {
      assertThat(elli.body(path)).as(path).doesNotContain(CALMER).contains("Phone");
    }
  }

  @Test
  void a_form_sent_twice_makes_one_contact_and_loses_no_word() throws Exception {
    given.notes();
    var boxes = boxes();
    send(boxes).andExpect(status().isSeeOther());
    send(boxes).andExpect(status().isSeeOther());
    assertThat(rows("contact")).isEqualTo(1);
    assertThat(rows("task")).isEqualTo(1);
    boxes.put("text", CALMER + ", and hungry");
    assertThat(OneFile.text(send(boxes).andExpect(status().isConflict())))
        .contains(CALMER + ", and hungry", "was changed meanwhile");
    assertThat(rows("contact")).isEqualTo(1);
  }

  @Test
  void s44_the_same_correction_sent_twice_is_one_and_nobody_elses() throws Exception {
    given.notes();
    send(boxes());
    var boxes = boxes();
    boxes.put("version", "1.1");
    boxes.put("text", CALMER + ", and hungry");
    boxes.put("minutes", "45");
    for (int sent = 0; sent < 2; sent++) {
      elli.post("/contacts/" + contact(), pairs(boxes)).andExpect(status().isSeeOther());
    }
    assertThat(elli.lines("casework.contact.correct")).isEqualTo(1);
    for (var other : List.of(List.of("minutes", "30"), List.of("text", "Elli sang"))) {
      var late = new HashMap<>(boxes);
      late.put(other.get(0), other.get(1));
      var answer = elli.post("/contacts/" + contact(), pairs(late));
      assertThat(OneFile.text(answer.andExpect(status().isConflict())))
          .contains("was changed meanwhile", other.get(1));
    }
  }

  @Test
  void a_contact_is_taken_back_at_once_by_a_row_and_its_words_are_a_draft_again() throws Exception {
    given.notes();
    send(boxes());
    assertThat(elli.body("")).contains("Contact saved", "Undo");
    var id = contact();
    elli.post("/contacts/" + id + "/undo").andExpect(status().isSeeOther());
    assertThat(rows("cancellation")).isEqualTo(1);
    assertThat(rows("task")).isZero();
    assertThat(elli.body("")).doesNotContain(CALMER).contains("Go on with the draft");
    assertThat(elli.body("/contacts/new")).contains(CALMER, "Call the school");
    elli.post("/contacts/" + id + "/undo").andExpect(status().isSeeOther());
    assertThat(rows("cancellation")).isEqualTo(1);
  }

  @Test
  void i4_03_what_somebody_is_putting_right_is_not_taken_back() throws Exception {
    given.notes();
    var petri = elli.colleague("Petri");
    elli.postContact(CALMER);
    var id = contact();
    elli.postAs(
            petri,
            "/contacts/" + id + "/draft",
            "tab",
            UUID.randomUUID().toString(),
            "version",
            "1.1",
            "text",
            "Half a sentence of Petri")
        .andExpect(status().isSeeOther());
    elli.post("/contacts/" + id + "/undo").andExpect(status().isSeeOther());
    assertThat(elli.body("")).contains(CALMER);
    assertThat(OneFile.text(elli.getAs(petri, Role.WORKER, "/contacts/" + id)))
        .contains("Half a sentence of Petri");
  }

  @Test
  void i4_02_a_next_step_that_is_put_right_after_the_first_was_done_is_to_be_done()
      throws Exception {
    send(boxes());
    var id = contact();
    elli.post("/tasks/" + id + "/done").andExpect(status().isSeeOther());
    var boxes = boxes();
    boxes.put("version", "1.0");
    boxes.remove("text");
    boxes.put("minutes", "45");
    elli.post("/contacts/" + id, pairs(boxes)).andExpect(status().isSeeOther());
    assertThat(rows("task")).as("what was done is not to be done again").isEqualTo(1);
    boxes.put("version", "2.0");
    boxes.put("next", "Call the museum");
    elli.post("/contacts/" + id, pairs(boxes)).andExpect(status().isSeeOther());
    assertThat(rows("task")).isEqualTo(2);
    assertThat(rows("task_done")).isEqualTo(1);
    var right = new OneFile(beans, elli.maija);
    elli.post("/contacts/" + id + "/moving", "to", right.code.shown())
        .andExpect(status().isSeeOther());
    assertThat(rows("task")).as("all of them go along").isZero();
  }

  @Test
  void s44_what_was_put_right_since_is_not_taken_back() throws Exception {
    given.notes();
    send(boxes());
    var boxes = boxes();
    boxes.put("version", "1.1");
    boxes.put("minutes", "45");
    elli.post("/contacts/" + contact(), pairs(boxes)).andExpect(status().isSeeOther());
    assertThat(elli.body("")).doesNotContain("Contact saved");
    assertThat(undone(contact()))
        .contains("This contact was corrected already", "Put right here what is wrong");
    assertThat(rows("cancellation")).isZero();
    assertThat(elli.body("")).contains(CALMER, "45 min");
  }

  /** Follows where undoing leads: the page of a contact that is put right instead says why. */
  private String undone(String id) throws Exception {
    var at = elli.post("/contacts/" + id + "/undo").andReturn().getResponse().getRedirectedUrl();
    return elli.body(at.substring(elli.address("").length()));
  }

  @Test
  void i4_03_words_of_a_second_tab_are_shown_where_the_first_took_the_contact_back()
      throws Exception {
    given.notes();
    var boxes = boxes();
    send(boxes);
    elli.post("/contacts/" + contact() + "/undo").andExpect(status().isSeeOther());
    elli.post("/contacts/new/draft/removal").andExpect(status().isSeeOther());
    boxes.put("text", CALMER + ", and sang");
    boxes.put("tab", UUID.randomUUID().toString());
    assertThat(OneFile.text(send(boxes).andExpect(status().isConflict())))
        .contains(CALMER + ", and sang", "shown only now");
    assertThat(rows("contact")).as("it is not written once more").isEqualTo(1);
    assertThat(rows("cancellation")).isEqualTo(1);
  }

  @Test
  void what_was_begun_meanwhile_costs_no_word_of_what_is_taken_back() throws Exception {
    given.notes();
    send(boxes());
    var begun = boxes();
    begun.put("once", UUID.randomUUID().toString());
    begun.put("text", "Elli asked for me");
    begun.put("seen", "0");
    elli.post("/contacts/new/draft", pairs(begun)).andExpect(status().isSeeOther());
    assertThat(undone(contact())).contains("You have begun a new contact");
    assertThat(rows("cancellation")).isZero();
    assertThat(elli.body("")).contains(CALMER);
    assertThat(elli.body("/contacts/new")).contains("Elli asked for me");
  }

  @Test
  void s07_words_on_a_new_consent_take_the_place_of_those_that_wait_for_the_night()
      throws Exception {
    var item = given.notes();
    send(boxes());
    given.takenBack(item);
    given.given(item, elli.visit(elli.maija).today().plusMonths(6));
    var boxes = boxes();
    boxes.put("version", "1.0");
    boxes.put("text", "Elli is well");
    elli.post("/contacts/" + contact(), pairs(boxes)).andExpect(status().isSeeOther());
    assertThat(elli.body("")).contains("Elli is well").doesNotContain(CALMER);
    assertThat(rows("note")).isEqualTo(1);
  }

  @Test
  void s44_a_contact_is_put_right_and_says_what_it_said_before() throws Exception {
    given.notes();
    send(boxes());
    var path = "/contacts/" + contact();
    var boxes = boxes();
    boxes.put("version", "1.1");
    boxes.put("text", "Elli was much calmer");
    boxes.put("minutes", "45");
    elli.post(path, pairs(boxes)).andExpect(status().isSeeOther());
    assertThat(elli.body("")).contains("much calmer", "45 min").doesNotContain(CALMER);
    assertThat(elli.body(path + "/history")).contains(CALMER, "much calmer", "15 min", "45 min");
    boxes.put("text", "Elli was rather calm");
    assertThat(OneFile.text(elli.post(path, pairs(boxes)).andExpect(status().isConflict())))
        .contains("much calmer", "rather calm");
    boxes.put("version", "2.2");
    boxes.put("text", "");
    elli.post(path, pairs(boxes)).andExpect(status().isUnprocessableContent());
  }

  @Test
  void d15_the_wording_guard_speaks_once_at_save_and_refuses_nothing() throws Exception {
    given.notes();
    var boxes = boxes();
    boxes.put("text", "Elli has a depression diagnosis. She baked.");
    var asked = OneFile.text(send(boxes).andExpect(status().isUnprocessableContent()));
    assertThat(asked).contains("One thing before this is saved", "<mark>", "name=\"worded\"");
    assertThat(rows("contact")).isZero();
    boxes.put("worded", "as-is");
    boxes.put("asked", "HEALTH depression diagnosis");
    send(boxes).andExpect(status().isSeeOther());
    assertThat(elli.body("")).contains("Elli has a depression diagnosis. She baked.");
    boxes = boxes();
    boxes.put("text", "Elli has a depression diagnosis. She baked.");
    boxes.put("worded", "better");
    boxes.put("asked", "HEALTH depression diagnosis");
    send(boxes).andExpect(status().isSeeOther());
    assertThat(column("note", "id")).hasSize(2);
    assertThat(elli.body("/timeline").split("depression diagnosis", -1)).hasSize(2);
  }

  private ResultActions send(Map<String, String> boxes) throws Exception {
    return elli.post("/contacts/new", pairs(boxes));
  }

  private static Map<String, String> boxes() {
    var boxes = new HashMap<String, String>();
    boxes.put("once", UUID.randomUUID().toString());
    boxes.put("tab", UUID.randomUUID().toString());
    boxes.put("channel", "phone");
    boxes.put("outcome", "met");
    boxes.put("minutes", "15");
    boxes.put("text", CALMER);
    boxes.put("next", "Call the school");
    return boxes;
  }

  private static String[] pairs(Map<String, String> boxes) {
    return boxes.entrySet().stream()
        .flatMap(box -> Stream.of(box.getKey(), box.getValue()))
        .toArray(String[]::new);
  }

  private String contact() throws Exception {
    var page = CONTACT.matcher(elli.body("/timeline"));
    assertThat(page.find()).isTrue();
    return page.group(1);
  }

  private int rows(String table) {
    return column(table, "subject_id").size();
  }

  private List<UUID> column(String table, String column) {
    UUID subject = elli.in(permit -> permit.subject().value());
    return owner
        .db()
        .sql("select " + column + " from casework." + table + " where subject_id = ?")
        .param(subject)
        .query(UUID.class)
        .list();
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
