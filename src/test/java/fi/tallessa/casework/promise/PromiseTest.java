package fi.tallessa.casework.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.intern.Student;
import fi.tallessa.casework.task.CustomerTasks;
import fi.tallessa.customer.ContactBoxes;
import fi.tallessa.customer.OneFile;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.StillOpen;
import fi.tallessa.kernel.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Issue 4, point 7: what was promised to a customer is kept, or it is said why not. */
@RegisterTest
class PromiseTest {

  private static final String ROOM = "I will ask the school about the quiet room";

  @Autowired ApplicationContext beans;
  @Autowired MockMvc http;
  @Autowired Owner owner;
  @Autowired List<Holding> holdings;
  @Autowired List<StillOpen> stillOpen;
  OneFile elli;
  LocalDate today;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    today = elli.visit(elli.maija).today();
  }

  @Test
  void it_is_on_the_workers_day_on_the_file_and_before_you_meet_and_kept_by_one_tick()
      throws Exception {
    var id = promise(today.toString());
    for (var page : List.of(read("/"), read("/tasks"), elli.body(""), elli.body("/before"))) {
      assertThat(page).contains(ROOM, "Promised");
    }
    elli.post("/tasks/" + id + "/done", "from", "home").andExpect(status().isSeeOther());
    assertThat(elli.body("/before")).doesNotContain(ROOM);
    assertThat(elli.body("/promises")).contains(ROOM, "Kept");
    assertThat(one().ended().orElseThrow().kept()).isTrue();
  }

  /** One choice in the form of a contact: its next step was promised. */
  @Test
  void i4_07_the_next_step_of_a_contact_is_a_promise_where_it_was_one() throws Exception {
    elli.post("/contacts/new", contact("promise", "yes")).andExpect(status().isSeeOther());
    assertThat(elli.body("/promises")).contains("Call the school");
    assertThat(elli.lines("casework.promise.add")).isEqualTo(1);
    var at = "/contacts/" + one().id();
    assertThat(elli.body(at))
        .contains("The next step is a promise")
        .doesNotContain("name=\"promise\"");
    elli.post(at, contact("version", "1.0", "next", "Call the teacher", "minutes", "45"))
        .andExpect(status().isSeeOther());
    assertThat(elli.body("/promises")).contains("Call the teacher").doesNotContain("the school");
    elli.post("/tasks/" + one().id() + "/done", "from", "file").andExpect(status().isSeeOther());
    var right = new OneFile(beans, elli.maija);
    elli.post(at + "/moving", "to", right.code.shown()).andExpect(status().isSeeOther());
    assertThat(all()).isEmpty();
    assertThat(right.body("/promises")).contains("Call the teacher", "Kept");
  }

  @Test
  void i4_07_nothing_is_promised_without_words_and_a_student_promises_nothing() throws Exception {
    var nothing = elli.post("/contacts/new", contact("promise", "yes", "next", ""));
    assertThat(OneFile.text(nothing.andExpect(status().isUnprocessableContent())))
        .contains("Write what you promised");
    var tiina = Student.of(elli, elli.maija);
    assertThat(OneFile.text(elli.getAs(tiina, Role.WORKER, "/contacts/new")))
        .doesNotContain("name=\"promise\"");
    elli.postAs(tiina, "/contacts/new", contact("promise", "yes"))
        .andExpect(status().isForbidden());
    assertThat(all()).isEmpty();
  }

  @Test
  void i4_07_a_student_puts_the_words_right_and_it_stays_promised() throws Exception {
    elli.post("/contacts/new", contact("promise", "yes")).andExpect(status().isSeeOther());
    var tiina = Student.of(elli, elli.maija);
    elli.postAs(
            tiina, "/contacts/" + one().id(), contact("version", "1.0", "next", "Call the teacher"))
        .andExpect(status().isSeeOther());
    assertThat(elli.body("/promises")).contains("Call the teacher").doesNotContain("the school");
    assertThat(elli.lines("casework.promise.add")).as("promised once").isEqualTo(1);
  }

  @Test
  void i4_07_what_a_left_draft_promises_is_said_and_a_student_is_told_that_it_is_not_promised()
      throws Exception {
    elli.post("/contacts/new/draft", contact("promise", "yes", "seen", "0"));
    beans
        .getBean(Owner.class)
        .db()
        .sql(
            "update access.designation set ended_at = now(), ended_by = worker_id"
                + " where worker_id = ?")
        .param(elli.maija.value())
        .update();
    var tiina = Student.of(elli, elli.maija);
    var at = "/contacts/new";
    assertThat(OneFile.text(elli.getAs(tiina, Role.WORKER, at)))
        .contains("Unfinished text by", "The next step is a promise");
    elli.postAs(tiina, at + "/draft/adoption", "worker", elli.maija.toString())
        .andExpect(status().isSeeOther());
    assertThat(OneFile.text(elli.getAs(tiina, Role.WORKER, at)))
        .contains("A student promises a customer nothing")
        .doesNotContain("name=\"promise\"");
  }

  private static String[] contact(String... more) {
    return ContactBoxes.with("next", "Call the school", more);
  }

  @Test
  void before_you_meet_what_was_promised_comes_first() throws Exception {
    elli.postContact("");
    promise(today.plusDays(9).toString());
    var page = elli.body("/before");
    assertThat(page.indexOf(ROOM)).isBetween(0, page.lastIndexOf("Call the school"));
  }

  @Test
  void a_form_sent_twice_is_one_promise_and_one_task() throws Exception {
    var once = UUID.randomUUID().toString();
    for (int at = 0; at < 2; at++) {
      elli.post("/promises/new", "once", once, "what", ROOM).andExpect(status().isSeeOther());
    }
    assertThat(all()).hasSize(1);
    int tasks = elli.in(permit -> beans.getBean(CustomerTasks.class).open(permit).size());
    assertThat(tasks).isEqualTo(1);
  }

  @Test
  void i4_sent_again_with_other_words_it_comes_back_to_be_another_promise() throws Exception {
    var once = UUID.randomUUID().toString();
    elli.post("/promises/new", "once", once, "what", ROOM).andExpect(status().isSeeOther());
    for (var other :
        List.of(List.of("I will call on Monday", ""), List.of(ROOM, today.toString()))) {
      var again =
          elli.post("/promises/new", "once", once, "what", other.get(0), "due", other.get(1));
      assertThat(OneFile.text(again.andExpect(status().isUnprocessableContent())))
          .contains("saved already", "value=\"" + other.get(0), "value=\"" + other.get(1))
          .doesNotContain(once);
    }
    assertThat(all()).hasSize(1);
  }

  @Test
  void one_that_is_not_kept_says_why_is_on_no_list_and_is_not_called_done() throws Exception {
    var id = promise(today.toString());
    end(id, "no-time").andExpect(status().isSeeOther());
    assertThat(read("/tasks")).doesNotContain(ROOM, "class=\"toast\"");
    assertThat(elli.body("/promises")).contains("Not kept: we ran out of time");
    end(id, "open").andExpect(status().isSeeOther());
    assertThat(read("/tasks")).contains(ROOM);
    end(id, "not-wanted").andExpect(status().isSeeOther());
    assertThat(one().ended().orElseThrow().why()).contains(WhyNot.NOT_WANTED);
    assertThat(elli.lines("casework.promise.end")).isEqualTo(3);
  }

  @Test
  void two_who_say_different_things_see_both() throws Exception {
    var id = promise("");
    end(id, "kept").andExpect(status().isSeeOther());
    elli.post("/promises/" + id, "how", "kept", "told", "0.open").andExpect(status().isSeeOther());
    var second = elli.post("/promises/" + id, "how", "no-time", "told", "0.open");
    assertThat(OneFile.text(second.andExpect(status().isUnprocessableContent())))
        .contains("Somebody else has told meanwhile", "name=\"told\" value=\"1\"");
    assertThat(one().ended().orElseThrow().kept()).isTrue();
    elli.post("/promises/" + id, "how", "nonsense").andExpect(status().isUnprocessableContent());
  }

  @Test
  void s10_an_identity_code_is_refused_and_every_letter_stays() throws Exception {
    var sent =
        elli.post("/promises/new", "once", UUID.randomUUID().toString(), "what", "010170-999R");
    assertThat(OneFile.text(sent.andExpect(status().isUnprocessableContent())))
        .contains("010170-999R");
    assertThat(all()).isEmpty();
  }

  @Test
  void d01_it_needs_no_consent_and_s02_a_basis_of_the_work() throws Exception {
    promise("");
    var subject = elli.in(permit -> permit.subject().value());
    for (var table : new String[] {"customer.basis", "customer.relationship"}) {
      owner.db().sql("delete from " + table + " where subject_id = ?").param(subject).update();
    }
    assertThat(elli.body("/promises")).doesNotContain(ROOM);
    var sent = elli.post("/promises/new", "once", UUID.randomUUID().toString(), "what", "Another");
    assertThat(OneFile.text(sent.andExpect(status().isUnprocessableContent())))
        .contains("Another", "rests on no basis");
  }

  @Test
  void s25_nobody_else_sees_it_and_another_file_has_it_not() throws Exception {
    var id = promise("");
    var celia = beans.getBean(People.class).worker("Celia Berg", Role.WORKER);
    elli.getAs(celia, Role.WORKER, "/promises").andExpect(status().isNotFound());
    var onni = new OneFile(beans, elli.maija);
    onni.get("/promises/" + id).andExpect(status().isNotFound());
    elli.freeze();
    elli.get("/promises").andExpect(status().isLocked());
  }

  @Test
  void the_copy_tells_each_once_with_what_became_of_it_and_an_open_one_is_still_open()
      throws Exception {
    end(promise(""), "no-time");
    promise("");
    var copy = holdings.stream().flatMap(one -> elli.in(one::copy).stream()).toList();
    assertThat(copy.stream().filter(one -> one.value().equals(ROOM)).map(CopyLine::label))
        .containsExactlyInAnyOrder("casework.promise.open", "casework.promise.why.no-time");
    assertThat(
            stillOpen.stream()
                .flatMap(one -> elli.in(one::of).stream())
                .map(StillOpen.Line::key)
                .filter(key -> key.startsWith("casework.")))
        .containsExactly("casework.promise.still_open.one");
  }

  private UUID promise(String due) throws Exception {
    elli.post("/promises/new", "once", UUID.randomUUID().toString(), "what", ROOM, "due", due)
        .andExpect(status().isSeeOther());
    return all().stream().filter(Promise::open).findFirst().orElseThrow().id();
  }

  private ResultActions end(UUID id, String how) throws Exception {
    var kept = all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    return elli.post("/promises/" + id, "how", how, "told", EndingForm.of(kept).told());
  }

  private Promise one() {
    return all().getFirst();
  }

  private List<Promise> all() {
    return elli.in(permit -> beans.getBean(Promises.class).of(permit));
  }

  private String read(String path) throws Exception {
    return OneFile.text(
        http.perform(
            MockMvcRequestBuilders.get(path)
                .header("Accept-Language", "en")
                .secure(true)
                .with(People.by(elli.maija, Role.WORKER))));
  }
}
