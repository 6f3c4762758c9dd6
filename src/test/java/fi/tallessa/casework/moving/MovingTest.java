package fi.tallessa.casework.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Restrictions;
import fi.tallessa.casework.attachment.Bringing;
import fi.tallessa.casework.say.Keeping;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.disclosure.Telling;
import fi.tallessa.files.Made;
import fi.tallessa.holdings.Holding;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.item.ItemId;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Issue 4, point 4: a contact in the wrong file. */
@RegisterTest
class MovingTest {

  private static final String BEFORE = "Onni cried at the gate";
  private static final String CANARY = "Onni laughed at the gate";
  private static final String STEP = "Ring the kennel of Onni";
  private static final Pattern CONTACT =
      Pattern.compile("/contacts/([0-9a-f]{8}-[0-9a-f-]{27})/moving\"");

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  @Autowired People people;
  OneFile wrong;
  OneFile right;
  ItemId notes;

  @BeforeEach
  void files() {
    wrong = new OneFile(beans);
    right = new OneFile(beans, wrong.maija);
    notes = new GivenConsents(wrong).notes();
  }

  @Test
  void i4_04_no_word_of_it_stays_in_the_wrong_file_its_history_copy_or_tables() throws Exception {
    new GivenConsents(right).notes();
    var id = written();
    assertThat(shown(wrong)).contains(CANARY, BEFORE, STEP);
    assertThat(copied(wrong)).contains(CANARY, STEP);
    wrong.writing(
        permit ->
            beans
                .getBean(JdbcClient.class)
                .sql(
                    """
                    insert into casework.task_done (subject_id, task_id, number, at, worker_id)
                    values (?, ?, 1, now(), ?)
                    """)
                .params(permit.subject().value(), id, wrong.maija.value())
                .update());
    var seals = seals(id);
    assertThat(seals).as("a contact, a note, their pasts and a task").hasSize(5);
    move(id, right.code.shown()).andExpect(status().isSeeOther());
    assertThat(shown(wrong)).doesNotContain(CANARY, BEFORE, STEP);
    assertThat(copied(wrong)).doesNotContain(CANARY, BEFORE, STEP);
    assertThat(places(id)).containsOnly("casework.moving");
    assertThat(seals(id)).isEmpty();
    assertThat(kept(seals)).as("a seal that was moved as it was").isZero();
    assertThat(shown(right)).contains(CANARY, STEP, "30 min");
    assertThat(done(right)).as("that the task was done goes along").isEqualTo(1);
    var there = first(right);
    assertThat(right.body("/contacts/" + there + "/history")).contains(CANARY, BEFORE, "15 min");
    wrong.get("/contacts/" + id + "/history").andExpect(status().isNotFound());
  }

  @Test
  void i4_04_what_was_said_of_its_words_goes_along() throws Exception {
    new GivenConsents(right).notes();
    snores();
    move(first(wrong), right.code.shown()).andExpect(status().isSeeOther());
    assertThat(overruled(wrong)).isZero();
    assertThat(overruled(right)).isEqualTo(1);
  }

  @Test
  void d1_of_words_that_no_consent_lets_lie_there_nothing_is_said_there() throws Exception {
    snores();
    moveWithout(first(wrong), "1.1").andExpect(status().isSeeOther());
    assertThat(overruled(wrong)).isZero();
    assertThat(overruled(right)).isZero();
  }

  private void snores() throws Exception {
    var boxes = boxes();
    boxes.put("text", "Her dog has asthma and snores");
    boxes.put("worded", "as-is");
    boxes.put("asked", "HEALTH asthma");
    wrong.post("/contacts/new", pairs(boxes)).andExpect(status().isSeeOther());
    assertThat(overruled(wrong)).isEqualTo(1);
  }

  private int overruled(OneFile file) {
    return file.in(
        permit ->
            owner
                .db()
                .sql("select count(*) from customer.overruling where subject_id = ?")
                .param(permit.subject().value())
                .query(Integer.class)
                .single());
  }

  @Test
  void i4_04_the_logs_of_both_tell_of_a_moving_and_neither_of_whose() throws Exception {
    new GivenConsents(right).notes();
    var id = written();
    move(id, right.code.shown()).andExpect(status().isSeeOther());
    assertThat(wrong.body("/looks"))
        .contains("moved away a contact that was of somebody else")
        .doesNotContain(right.code.shown());
    assertThat(right.body("/looks"))
        .contains("took in a contact that had been in the wrong file")
        .doesNotContain(wrong.code.shown());
  }

  @Test
  void k3_what_a_child_keeps_from_guardians_is_not_dropped_without_a_word() throws Exception {
    new GivenConsents(right).notes();
    var id = written();
    new Keeping(wrong).keep("contact", id.toString());
    assertThat(wrong.body("/contacts/" + id + "/moving")).contains("keeps this from their");
    assertThat(
            OneFile.text(move(id, right.code.shown()).andExpect(status().isUnprocessableContent())))
        .contains("Choose whether guardians over there", right.code.shown());
    assertThat(shown(wrong)).contains(CANARY);
    wrong
        .post("/contacts/" + id + "/moving", "to", right.code.shown(), "told", "not")
        .andExpect(status().isSeeOther())
        .andExpect(redirectedUrl(right.address("/say/contact/" + first(right))));
    assertThat(right.body("/say/contact/" + first(right))).doesNotContain(Keeping.WHY);
  }

  @Test
  void d01_without_a_consent_there_every_version_is_shown_before_it_goes_and_kept_nowhere()
      throws Exception {
    var id = written();
    for (int twice = 0; twice < 2; twice++) {
      var shown =
          OneFile.text(move(id, right.code.shown()).andExpect(status().isUnprocessableContent()));
      assertThat(shown).contains("Copy what you need", CANARY, BEFORE);
    }
    assertThat(shown(wrong)).contains(CANARY, BEFORE);
    assertThat(right.lines("casework.moving.in")).as("nothing has come in").isZero();
    assertThat(OneFile.text(moveWithout(id, "1.1").andExpect(status().isUnprocessableContent())))
        .as("what was said since has not been seen")
        .contains(CANARY, BEFORE);
    moveWithout(id, "2.2").andExpect(status().isSeeOther());
    assertThat(right.body("/timeline")).contains("30 min").doesNotContain(CANARY);
    assertThat(right.body("/contacts/new")).doesNotContain(CANARY);
    assertThat(shown(wrong)).doesNotContain(CANARY, BEFORE);
  }

  /**
   * The work ended (TERMINATED) and began anew: nobody sees what lies sealed, so nobody moves it.
   */
  @Test
  void i4_04_what_sleeps_since_the_work_ended_is_not_lost_by_moving() throws Exception {
    new GivenConsents(right).notes();
    var id = written();
    new GivenConsents(wrong).asleep(notes, wrong.visit(wrong.maija).today().plusMonths(3));
    assertThat(shown(wrong)).doesNotContain(CANARY);
    assertThat(
            OneFile.text(move(id, right.code.shown()).andExpect(status().isUnprocessableContent())))
        .contains("id=\"to-problem\"", "have lain sealed since the relationship ended");
    assertThat(copied(wrong)).contains(CANARY);
    assertThat(contacts(right)).isZero();
    new GivenConsents(wrong).takenBack(notes);
    move(id, right.code.shown()).andExpect(status().isSeeOther());
  }

  @Test
  void i4_04_a_file_that_sleeps_stays_with_its_contact_and_one_that_has_ended_goes()
      throws Exception {
    new GivenConsents(right).notes();
    var boxes = boxes();
    boxes.remove("text");
    wrong.post("/contacts/new", pairs(boxes)).andExpect(status().isSeeOther());
    var id = first(wrong);
    var bringing = new Bringing(wrong);
    bringing.send("a.pdf", Made.pdf("Onni drew the gate"), "contact", id.toString());
    assertThat(bringing.rows("files.content")).isEqualTo(1);
    new GivenConsents(wrong).asleep(notes, wrong.visit(wrong.maija).today().plusMonths(3));
    assertThat(
            OneFile.text(move(id, right.code.shown()).andExpect(status().isUnprocessableContent())))
        .contains("have lain sealed since the relationship ended");
    assertThat(bringing.rows("files.content")).isEqualTo(1);
    new GivenConsents(wrong).takenBack(notes);
    move(id, right.code.shown()).andExpect(status().isSeeOther());
    for (var table : List.of("files.content", "files.piece", "casework.attachment")) {
      assertThat(bringing.rows(table)).as(table).isZero();
    }
  }

  @Test
  void i4_03_without_a_consent_there_it_waits_for_a_colleague_who_types_into_it() throws Exception {
    var id = written();
    var petri = wrong.colleague("Petri");
    correct(petri, id, "Half a sentence of Petri");
    var waits = OneFile.text(moveWithout(id, "2.2").andExpect(status().isUnprocessableContent()));
    assertThat(waits).contains("A colleague is putting this contact right");
    assertThat(OneFile.text(wrong.getAs(petri, Role.WORKER, "/contacts/" + id)))
        .contains("Half a sentence of Petri");
  }

  @Test
  void i4_03_what_a_colleague_typed_who_may_not_open_the_right_file_is_found_by_whoever_may()
      throws Exception {
    new GivenConsents(right).notes();
    var id = written();
    var petri = wrong.colleague("Petri");
    correct(petri, id, "Half a sentence of Petri");
    move(id, right.code.shown()).andExpect(status().isSeeOther());
    var there = "/contacts/" + first(right);
    right.getAs(petri, Role.WORKER, there).andExpect(status().isNotFound());
    assertThat(right.body(there)).contains("Unfinished text by Petri", "Half a sentence of Petri");
    right
        .post(there + "/draft/adoption", "worker", petri.toString())
        .andExpect(status().isSeeOther());
    assertThat(right.body(there))
        .contains("Half a sentence of Petri")
        .doesNotContain("Unfinished text by Petri");
  }

  @Test
  void i4_04_only_into_a_file_one_may_open_and_what_was_typed_stays() throws Exception {
    var id = written();
    var others = new OneFile(beans);
    for (var typed : List.of(others.code.shown(), "Onni", wrong.code.shown())) {
      var page = OneFile.text(move(id, typed).andExpect(status().isUnprocessableContent()));
      assertThat(page).contains("value=\"" + typed + "\"", "id=\"to-problem\"", CANARY);
    }
    right.writing(
        permit -> {
          beans.getBean(Restrictions.class).begin(permit);
          return null;
        });
    assertThat(OneFile.text(move(id, right.code.shown()))).contains("is restricted");
    assertThat(shown(wrong)).contains(CANARY);
    assertThat(places(id)).doesNotContain("casework.moving");
  }

  @Test
  void i4_04_whoever_may_not_open_the_wrong_file_moves_nothing() throws Exception {
    var id = written();
    var petri = right.colleague("Petri");
    wrong
        .postAs(petri, "/contacts/" + id + "/moving", "to", right.code.shown())
        .andExpect(status().isNotFound());
    assertThat(shown(wrong)).contains(CANARY);
  }

  @Test
  void sent_twice_it_is_moved_once_and_the_form_it_was_written_in_writes_it_no_more()
      throws Exception {
    new GivenConsents(right).notes();
    var boxes = boxes();
    wrong.post("/contacts/new", pairs(boxes)).andExpect(status().isSeeOther());
    var id = first(wrong);
    move(id, right.code.shown()).andExpect(status().isSeeOther());
    move(id, right.code.shown()).andExpect(status().isSeeOther());
    boxes.put("text", BEFORE + ", and sang");
    assertThat(
            OneFile.text(
                wrong.post("/contacts/new", pairs(boxes)).andExpect(status().isConflict())))
        .contains("moved or taken back", BEFORE + ", and sang", STEP);
    boxes.keySet().removeAll(List.of("text", "next"));
    wrong.post("/contacts/new", pairs(boxes)).andExpect(status().isSeeOther());
    assertThat(shown(wrong)).doesNotContain(BEFORE, STEP);
    assertThat(right.body("/timeline").split("/moving\"", -1)).hasSize(2);
  }

  @Test
  void nothing_one_has_typed_into_a_correction_is_lost_by_moving() throws Exception {
    var id = written();
    var boxes = boxes();
    boxes.put("text", "Half a sentence");
    wrong.post("/contacts/" + id + "/draft", pairs(boxes)).andExpect(status().isSeeOther());
    assertThat(
            OneFile.text(move(id, right.code.shown()).andExpect(status().isUnprocessableContent())))
        .contains("unsaved correction");
    wrong.post("/contacts/" + id + "/draft/removal").andExpect(status().isSeeOther());
    var petri = wrong.colleague("Petri");
    right.designate(petri);
    wrong.postAs(petri, "/contacts/" + id + "/draft", pairs(boxes));
    new GivenConsents(right).notes();
    move(id, right.code.shown()).andExpect(status().isSeeOther());
    assertThat(OneFile.text(right.getAs(petri, Role.WORKER, "/contacts/" + first(right))))
        .contains("Half a sentence");
  }

  @Test
  void gdpr_33_the_line_manager_sees_who_had_opened_the_file_meanwhile_and_decides()
      throws Exception {
    new GivenConsents(right).notes();
    var sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, wrong.maija);
    var early = wrong.colleague("Early Eerika");
    wrong.getAs(early, Role.WORKER, "").andExpect(status().isOk());
    var id = written();
    var petri = wrong.colleague("Seeing Petri");
    wrong.getAs(petri, Role.WORKER, "").andExpect(status().isOk());
    move(id, right.code.shown()).andExpect(status().isSeeOther());
    var late = wrong.colleague("Late Lauri");
    wrong.getAs(late, Role.WORKER, "").andExpect(status().isOk());
    var at = "/movings/" + id;
    assertThat(list(sanna)).contains(wrong.address(at));
    assertThat(page(sanna, at))
        .contains("Seeing Petri", "Maija Lehto", "Wrote or moved it")
        .doesNotContain("Early Eerika", "Late Lauri", CANARY, right.code.shown());
    var unsaid =
        answer(sanna, at, "rightly or wrongly").andExpect(status().isUnprocessableContent());
    assertThat(OneFile.text(unsaid)).contains("id=\"answer-problem\"");
    answer(sanna, at, "breach").andExpect(status().isSeeOther());
    answer(sanna, at, "nobody-saw").andExpect(status().isSeeOther());
    assertThat(page(sanna, at)).contains("A data breach", "Data Protection Ombudsman by");
    assertThat(list(sanna)).doesNotContain(wrong.address(at));
    assertThat(copied(wrong)).contains("casework.moving.copy.breach");
  }

  @Test
  void d11_whoever_moved_it_does_not_judge_it_while_another_answers_for_the_file()
      throws Exception {
    new GivenConsents(right).notes();
    var sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, wrong.maija);
    var id = written();
    move(id, right.code.shown()).andExpect(status().isSeeOther());
    owner.db().sql("update casework.moving set worker_id = ?").param(sanna.value()).update();
    var heli = people.enrolled("Heli Koski", Role.MANAGER).worker();
    people.leads(heli, wrong.maija);
    var at = "/movings/" + id;
    assertThat(
            OneFile.text(answer(sanna, at, "breach").andExpect(status().isUnprocessableContent())))
        .contains("Another line manager");
    answer(heli, at, "breach").andExpect(status().isSeeOther());
    assertThat(page(heli, at)).contains("A data breach", "Heli Koski");
  }

  @Test
  void gdpr_33_on_which_days_others_were_told_of_the_file_stands_on_the_page() throws Exception {
    new GivenConsents(right).notes();
    var sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, wrong.maija);
    var id = written();
    move(id, right.code.shown()).andExpect(status().isSeeOther());
    assertThat(page(sanna, "/movings/" + id)).doesNotContain("id=\"h-told\"");
    new Telling(wrong).tell();
    assertThat(page(sanna, "/movings/" + id))
        .contains("id=\"h-told\"", wrong.address("/disclosures"))
        .as("not to whom, nor what")
        .doesNotContain("Puolala", "Laakso");
  }

  @Test
  void gdpr_33_that_a_guardian_was_handed_the_screen_or_a_paper_stands_on_the_page()
      throws Exception {
    new GivenConsents(right).notes();
    var sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, wrong.maija);
    var father = wrong.father();
    give(wrong.maija, father, "/paper");
    var id = written();
    var petri = wrong.colleague("Handing Petri");
    give(petri, wrong.helmi, "/handing");
    give(wrong.maija, wrong.helmi, "/paper");
    move(id, right.code.shown()).andExpect(status().isSeeOther());
    give(wrong.maija, father, "/handing");
    assertThat(given(page(sanna, "/movings/" + id)))
        .as("not what was given before or after, and no name out of the file")
        .contains(wrong.address("/for-guardian"))
        .containsSubsequence(
            "Screen to guardian 1", "Handing Petri, ", "Paper for guardian 1", "Maija Lehto, ")
        .doesNotContain("guardian 2", "Helmi", "Antti");
  }

  /** What is on a paper is what is there when it is fetched. */
  @Test
  void gdpr_33_a_paper_ordered_before_and_fetched_meanwhile_counts() throws Exception {
    new GivenConsents(right).notes();
    var sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, wrong.maija);
    give(wrong.maija, wrong.helmi, "/paper");
    var id = written();
    wrong.get("/for-guardian/" + wrong.helmi + "/file.pdf").andExpect(status().isOk());
    move(id, right.code.shown()).andExpect(status().isSeeOther());
    assertThat(given(page(sanna, "/movings/" + id))).contains("Paper for guardian 1");
  }

  /** A screen shows what is there while the guardian reads it, whenever it was handed. */
  @Test
  void gdpr_33_a_screen_handed_before_and_read_meanwhile_counts_and_one_not_read_does_not()
      throws Exception {
    new GivenConsents(right).notes();
    var sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, wrong.maija);
    var screen = "/for-guardian/" + wrong.helmi + "/screen";
    give(wrong.maija, wrong.helmi, "/handing");
    var id = written();
    assertThat(wrong.handedBody(screen)).contains(CANARY);
    var unread = wrong.colleague("Unread Ulla");
    move(id, right.code.shown()).andExpect(status().isSeeOther());
    give(unread, wrong.helmi, "/handing");
    assertThat(given(page(sanna, "/movings/" + id)))
        .contains("Screen to guardian 1", "Maija Lehto, ")
        .doesNotContain("Unread Ulla");
    var again = written();
    move(again, right.code.shown()).andExpect(status().isSeeOther());
    assertThat(page(sanna, "/movings/" + again)).doesNotContain("id=\"h-given\"");
  }

  @Test
  void gdpr_33_how_often_the_file_was_printed_and_by_whom_stands_on_the_page() throws Exception {
    new GivenConsents(right).notes();
    var sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, wrong.maija);
    var petri = wrong.colleague("Printing Petri");
    wrong.getAs(petri, Role.WORKER, "/print/file.pdf").andExpect(status().isOk());
    var id = written();
    wrong.getAs(petri, Role.WORKER, "/print/file.pdf").andExpect(status().isOk());
    wrong.getAs(petri, Role.WORKER, "/print/contacts.pdf").andExpect(status().isOk());
    move(id, right.code.shown()).andExpect(status().isSeeOther());
    assertThat(page(sanna, "/movings/" + id))
        .containsSubsequence("Printing Petri", "Printed 2 times")
        .doesNotContain("Printed once", "id=\"h-given\"");
  }

  private void give(WorkerId who, UUID guardian, String how) throws Exception {
    wrong
        .post(People.handed(who, null), "/for-guardian/" + guardian + how)
        .andExpect(status().isSeeOther());
  }

  private static String given(String page) {
    assertThat(page).contains("id=\"h-given\"");
    return page.substring(page.indexOf("id=\"h-given\""));
  }

  /** Petri saw the next step among what is to be done, and nothing else. */
  @Test
  void gdpr_33_whoever_read_the_next_step_in_a_list_has_seen_it() throws Exception {
    new GivenConsents(right).notes();
    var sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, wrong.maija);
    var id = written();
    var petri = wrong.colleague("Seeing Petri");
    // Whose worker is not there now, somebody else finds in their own list.
    ended("now()");
    assertThat(OneFile.text(tasks(petri))).contains(STEP);
    ended("null");
    move(id, right.code.shown()).andExpect(status().isSeeOther());
    assertThat(page(sanna, "/movings/" + id)).contains("Seeing Petri");
  }

  private ResultActions tasks(WorkerId who) throws Exception {
    return beans
        .getBean(MockMvc.class)
        .perform(People.as(who, Role.WORKER, MockMvcRequestBuilders.get("/tasks")));
  }

  private void ended(String at) {
    owner
        .db()
        .sql(
            """
            update access.designation set ended_at = %s, ended_by = worker_id where worker_id = ?
              and subject_id = (select subject_id from access.file where code = ?)
            """
                .formatted(at))
        .params(wrong.maija.value(), wrong.code.value())
        .update();
  }

  /** More of other managers than a page holds, all older. */
  @Test
  void gdpr_33_what_waits_for_others_hides_nothing_and_more_than_a_page_goes_on() throws Exception {
    var sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, wrong.maija);
    var other = new OneFile(beans);
    people.leads(people.worker(Role.MANAGER), other.maija);
    owner.db().sql("delete from casework.moving").update();
    moved(other, 60, 0);
    moved(wrong, 1, 100);
    assertThat(list(sanna))
        .contains(wrong.code.shown())
        .doesNotContain(other.code.shown(), "?after=");
    moved(wrong, 50, 1_000);
    var first = list(sanna);
    assertThat(first.split("/movings/", -1)).hasSize(51);
    var rest = list(sanna, first.replaceAll("(?s).*(\\?after=[0-9]+)\".*", "$1"));
    assertThat(rest.split("/movings/", -1)).hasSize(2);
    assertThat(beans.getBean(Movings.class).undecided(0, 3, people.visit(sanna)))
        .as("no more is read than is shown, and of nobody else")
        .hasSize(3);
    assertThat(beans.getBean(Movings.class).undecided(0, 99, people.visit(sanna))).hasSize(51);
  }

  /** As if so many contacts had lain there, with lines of the log that there are not. */
  private void moved(OneFile file, int many, int line) {
    file.in(
        permit ->
            beans
                .getBean(JdbcClient.class)
                .sql(
                    """
                    insert into casework.moving (subject_id, contact_id, from_line, line, at, worker_id)
                    select ?, gen_random_uuid(), 0, ? + n, now(), ? from generate_series(1, ?) n
                    """)
                .params(permit.subject().value(), line, file.maija.value(), many)
                .update());
  }

  /** Written, and then put right: it has said two things. */
  private UUID written() throws Exception {
    var boxes = boxes();
    wrong.post("/contacts/new", pairs(boxes)).andExpect(status().isSeeOther());
    var id = first(wrong);
    boxes.put("version", "1.1");
    boxes.put("text", CANARY);
    boxes.put("minutes", "30");
    wrong.post("/contacts/" + id, pairs(boxes)).andExpect(status().isSeeOther());
    return id;
  }

  private static Map<String, String> boxes() {
    var boxes = new HashMap<String, String>();
    boxes.put("once", UUID.randomUUID().toString());
    boxes.put("tab", UUID.randomUUID().toString());
    boxes.put("channel", "phone");
    boxes.put("outcome", "met");
    boxes.put("minutes", "15");
    boxes.put("text", BEFORE);
    boxes.put("next", STEP);
    return boxes;
  }

  private static String[] pairs(Map<String, String> boxes) {
    return boxes.entrySet().stream()
        .flatMap(box -> Stream.of(box.getKey(), box.getValue()))
        .toArray(String[]::new);
  }

  private ResultActions move(UUID id, String to) throws Exception {
    return wrong.post("/contacts/" + id + "/moving", "to", to);
  }

  private ResultActions moveWithout(UUID id, String state) throws Exception {
    return wrong.post("/contacts/" + id + "/moving", "to", right.code.shown(), "without", state);
  }

  private void correct(WorkerId who, UUID id, String text) throws Exception {
    var boxes = boxes();
    boxes.put("text", text);
    wrong.postAs(who, "/contacts/" + id + "/draft", pairs(boxes)).andExpect(status().isSeeOther());
  }

  private ResultActions answer(WorkerId sanna, String at, String answer) throws Exception {
    return wrong.post(People.by(sanna, Role.MANAGER), at, "answer", answer);
  }

  private String page(WorkerId sanna, String path) throws Exception {
    return OneFile.text(wrong.getAs(sanna, Role.MANAGER, path));
  }

  private String list(WorkerId sanna) throws Exception {
    return list(sanna, "");
  }

  private String list(WorkerId sanna, String after) throws Exception {
    return OneFile.text(
        beans
            .getBean(MockMvc.class)
            .perform(
                People.as(
                    sanna, Role.MANAGER, MockMvcRequestBuilders.get("/reviews/movings" + after))));
  }

  private static UUID first(OneFile file) throws Exception {
    var found = CONTACT.matcher(file.body("/timeline"));
    assertThat(found.find()).isTrue();
    return UUID.fromString(found.group(1));
  }

  /** All pages of a file that its code alone leads to, and those of each of its contacts. */
  private String shown(OneFile file) throws Exception {
    var mapping = beans.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    var all = new ArrayList<String>();
    for (var route : mapping.getHandlerMethods().keySet()) {
      for (var path : route.getPatternValues()) {
        if (route.getMethodsCondition().getMethods().contains(RequestMethod.GET)
            && path.startsWith("/customers/{code}")
            && path.indexOf('{', 11 + 6) < 0) {
          all.add(file.body(path.substring("/customers/{code}".length())));
        }
      }
    }
    assertThat(all).hasSizeGreaterThan(10);
    var contacts = CONTACT.matcher(file.body("/timeline"));
    while (contacts.find()) {
      all.add(file.body("/contacts/" + contacts.group(1)));
      all.add(file.body("/contacts/" + contacts.group(1) + "/history"));
    }
    return String.join("\n", all);
  }

  private String copied(OneFile file) {
    return file.in(
        permit ->
            beans.getBeansOfType(Holding.class).values().stream()
                .flatMap(holding -> holding.copy(permit).stream())
                .map(line -> line.label() + ": " + line.value())
                .reduce("", (all, line) -> all + "\n" + line));
  }

  /** The tables of the whole schema in which an id stands beside the subject of the wrong file. */
  private List<String> places(UUID id) {
    var subject = subject();
    return columns("uuid").stream()
        .filter(
            column ->
                owner
                        .db()
                        .sql(
                            "select count(*) from "
                                + column[0]
                                + " where subject_id = ? and "
                                + column[1]
                                + " = ?")
                        .params(subject, id)
                        .query(Integer.class)
                        .single()
                    > 0)
        .map(column -> column[0])
        .distinct()
        .toList();
  }

  /** What is sealed beside the id, in any table. */
  private List<byte[]> seals(UUID id) {
    var tables = places(id);
    return columns("bytea").stream()
        .filter(column -> tables.contains(column[0]))
        .flatMap(
            column ->
                owner
                    .db()
                    .sql(
                        "select "
                            + column[1]
                            + " from "
                            + column[0]
                            + " where subject_id = :subject and :id in ("
                            + String.join(", ", ids(column[0]))
                            + ")")
                    .param("subject", subject())
                    .param("id", id)
                    .query(byte[].class)
                    .list()
                    .stream())
        .toList();
  }

  /** How many of some seals lie anywhere in the schema. */
  private long kept(List<byte[]> seals) {
    return columns("bytea").stream()
        .flatMap(
            column ->
                owner
                    .db()
                    .sql(
                        "select "
                            + column[1]
                            + " from "
                            + column[0]
                            + " where "
                            + column[1]
                            + " is not null")
                    .query(byte[].class)
                    .list()
                    .stream())
        .filter(found -> seals.stream().anyMatch(one -> Arrays.equals(one, found)))
        .count();
  }

  private List<String> ids(String table) {
    return columns("uuid").stream()
        .filter(column -> column[0].equals(table))
        .map(column -> column[1])
        .toList();
  }

  /** Of tables about somebody: the table, and a column of a type. */
  private List<String[]> columns(String type) {
    return owner
        .db()
        .sql(
            """
            select it.table_schema || '.' || it.table_name as name, it.column_name
            from information_schema.columns it
            join information_schema.columns theirs using (table_schema, table_name)
            join information_schema.tables using (table_schema, table_name)
            where it.udt_name = ? and theirs.column_name = 'subject_id' and table_type = 'BASE TABLE'
              and it.column_name <> 'subject_id'
            order by 1, 2
            """)
        .param(type)
        .query((row, n) -> new String[] {row.getString(1), row.getString(2)})
        .list();
  }

  private long contacts(OneFile file) {
    return new Bringing(file).rows("casework.contact");
  }

  private int done(OneFile file) {
    return owner
        .db()
        .sql("select count(*) from casework.task_done where subject_id = ?")
        .param(file.in(permit -> permit.subject().value()))
        .query(Integer.class)
        .single();
  }

  private UUID subject() {
    return wrong.in(permit -> permit.subject().value());
  }
}
