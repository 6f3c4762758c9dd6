package fi.tallessa.casework.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.intern.Student;
import fi.tallessa.casework.promise.Promises;
import fi.tallessa.customer.ContactBoxes;
import fi.tallessa.customer.OneFile;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Holding;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Issue 4, point 7, and S44: tasks and promises are put right, and what they said stays beside. */
@RegisterTest
class TaskCorrectionTest {

  private static final String WRONG = "Ask the school about the quite room";
  private static final String RIGHT = "Ask the school about the quiet room";

  @Autowired ApplicationContext beans;
  @Autowired MockMvc http;
  @Autowired People people;
  @Autowired List<Holding> holdings;
  OneFile elli;
  LocalDate today;
  WorkerId petri;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    petri = people.worker("Petri Niemi", Role.WORKER);
    elli.designate(petri);
    today = elli.visit(elli.maija).today();
  }

  @Test
  void s44_words_day_and_who_are_put_right_and_what_stood_before_is_read_beside() throws Exception {
    var id = task();
    assertThat(elli.body("")).contains("/tasks/" + id + "?from=file");
    assertThat(elli.body("/tasks/" + id)).contains(WRONG, "Petri Niemi", "Correct the task");
    correct(id, "1", RIGHT, petri, today.plusDays(3).toString()).andExpect(status().isSeeOther());
    var task = open(id);
    assertThat(task.task().what()).isEqualTo(RIGHT);
    assertThat(task.worker()).isEqualTo(petri);
    assertThat(task.day()).isEqualTo(today.plusDays(3));
    assertThat(elli.body("/tasks/" + id + "/history"))
        .contains(RIGHT, WRONG, "To be done by Petri Niemi");
    assertThat(elli.lines("casework.task.correct")).isEqualTo(1);
    assertThat(elli.lines("casework.task.history")).isEqualTo(1);
    assertThat(OneFile.text(elli.getAs(petri, Role.WORKER, "/before"))).contains(RIGHT);
  }

  @Test
  void s44_the_second_tab_sees_both_and_the_same_form_twice_is_one_correction() throws Exception {
    var id = task();
    for (int at = 0; at < 2; at++) {
      correct(id, "1", RIGHT, elli.maija, "").andExpect(status().isSeeOther());
    }
    assertThat(elli.lines("casework.task.correct")).isEqualTo(1);
    var second = correct(id, "1", "Ask the teacher", elli.maija, "");
    assertThat(OneFile.text(second.andExpect(status().isUnprocessableContent())))
        .contains("Somebody else has changed this", RIGHT, "Ask the teacher", "value=\"2\"");
    correct(id, "2", "Ask the teacher", elli.maija, "").andExpect(status().isSeeOther());
    assertThat(open(id).task().what()).isEqualTo("Ask the teacher");
  }

  @Test
  void s44_no_typed_word_is_lost_where_something_is_refused() throws Exception {
    var id = task();
    var stranger = people.worker("Celia Berg", Role.WORKER);
    for (var who : List.of(stranger.toString(), "nonsense")) {
      var sent = correct(id, "1", RIGHT, who, "");
      assertThat(OneFile.text(sent.andExpect(status().isUnprocessableContent()))).contains(RIGHT);
    }
    correct(id, "1", "", elli.maija, "").andExpect(status().isUnprocessableContent());
    correct(id, "1", "Call 010170-999R", elli.maija, "")
        .andExpect(status().isUnprocessableContent());
    correct(id, "1", RIGHT, elli.maija, today.minusDays(1).toString())
        .andExpect(status().isUnprocessableContent());
    assertThat(open(id).task().what()).isEqualTo(WRONG);
  }

  @Test
  void s44_a_promise_is_put_right_kept_or_not_and_stays_of_whoever_promised_it() throws Exception {
    var id = promise();
    assertThat(elli.body("/promises/" + id)).contains("/tasks/" + id + "?from=promise");
    elli.post("/tasks/" + id + "/done", "from", "file").andExpect(status().isSeeOther());
    elli.post(
            "/tasks/" + id,
            "version",
            "1",
            "what",
            RIGHT,
            "who",
            petri.toString(),
            "from",
            "promise")
        .andExpect(status().isSeeOther());
    var kept = elli.in(permit -> beans.getBean(Promises.class).of(permit)).getFirst();
    assertThat(kept.ended().orElseThrow().kept()).isTrue();
    assertThat(kept.what()).isEqualTo(RIGHT);
    assertThat(kept.worker()).isEqualTo(elli.maija);
    assertThat(elli.body("/promises")).contains(RIGHT, "To be done by Petri Niemi");
    assertThat(elli.lines("casework.promise.correct")).isEqualTo(1);
    // Pressed by mistake: it is open again, and is due for whoever does it now.
    elli.post("/promises/" + id, "how", "open", "told", "1").andExpect(status().isSeeOther());
    assertThat(open(id).worker()).isEqualTo(petri);
    var copy = holdings.stream().flatMap(one -> elli.in(one::copy).stream()).toList();
    assertThat(copy.stream().map(CopyLine::value)).contains(RIGHT).doesNotContain(WRONG);
  }

  @Test
  void i4_10_a_student_puts_a_task_right_and_no_promise() throws Exception {
    var tiina = Student.of(elli, elli.maija);
    var task = task();
    elli.postAs(tiina, "/tasks/" + task, boxes("1", RIGHT, elli.maija.toString(), ""))
        .andExpect(status().isSeeOther());
    var promise = promise();
    elli.getAs(tiina, Role.WORKER, "/tasks/" + promise).andExpect(status().isForbidden());
    elli.postAs(tiina, "/tasks/" + promise, boxes("1", RIGHT, elli.maija.toString(), ""))
        .andExpect(status().isForbidden());
    assertThat(open(promise).task().what()).isEqualTo(WRONG);
    // And nobody gives a student what is to be done.
    correct(task, "2", RIGHT, tiina, "").andExpect(status().isUnprocessableContent());
  }

  @Test
  void s25_nobody_else_puts_it_right_and_not_in_a_frozen_or_closed_file() throws Exception {
    var id = task();
    var celia = people.worker("Celia Berg", Role.WORKER);
    elli.postAs(celia, "/tasks/" + id, boxes("1", RIGHT, celia.toString(), ""))
        .andExpect(status().isNotFound());
    var onni = new OneFile(beans, elli.maija);
    onni.get("/tasks/" + id).andExpect(status().isNotFound());
    onni.get("/tasks/" + id + "/history").andExpect(status().isNotFound());
    elli.freeze();
    for (var below : List.of("", "/history")) {
      elli.get("/tasks/" + id + below).andExpect(status().isLocked());
    }
    correct(id, "1", RIGHT, elli.maija, "").andExpect(status().isLocked());
    assertThat(elli.lines("casework.task.correct")).isZero();
  }

  /** The next step of a contact keeps its history too, and goes with it to the right file. */
  @Test
  void i4_04_all_that_it_said_goes_with_its_contact_to_the_right_file() throws Exception {
    elli.post("/contacts/new", ContactBoxes.with("next", WRONG)).andExpect(status().isSeeOther());
    var id = all().getLast().id();
    assertThat(elli.body("/tasks/" + id)).contains("It came with a contact");
    correct(id, "1", RIGHT, petri, "").andExpect(status().isSeeOther());
    elli.post("/contacts/" + id, ContactBoxes.with("version", "1.0", "next", "Call the teacher"))
        .andExpect(status().isSeeOther());
    assertThat(open(id).worker()).as("it stays with whoever it was given to").isEqualTo(petri);
    var right = new OneFile(beans, elli.maija);
    elli.post("/contacts/" + id + "/moving", "to", right.code.shown())
        .andExpect(status().isSeeOther());
    var moved = right.in(permit -> beans.getBean(CustomerTasks.class).open(permit)).getFirst();
    assertThat(moved.task().what()).isEqualTo("Call the teacher");
    assertThat(right.body("/tasks/" + moved.id() + "/history")).contains(RIGHT, WRONG);
    assertThat(said(id)).isEmpty();
  }

  private UUID task() throws Exception {
    http.perform(
            post("/tasks")
                .secure(true)
                .with(People.by(elli.maija, Role.WORKER))
                .with(csrf())
                .param("once", once())
                .param("customer", elli.code.shown())
                .param("what", WRONG))
        .andExpect(status().isSeeOther());
    return all().getLast().id();
  }

  private UUID promise() throws Exception {
    elli.post("/promises/new", "once", once(), "what", WRONG).andExpect(status().isSeeOther());
    return all().stream().filter(KeptTask::promised).findFirst().orElseThrow().id();
  }

  private ResultActions correct(UUID id, String version, String what, Object who, String due)
      throws Exception {
    return elli.post("/tasks/" + id, boxes(version, what, who.toString(), due));
  }

  private static String[] boxes(String version, String what, String who, String due) {
    return new String[] {"version", version, "what", what, "who", who, "due", due, "from", "file"};
  }

  private KeptTask open(UUID id) {
    return all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private List<KeptTask> all() {
    return elli.in(permit -> beans.getBean(CustomerTasks.class).open(permit));
  }

  private List<TaskVersion> said(UUID id) {
    return elli.in(permit -> beans.getBean(TaskVersions.class).of(permit, id));
  }

  private static String once() {
    return UUID.randomUUID().toString();
  }
}
