package fi.tallessa.casework.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Withdrawn;
import fi.tallessa.kernel.Role;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.nightly.TheNight;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.MockMvc;

/** Issue 3, point 7: what is typed and not yet saved has no longer life than its consent. */
@RegisterTest
class DraftOnConsentTest {

  private static final String QUIET = "She wants to try the quiet room";
  private static final String SCHOOL = "Call the school";

  @Autowired ApplicationContext beans;
  @Autowired ApplicationEventPublisher events;
  @Autowired Owner owner;
  @Autowired MockMvc mvc;
  @Autowired List<Holding> holdings;
  OneFile elli;
  GivenConsents given;
  Map<String, String> tab;
  UUID subject;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    given = new GivenConsents(elli);
    tab = tab();
    subject = elli.in(permit -> permit.subject().value());
  }

  @Test
  void s05_without_a_consent_a_draft_keeps_everything_but_the_text_and_says_so() throws Exception {
    assertThat(typed("/contacts/new")).contains("Draft saved", "The text is not kept");
    assertThat(texts()).isZero();
    assertThat(elli.body("/contacts/new")).contains(SCHOOL).doesNotContain(QUIET, "<textarea");
    tab.put("seen", "1");
    var button = elli.post("/contacts/new/draft", pairs()).andExpect(status().isConflict());
    assertThat(OneFile.text(button)).contains("The text was not saved", QUIET);
    assertThat(elli.body("/contacts/new")).contains(SCHOOL).doesNotContain(QUIET);
  }

  @Test
  void s07_what_is_typed_is_gone_from_the_next_request_after_a_withdrawal_and_from_the_copy()
      throws Exception {
    var item = given.notes();
    typed("/contacts/new");
    assertThat(elli.body("/contacts/new")).contains(QUIET);
    assertThat(copy()).contains(QUIET, SCHOOL);
    given.takenBack(item);
    assertThat(elli.body("/contacts/new")).contains(SCHOOL).doesNotContain(QUIET);
    assertThat(copy()).contains(SCHOOL).doesNotContain(QUIET);
    given.notes();
    assertThat(elli.body("/contacts/new")).as("a new yes wakes nothing").doesNotContain(QUIET);
  }

  @Test
  void s07_so_is_a_correction_somebody_else_has_begun_and_a_contact_taken_back() throws Exception {
    var item = given.notes();
    var petri = elli.colleague("Petri");
    elli.postAs(petri, "/contacts/new", pairs()).andExpect(status().isSeeOther());
    tab = tab();
    tab.put("version", "1.1");
    elli.postAs(petri, "/contacts/" + contact() + "/draft", pairs())
        .andExpect(status().isSeeOther());
    tab = tab();
    tab.put("text", "Elli was calmer");
    elli.post("/contacts/new", pairs()).andExpect(status().isSeeOther());
    elli.post("/contacts/" + contact() + "/undo").andExpect(status().isSeeOther());
    assertThat(texts()).isEqualTo(2);
    assertThat(elli.body("/contacts/new")).contains("Elli was calmer");
    given.takenBack(item);
    assertThat(elli.body("/contacts/new")).doesNotContain("Elli was calmer");
    assertThat(copy()).doesNotContain(QUIET, "Elli was calmer");
    ended(item);
    assertThat(texts()).as("erased in the transaction that ends it").isZero();
  }

  @Test
  void s25_a_successor_gets_nothing_whose_consent_is_gone_and_the_rest_of_it() throws Exception {
    var item = given.notes();
    typed("/contacts/new");
    var petri = elli.colleague("Petri");
    given.takenBack(item);
    owner
        .db()
        .sql(
            "update access.designation set ended_at = now(), ended_by = worker_id where worker_id = ?")
        .param(elli.maija.value())
        .update();
    assertThat(OneFile.text(elli.getAs(petri, Role.WORKER, "/contacts/new")))
        .contains("Unfinished text by", SCHOOL)
        .doesNotContain(QUIET);
    elli.postAs(petri, "/contacts/new/draft/adoption", "worker", elli.maija.toString())
        .andExpect(status().isSeeOther());
    assertThat(OneFile.text(elli.getAs(petri, Role.WORKER, "/contacts/new")))
        .contains(SCHOOL)
        .doesNotContain(QUIET);
    var left = elli.post("/contacts/new", pairs()).andExpect(status().isConflict());
    assertThat(OneFile.text(left)).contains("shown only this once", QUIET);
    assertThat(texts()).isZero();
  }

  @Test
  void s07_the_night_after_a_withdrawal_erases_notes_what_they_said_before_and_drafts()
      throws Exception {
    var item = given.notes();
    noted();
    given.takenBack(item);
    assertThat(held()).containsExactly(1, 1, 1);
    TheNight.work(beans, "legalbasis.night.consents", elli.visit(elli.maija).today());
    assertThat(held()).containsExactly(0, 0, 0);
    assertThat(elli.body("/contacts/new")).contains(SCHOOL);
  }

  @Test
  void s07_so_does_the_night_after_its_last_day() throws Exception {
    var today = elli.visit(elli.maija).today();
    given.given(given.items().notes(), today.plusDays(2));
    noted();
    TheNight.work(beans, "legalbasis.night.consents", today.plusDays(2));
    assertThat(held()).as("its last day").containsExactly(1, 1, 1);
    TheNight.work(beans, "legalbasis.night.consents", today.plusDays(3));
    assertThat(held()).containsExactly(0, 0, 0);
  }

  /** A contact whose text was put right, and a draft. */
  private void noted() throws Exception {
    tab.put("text", "Elli was calmer");
    elli.post("/contacts/new", pairs()).andExpect(status().isSeeOther());
    var id = contact();
    tab.put("version", "1.1");
    tab.put("text", "Elli was much calmer");
    elli.post("/contacts/" + id, pairs()).andExpect(status().isSeeOther());
    tab = tab();
    typed("/contacts/new");
  }

  private UUID contact() {
    return owner
        .db()
        .sql("select id from casework.contact where subject_id = ? order by line desc limit 1")
        .param(subject)
        .query(UUID.class)
        .single();
  }

  private void ended(ItemId item) {
    var visit = elli.visit(elli.maija);
    elli.writing(
        permit -> {
          events.publishEvent(new Withdrawn(permit.subject(), item.value(), visit.when()));
          return null;
        });
  }

  private List<Integer> held() {
    return Stream.of("casework.note", "casework.note_past", "drafts.form_text")
        .map(this::rows)
        .toList();
  }

  private int texts() {
    return rows("drafts.form_text");
  }

  private int rows(String table) {
    return owner
        .db()
        .sql("select count(*) from " + table + " where subject_id = ?")
        .param(subject)
        .query(Integer.class)
        .single();
  }

  private String copy() {
    return holdings.stream()
        .filter(one -> one.describe().name().equals("form_drafts"))
        .flatMap(one -> elli.in(one::copy).stream())
        .map(CopyLine::value)
        .toList()
        .toString();
  }

  /** As the page does while somebody types. */
  private String typed(String path) throws Exception {
    return OneFile.text(
        mvc.perform(
                Typing.request(elli.address(path + "/draft"), tab)
                    .with(People.by(elli.maija, Role.WORKER)))
            .andExpect(status().isOk()));
  }

  private static Map<String, String> tab() {
    var boxes = new HashMap<String, String>();
    boxes.put("once", UUID.randomUUID().toString());
    boxes.put("tab", UUID.randomUUID().toString());
    boxes.put("channel", "phone");
    boxes.put("outcome", "met");
    boxes.put("text", QUIET);
    boxes.put("next", SCHOOL);
    return boxes;
  }

  private String[] pairs() {
    return tab.entrySet().stream()
        .flatMap(box -> Stream.of(box.getKey(), box.getValue()))
        .toArray(String[]::new);
  }
}
