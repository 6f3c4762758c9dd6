package fi.tallessa.casework.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.holdings.Holding;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Issue 4, points 2 and 3: no word of a meeting of several is lost, whichever file closes. */
@RegisterTest
class JointDraftTest {

  private static final String CALM = "Elli was calm";
  private static final String WILD = "Onni was wild";
  private static final String GONE = "Aino had left early";

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  @Autowired MockMvc mvc;
  @Autowired List<Holding> holdings;
  OneFile elli;
  OneFile onni;
  OneFile aino;
  Map<String, String> boxes;

  @BeforeEach
  void aMeetingOfThree() throws Exception {
    elli = new OneFile(beans);
    onni = new OneFile(beans, elli.maija);
    aino = new OneFile(beans, elli.maija);
    for (var one : List.of(elli, onni, aino)) {
      new GivenConsents(one).notes();
    }
    boxes = new HashMap<>();
    boxes.put("once", UUID.randomUUID().toString());
    boxes.put("tab", UUID.randomUUID().toString());
    boxes.put("channel", "home-visit");
    boxes.put("outcome", "met");
    boxes.put("minutes", "60");
    boxes.put("next", "Ring the school of Elli");
    boxes.put("text", CALM);
    boxes.put("with", onni.code.shown() + ", " + aino.code.shown());
    boxes.put(box(onni), WILD);
    boxes.put(box(aino), GONE);
    assertThat(typed()).contains("Draft saved", "name=\"seen\" value=\"1\"");
    boxes.put("seen", "1");
  }

  @Test
  void s12_while_the_first_file_is_open_every_other_leads_to_it() throws Exception {
    assertThat(onni.body("/contacts/new"))
        .contains("Unfinished meeting", WILD, elli.address("/contacts/new"))
        .doesNotContain(CALM, GONE, "Ring the school");
    assertThat(today()).contains(elli.code.shown()).doesNotContain(onni.address("/contacts/new"));
  }

  @Test
  void i4_03_the_first_freezes_and_each_word_is_shown_or_lies_in_its_own_file() throws Exception {
    elli.freeze();
    assertThat(typed()).contains("Not saved", "has closed since you began");
    var page = OneFile.text(elli.post("/contacts/new", pairs()).andExpect(status().isLocked()));
    assertThat(page)
        .contains(
            "Frozen, nothing is added", CALM, "Kept as a draft", onni.address("/contacts/new"))
        .doesNotContain(WILD, GONE);
    assertThat(today()).contains(onni.address("/contacts/new"), aino.address("/contacts/new"));
    assertThat(onni.body("/contacts/new"))
        .contains("Unfinished meeting", WILD)
        .doesNotContain(elli.code.shown());
    adopt(onni, elli.maija, boxes.get("once")).andExpect(status().isSeeOther());
    assertThat(onni.body("/contacts/new"))
        .contains(WILD, GONE, aino.code.shown(), "value=\"60\" checked")
        .doesNotContain(elli.code.shown(), "Ring the school");
    boxes.put("with", aino.code.shown());
    boxes.put("text", WILD);
    boxes.remove(box(onni));
    onni.post("/contacts/new", pairs()).andExpect(status().isSeeOther());
    assertThat(onni.body("")).contains(WILD, "joint, 2 people");
    assertThat(aino.body("")).contains(GONE);
    assertThat(drafts(onni) + drafts(aino)).isZero();
  }

  @Test
  void i4_03_the_writers_designation_to_the_first_ends_and_nothing_of_the_others_is_lost()
      throws Exception {
    var petri = elli.colleague("Petri");
    ended(elli);
    var page = OneFile.text(elli.post("/contacts/new", pairs()).andExpect(status().isConflict()));
    assertThat(page)
        .contains("no longer designated", "Kept as a draft", aino.address("/contacts/new"));
    assertThat(aino.body("/contacts/new")).contains("Unfinished meeting", GONE);
    assertThat(text(elli, petri)).contains(CALM, "Unfinished text by Maija");
    adopt(elli, petri, elli.maija, "").andExpect(status().isSeeOther());
    var refused = refusals();
    assertThat(text(elli, petri))
        .as("its own file's words alone")
        .contains(CALM, "Ring the school of Elli")
        .doesNotContain(onni.code.shown(), aino.code.shown(), WILD, GONE);
    assertThat(refusals()).as("and no knocking elsewhere").isEqualTo(refused);
  }

  @Test
  void s12_what_was_saved_while_typing_hands_no_codes_on_either() throws Exception {
    var petri = elli.colleague("Petri");
    ended(elli);
    adopt(elli, petri, elli.maija, "").andExpect(status().isSeeOther());
    assertThat(text(elli, petri)).contains(CALM).doesNotContain(onni.code.shown());
    var anna = aino.colleague("Anna");
    ended(aino);
    assertThat(text(aino, anna)).contains(GONE, "Unfinished text by Maija");
    adopt(aino, anna, elli.maija, boxes.get("once")).andExpect(status().isSeeOther());
    assertThat(text(aino, anna)).contains(GONE).doesNotContain(onni.code.shown(), CALM, WILD);
  }

  @Test
  void i4_03_dropped_it_lies_nowhere_and_so_does_whoever_is_taken_out() throws Exception {
    boxes.put("with", onni.code.shown() + ", K7");
    assertThat(typed()).contains("name=\"seen\" value=\"2\"");
    assertThat(drafts(aino)).as("a code that is half typed takes nobody out").isEqualTo(1);
    boxes.put("seen", "2");
    boxes.put("with", onni.code.shown());
    typed();
    assertThat(drafts(aino)).isZero();
    assertThat(drafts(onni)).isEqualTo(1);
    elli.post("/contacts/new/draft/removal").andExpect(status().isSeeOther());
    assertThat(drafts(onni) + drafts(elli)).isZero();
  }

  @Test
  void i4_03_one_of_the_others_freezes_and_its_words_are_shown_by_the_button_too()
      throws Exception {
    onni.freeze();
    assertThat(typed()).contains("What you typed of " + onni.code.shown() + " is not kept");
    boxes.put("seen", "2");
    var page =
        OneFile.text(elli.post("/contacts/new/draft", pairs()).andExpect(status().isConflict()));
    assertThat(page).contains(WILD, "Frozen, nothing is added").doesNotContain(GONE);
    assertThat(elli.body("/contacts/new")).contains(CALM, GONE);
  }

  @Test
  void i4_03_a_code_that_cannot_be_read_takes_no_box_away() throws Exception {
    boxes.put("with", boxes.get("with") + ", Onni");
    var page =
        OneFile.text(
            elli.post("/contacts/new", pairs()).andExpect(status().isUnprocessableContent()));
    assertThat(page).contains(CALM, WILD, GONE, "Write the codes as");
  }

  @Test
  void i4_03_two_tabs_see_what_the_other_said_of_everybody() throws Exception {
    boxes.put("tab", UUID.randomUUID().toString());
    boxes.put(box(onni), "Onni was wilder");
    assertThat(typed()).contains("name=\"seen\" value=\"2\"");
    boxes.put("tab", UUID.randomUUID().toString());
    boxes.put("seen", "1");
    boxes.put(box(onni), WILD);
    assertThat(typed()).contains("another tab");
    var page = OneFile.text(elli.post("/contacts/new", pairs()).andExpect(status().isConflict()));
    assertThat(page).contains("Onni was wilder", WILD);
  }

  @Test
  void s12_the_copy_of_one_names_no_other() {
    var copy =
        onni.in(
            permit ->
                holdings.stream()
                    .flatMap(holding -> holding.copy(permit).stream())
                    .map(line -> line.value())
                    .toList());
    assertThat(String.join("\n", copy))
        .contains(WILD)
        .doesNotContain(elli.code.shown(), aino.code.shown(), "Ring the school", CALM);
  }

  @Test
  void gdpr_18_words_for_a_frozen_file_are_shown_once_where_nobody_else_was_there()
      throws Exception {
    boxes.put("with", "");
    elli.freeze();
    assertThat(OneFile.text(elli.post("/contacts/new", pairs()).andExpect(status().isLocked())))
        .contains(CALM, "shown only now");
  }

  private String typed() throws Exception {
    var sent = Typing.request(elli.address("/contacts/new/draft"), boxes);
    return OneFile.text(mvc.perform(sent.with(People.by(elli.maija, Role.WORKER))));
  }

  private ResultActions adopt(OneFile file, WorkerId author, String about) throws Exception {
    return adopt(file, file.maija, author, about);
  }

  private ResultActions adopt(OneFile file, WorkerId who, WorkerId author, String about)
      throws Exception {
    return file.postAs(
        who, "/contacts/new/draft/adoption", "worker", author.toString(), "about", about);
  }

  private static String text(OneFile file, WorkerId who) throws Exception {
    return OneFile.text(file.getAs(who, Role.WORKER, "/contacts/new"));
  }

  private String today() throws Exception {
    var page = MockMvcRequestBuilders.get("/");
    return OneFile.text(mvc.perform(People.as(elli.maija, Role.WORKER, page)));
  }

  /** Of its worker, an hour ago. */
  private void ended(OneFile file) {
    file.in(
        permit ->
            beans
                .getBean(JdbcClient.class)
                .sql(
                    """
                    update access.designation set ended_by = worker_id, ended_at = ?
                    where subject_id = ? and worker_id = ?
                    """)
                .params(
                    permit.visit().when().minusSeconds(60).atOffset(ZoneOffset.UTC),
                    permit.subject().value(),
                    elli.maija.value())
                .update());
  }

  private long refusals() {
    return owner
        .db()
        .sql("select count(*) from audit.access_log where refusal is not null")
        .query(Long.class)
        .single();
  }

  private static String box(OneFile file) {
    return "text." + file.code.shown();
  }

  private String[] pairs() {
    return boxes.entrySet().stream()
        .flatMap(box -> Stream.of(box.getKey(), box.getValue()))
        .toArray(String[]::new);
  }

  private int drafts(OneFile file) {
    return owner
        .db()
        .sql(
            "select count(*) from drafts.form_draft join access.file using (subject_id) where code = ?")
        .param(file.code.value())
        .query(Integer.class)
        .single();
  }
}
