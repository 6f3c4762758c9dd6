package fi.tallessa.casework.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.casework.contact.Contact;
import fi.tallessa.casework.contact.Contacts;
import fi.tallessa.casework.contact.KeptContact;
import fi.tallessa.casework.contact.Outcome;
import fi.tallessa.customer.ContactBoxes;
import fi.tallessa.customer.Customers;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Issue 4, point 9: a roll call is put right, and taken back, as a whole. */
@RegisterTest
class GroupSessionTest {

  private static final Pattern SESSION =
      Pattern.compile("/groups/[0-9a-f-]{36}/sessions/[0-9a-f-]{36}");

  @Autowired ApplicationContext beans;
  @Autowired MockMvc web;
  @Autowired Owner owner;
  @Autowired Statements statements;
  @Autowired Customers customers;
  @Autowired MovableClock clock;
  OneFile elli;
  OneFile onni;
  String group;

  @BeforeEach
  void group() throws Exception {
    elli = new OneFile(beans);
    onni = new OneFile(beans, elli.maija);
    group = grouped("Thursday kitchen");
    join(List.of(elli.code, onni.code));
  }

  @AfterEach
  void setBack() {
    clock.setBack();
  }

  @Test
  void s44_its_numbers_day_and_who_was_there_are_put_right_and_what_stood_before_stays()
      throws Exception {
    call(List.of(elli, onni), List.of(elli, onni), "from7", "21", "length", "90");
    var session = session();
    assertThat(text(get(session))).contains("value=\"21\"", "value=\"90\"");
    var yesterday = elli.visit(elli.maija).today().minusDays(1);
    correct(session, 1, List.of(onni), "from7", "2", "length", "60", "day", yesterday.toString())
        .andExpect(status().isSeeOther());
    assertThat(text(get(group))).contains("1 came, 1 did not, 2 whose");
    assertThat(text(get(session)))
        .contains("Before it was corrected", "2 came, 0 did not, 21 whose", "corrected by Maija");
    assertThat(contact(onni))
        .returns(yesterday, Contact::on)
        .returns(60, Contact::minutes)
        .returns(3, Contact::persons);
    assertThat(contact(elli))
        .returns(yesterday, Contact::on)
        .returns(Outcome.DID_NOT_COME, Contact::outcome)
        .returns(null, Contact::minutes)
        .returns(1, Contact::persons);
    assertThat(elli.body("/contacts/" + kept(elli).id() + "/history")).contains("90 min");
    for (var file : List.of(elli, onni)) {
      assertThat(file.lines("casework.group.correct")).isEqualTo(1);
    }
  }

  @Test
  void s44_only_rows_that_say_something_else_are_written_and_a_second_tab_is_told()
      throws Exception {
    call(List.of(elli, onni), List.of(elli, onni), "from7", "2");
    var session = session();
    correct(session, 1, List.of(elli, onni), "from7", "2").andExpect(status().isSeeOther());
    assertThat(text(get(session))).doesNotContain("Before it was corrected");
    assertThat(elli.lines("casework.group.correct")).isZero();
    correct(session, 1, List.of(elli), "from7", "2").andExpect(status().isSeeOther());
    var late = correct(session, 1, List.of(onni), "from7", "7");
    assertThat(OneFile.text(late.andExpect(status().isUnprocessableContent())))
        .contains("corrected meanwhile", "value=\"7\"", "name=\"seen\" value=\"2\"")
        .containsPattern("value=\"" + onni.code.shown() + "\"\\s+checked");
    assertThat(text(get(group))).contains("1 came, 1 did not, 2 whose");
    correct(session, 2, List.of(onni), "from7", "many")
        .andExpect(status().isUnprocessableContent());
  }

  @Test
  void s44_the_same_correction_sent_twice_is_one_and_nobody_elses() throws Exception {
    call(List.of(elli, onni), List.of(elli, onni), "from7", "2");
    var session = session();
    for (int sent = 0; sent < 2; sent++) {
      correct(session, 1, List.of(elli), "from7", "3").andExpect(status().isSeeOther());
    }
    assertThat(onni.lines("casework.group.correct")).isEqualTo(1);
    correct(session, 1, List.of(onni), "from7", "3").andExpect(status().isUnprocessableContent());
    correct(session, 1, List.of(elli), "from7", "4").andExpect(status().isUnprocessableContent());
    assertThat(text(get(session))).contains("1 came, 1 did not, 3 whose");
  }

  @Test
  void s44_a_row_that_is_put_right_in_its_own_file_counts_so_in_the_session() throws Exception {
    call(List.of(elli, onni), List.of(elli, onni));
    say(elli, "did-not-come");
    assertThat(text(get(group))).contains("1 came, 1 did not");
    say(elli, "met");
    assertThat(text(get(group))).contains("2 came, 0 did not");
    elli.post("/contacts/" + kept(elli).id() + "/undo");
    onni.post("/contacts/" + kept(onni).id() + "/undo").andExpect(status().isSeeOther());
    assertThat(text(get(group))).as("Elli’s has a history").contains("1 came, 0 did not");
    assertThat(text(get(session()))).contains("2 came, 0 did not", "1 came, 1 did not");
  }

  @Test
  void s12_the_minutes_are_the_sessions_and_stay_when_rows_go() throws Exception {
    call(List.of(elli, onni), List.of(elli, onni), "length", "120");
    assertThat(List.of(contact(elli), contact(onni))).noneMatch(Contact::counts);
    elli.post("/contacts/" + kept(elli).id() + "/undo").andExpect(status().isSeeOther());
    assertThat(text(get(session()))).contains("120 min", "value=\"120\"");
    var aino = new OneFile(beans, elli.maija);
    onni.post("/contacts/" + kept(onni).id() + "/moving", "to", aino.code.shown())
        .andExpect(status().isSeeOther());
    assertThat(text(get(session()))).contains("1 came, 0 did not", "120 min");
  }

  /** Moved on, it is of the session still: it is put right and taken back with all of it. */
  @Test
  void i4_09_a_row_that_was_moved_to_the_right_file_is_put_right_with_its_session()
      throws Exception {
    call(List.of(elli, onni), List.of(elli, onni), "length", "120");
    var session = session();
    var aino = new OneFile(beans, elli.maija);
    var sisu = new OneFile(beans, elli.maija);
    move(onni, aino);
    move(aino, sisu);
    assertThat(text(get(session)))
        .contains(elli.code.shown(), sisu.code.shown())
        .doesNotContain(onni.code.shown(), aino.code.shown());
    var yesterday = elli.visit(elli.maija).today().minusDays(1);
    var both = List.of(elli.code.shown(), sisu.code.shown());
    corrected(session, 1, both, both, "length", "120", "day", yesterday.toString())
        .andExpect(status().isSeeOther());
    assertThat(contact(sisu)).returns(yesterday, Contact::on).returns(120, Contact::minutes);
    corrected(session, 2, both, both.subList(0, 1), "length", "120", "day", yesterday.toString())
        .andExpect(status().isSeeOther());
    assertThat(contact(sisu)).returns(Outcome.DID_NOT_COME, Contact::outcome);
    assertThat(text(get(group))).contains("1 came, 1 did not");
    assertThat(List.of(onni, aino)).allMatch(one -> contacts(one).isEmpty());
  }

  @Test
  void i4_09_moved_it_is_taken_back_with_its_session_or_said_by_code() throws Exception {
    call(List.of(elli, onni), List.of(elli, onni));
    var session = session();
    var aino = new OneFile(beans, elli.maija);
    var sisu = new OneFile(beans, elli.maija);
    move(onni, aino);
    move(elli, sisu);
    sisu.freeze();
    send(elli.maija, post(session + "/undo")).andExpect(status().isSeeOther());
    assertThat(contacts(aino)).isEmpty();
    assertThat(cancelled(sisu)).isZero();
    assertThat(text(get(session)))
        .contains("In these files", sisu.code.shown())
        .doesNotContain(aino.code.shown());
  }

  /** Two who came were one: both rows are theirs now. */
  @Test
  void i4_09_moved_into_a_file_that_was_called_too_both_rows_go_along() throws Exception {
    call(List.of(elli, onni), List.of(elli, onni));
    move(onni, elli);
    var session = session();
    assertThat(text(get(session)).split("value=\"" + elli.code.shown() + "\"\\s+checked", -1))
        .as("called once")
        .hasSize(2);
    correct(session, 1, List.of()).andExpect(status().isSeeOther());
    assertThat(text(get(group))).contains("0 came, 2 did not");
    send(elli.maija, post(session + "/undo")).andExpect(status().isSeeOther());
    assertThat(contacts(elli)).isEmpty();
  }

  private void move(OneFile wrong, OneFile right) throws Exception {
    wrong
        .post("/contacts/" + kept(wrong).id() + "/moving", "to", right.code.shown())
        .andExpect(status().isSeeOther());
  }

  /** It is the row again, whatever is written in it, and no meeting of its own beside it. */
  @Test
  void s12_a_row_taken_back_and_written_again_counts_its_minutes_once_and_loses_none()
      throws Exception {
    call(List.of(elli, onni), List.of(elli, onni), "length", "120");
    var id = kept(elli).id();
    elli.post("/contacts/" + id + "/undo").andExpect(status().isSeeOther());
    assertThat(text(get(group))).contains("1 came, 0 did not");
    var again = given(elli, "outcome", "met", "minutes", "", "length", "100");
    for (int times = 0; times < 2; times++) {
      elli.post("/contacts/new", again).andExpect(status().isSeeOther());
    }
    assertThat(contacts(elli)).singleElement().returns(id, KeptContact::id);
    assertThat(contact(elli)).returns(false, Contact::counts).returns(100, Contact::minutes);
    assertThat(text(get(group))).contains("2 came, 0 did not");
    assertThat(text(get(session()))).contains("120 min");
    assertThat(elli.body("/contacts/" + id + "/history")).contains("120 min", "100 min");
    // It is a row of the session in every way.
    correct(session(), 3, List.of(onni), "length", "120").andExpect(status().isSeeOther());
    assertThat(contact(elli)).returns(Outcome.DID_NOT_COME, Contact::outcome);
  }

  @Test
  void s12_on_another_day_or_by_phone_or_when_the_session_is_gone_it_counts_by_itself()
      throws Exception {
    var yesterday = elli.visit(elli.maija).today().minusDays(1).toString();
    for (var other : List.of(List.of("day", yesterday), List.of("channel", "phone"))) {
      var aino = new OneFile(beans, elli.maija);
      join(List.of(aino.code));
      call(List.of(aino), List.of(aino), "length", "120");
      aino.post("/contacts/" + kept(aino).id() + "/undo").andExpect(status().isSeeOther());
      aino.post("/contacts/new", given(aino, other.getFirst(), other.getLast()))
          .andExpect(status().isSeeOther());
      assertThat(contact(aino).counts()).as(other.getFirst()).isTrue();
      assertThat(text(get(session()))).contains("120 min");
      assertThat(text(get(group))).contains("0 came, 0 did not");
    }
    call(List.of(onni), List.of(onni), "length", "120");
    onni.post("/contacts/" + kept(onni).id() + "/undo").andExpect(status().isSeeOther());
    send(elli.maija, post(session() + "/undo")).andExpect(status().isSeeOther());
    onni.post("/contacts/new", given(onni)).andExpect(status().isSeeOther());
    assertThat(contact(onni).counts()).as("nothing else counts it").isTrue();
  }

  /** Nobody makes a contact count nowhere by naming a session it was no row of. */
  @Test
  void s12_a_session_of_others_takes_nothing() throws Exception {
    call(List.of(onni), List.of(onni), "length", "120");
    var session = session().replaceAll(".*/", "");
    elli.post("/contacts/new", ContactBoxes.with("session", session, "channel", "face-to-face"))
        .andExpect(status().isSeeOther());
    assertThat(contact(elli).counts()).isTrue();
    assertThat(text(get(group))).contains("1 came, 0 did not");
  }

  /** The draft that was given back, as the page sends it. */
  private String[] given(OneFile file, String... more) throws Exception {
    var page = file.body("/contacts/new");
    var boxes = new ArrayList<String>();
    for (var box : List.of("once", "tab", "session", "seen")) {
      var found = Pattern.compile("name=\"" + box + "\" value=\"([^\"]*)\"").matcher(page);
      if (found.find()) {
        boxes.addAll(List.of(box, found.group(1)));
      }
    }
    assertThat(page).contains("This was a row of a roll call");
    boxes.addAll(List.of("channel", "face-to-face", "outcome", "met"));
    for (int i = 0; i < more.length; i += 2) {
      int at = boxes.indexOf(more[i]);
      if (at < 0) {
        boxes.addAll(List.of(more[i], more[i + 1]));
      } else {
        boxes.set(at + 1, more[i + 1]);
      }
    }
    return boxes.toArray(String[]::new);
  }

  @Test
  void d12_what_is_frozen_keeps_its_row_is_said_by_code_and_counts_as_it_did() throws Exception {
    call(List.of(elli, onni), List.of(elli, onni), "from7", "21");
    onni.freeze();
    var session = session();
    assertThat(text(get(session)))
        .contains(onni.code.shown(), "Closed now")
        .doesNotContain("restricted", "rozen");
    correct(session, 1, List.of(), List.of(elli), "from7", "2").andExpect(status().isSeeOther());
    assertThat(text(get(session))).contains("1 came, 1 did not, 2 whose");
    assertThat(versions(onni)).isEqualTo(1);
    assertThat(versions(elli)).isEqualTo(2);
    assertThat(onni.lines("casework.group.correct")).isZero();
  }

  @Test
  void i4_09_a_roll_call_is_taken_back_as_a_whole_at_once_by_who_called_it() throws Exception {
    call(List.of(elli, onni), List.of(elli, onni));
    var session = session();
    var petri = elli.colleague("Petri");
    assertThat(text(petri, get(group))).doesNotContain("/undo");
    assertThat(
            OneFile.text(
                send(petri, post(session + "/undo")).andExpect(status().isUnprocessableContent())))
        .contains("Somebody else called this roll");
    for (int sent = 0; sent < 2; sent++) {
      send(elli.maija, post(session + "/undo")).andExpect(status().isSeeOther());
    }
    assertThat(contacts(elli)).isEmpty();
    assertThat(contacts(onni)).isEmpty();
    assertThat(elli.lines("casework.group.undo")).isEqualTo(1);
    assertThat(text(get(group))).contains("Taken back").doesNotContain("/undo\"");
    assertThat(text(get(session)))
        .contains("It counts no more, and no file")
        .doesNotContain(elli.code.shown());
    assertThat(
            OneFile.text(
                correct(session, 1, List.of(elli)).andExpect(status().isUnprocessableContent())))
        .contains("taken back meanwhile");
  }

  @Test
  void i4_09_after_ten_minutes_it_is_only_put_right() throws Exception {
    call(List.of(elli, onni), List.of(elli, onni));
    var session = session();
    clock.move(Duration.ofMinutes(10));
    assertThat(text(get(group))).doesNotContain("/undo");
    assertThat(
            OneFile.text(
                send(elli.maija, post(session + "/undo"))
                    .andExpect(status().isUnprocessableContent())))
        .contains("more than ten minutes ago");
    assertThat(contacts(elli)).hasSize(1);
  }

  @Test
  void i4_09_no_word_is_lost_and_what_others_put_right_or_is_frozen_stays_and_is_said()
      throws Exception {
    var aino = new OneFile(beans, elli.maija);
    var sisu = new OneFile(beans, elli.maija);
    join(List.of(aino.code, sisu.code));
    new GivenConsents(elli).notes();
    call(List.of(elli, onni, aino, sisu), List.of(elli, onni, aino, sisu));
    elli.post(
            "/contacts/" + kept(elli).id(),
            ContactBoxes.of(
                "version", kept(elli).state(), "channel", "face-to-face", "text", "Elli baked"))
        .andExpect(status().isSeeOther());
    var petri = aino.colleague("Petri");
    aino.postAs(
            petri,
            "/contacts/" + kept(aino).id(),
            ContactBoxes.of(
                "version", kept(aino).state(), "channel", "face-to-face", "minutes", "30"))
        .andExpect(status().isSeeOther());
    onni.freeze();
    var session = session();
    send(elli.maija, post(session + "/undo")).andExpect(status().isSeeOther());
    assertThat(contacts(sisu)).isEmpty();
    assertThat(contacts(elli)).hasSize(1);
    assertThat(contacts(aino)).hasSize(1);
    assertThat(cancelled(onni)).isZero();
    assertThat(elli.body("")).contains("Elli baked");
    assertThat(text(get(session)))
        .contains("In these files", elli.code.shown(), aino.code.shown(), onni.code.shown())
        .doesNotContain(sisu.code.shown());
  }

  @Test
  void i4_bad_input_eighty_of_whom_some_freeze_at_once_cost_as_many_statements_as_two()
      throws Exception {
    call(List.of(elli, onni), List.of(elli, onni));
    int page = heard(() -> text(get(session())));
    int corrected =
        heard(() -> correct(session(), 1, List.of(elli)).andExpect(status().isSeeOther()));
    call(List.of(elli, onni), List.of(elli, onni));
    int undone = heard(() -> send(elli.maija, post(session() + "/undo")));
    var many =
        IntStream.range(0, 80)
            .mapToObj(one -> customers.register(elli.maija, Map.of(Field.NAME, "Nobody " + one)))
            .toList();
    group = grouped("All of us");
    for (int from = 0; from < 80; from += 20) {
      join(many.subList(from, from + 20).stream().map(Permit::code).toList());
    }
    var all = many.stream().map(one -> one.code().shown()).toList();
    var frozen = many.subList(0, 7);
    freeze(frozen);
    var told = OneFile.text(called(all, all).andExpect(status().isConflict()));
    frozen.forEach(one -> assertThat(told).contains(one.code().shown()));
    assertThat(text(get(group))).contains("73 came, 0 did not");
    freeze(many.subList(7, 10));
    assertThat(heard(() -> text(get(session())))).isEqualTo(page);
    var some = all.subList(40, 80);
    assertThat(heard(() -> corrected(session(), 1, all, some).andExpect(status().isSeeOther())))
        .isEqualTo(corrected);
    assertThat(text(get(group))).as("three count as they did").contains("43 came, 30 did not");
    assertThat(heard(() -> send(elli.maija, post(session() + "/undo")))).isEqualTo(undone);
    assertThat(text(get(session())))
        .contains("In these files", many.get(7).code().shown(), many.get(9).code().shown())
        .doesNotContain(many.get(10).code().shown());
  }

  @Test
  void c4_older_sessions_go_on_by_key() throws Exception {
    var today = elli.visit(elli.maija).today();
    for (int day = 0; day < 22; day++) {
      call(
          List.of(elli),
          List.of(elli),
          "day",
          today.minusDays(day / 2).toString(),
          "from29",
          "" + day);
    }
    var page = text(get(group));
    assertThat(page).contains(" 0 did not, 19 whose").doesNotContain(" 0 did not, 20 whose");
    var next = Pattern.compile("/groups/[0-9a-f-]{36}/sessions\\?before=[0-9.-]+").matcher(page);
    assertThat(next.find()).isTrue();
    assertThat(text(get(next.group())))
        .contains(" 0 did not, 20 whose", " 0 did not, 21 whose")
        .doesNotContain("Earlier meetings", " 0 did not, 19 whose");
    assertThat(text(get(group + "/sessions?before=nonsense"))).contains(" 0 did not, 0 whose");
  }

  @Test
  void c3_one_more_and_one_less_work_without_a_script_and_save_nothing() throws Exception {
    var more =
        call(List.of(elli, onni), List.of(onni), "from7", "2", "length", "45", "step", "from7+");
    assertThat(OneFile.text(more.andExpect(status().isUnprocessableContent())))
        .contains("name=\"from7\" value=\"3\"", "value=\"45\"")
        .containsPattern("value=\"" + onni.code.shown() + "\"\\s+checked")
        .doesNotContainPattern("value=\"" + elli.code.shown() + "\"\\s+checked");
    assertThat(OneFile.text(call(List.of(elli), List.of(), "step", "under7-")))
        .contains("name=\"under7\" value=\"0\"");
    assertThat(OneFile.text(call(List.of(elli), List.of(), "from7", "many", "step", "from7+")))
        .contains("name=\"from7\" value=\"many\"");
    assertThat(contacts(elli)).isEmpty();
    call(List.of(elli), List.of(elli), "from7", "2");
    var less = correct(session(), 1, List.of(elli), "from7", "2", "step", "from7-");
    assertThat(OneFile.text(less.andExpect(status().isUnprocessableContent())))
        .contains("name=\"from7\" value=\"1\"");
    assertThat(text(get(group))).contains("1 came, 0 did not, 2 whose");
  }

  @Test
  void s25_a_session_of_another_group_is_not_there_and_of_others_members_nobody_learns()
      throws Exception {
    call(List.of(elli, onni), List.of(elli, onni));
    var session = session();
    var petri = elli.colleague("Petri");
    assertThat(text(petri, get(session)))
        .contains(elli.code.shown())
        .doesNotContain(onni.code.shown());
    var other = grouped("Another");
    send(elli.maija, get(session.replace(group, other))).andExpect(status().isNotFound());
    send(elli.maija, post(session.replace(group, other) + "/undo"))
        .andExpect(status().isNotFound());
  }

  private void say(OneFile file, String outcome) throws Exception {
    var kept = kept(file);
    file.post(
            "/contacts/" + kept.id(),
            ContactBoxes.of("version", kept.state(), "channel", "face-to-face", "outcome", outcome))
        .andExpect(status().isSeeOther());
  }

  private void freeze(List<Permit> some) {
    for (var one : some) {
      owner
          .db()
          .sql(
              "insert into access.restriction (subject_id, id, from_at) values (?, gen_random_uuid(), now())")
          .param(one.subject().value())
          .update();
    }
  }

  private String grouped(String name) throws Exception {
    return send(
            elli.maija,
            post("/groups").param("name", name).param("service", elli.service.value().toString()))
        .andExpect(status().isSeeOther())
        .andReturn()
        .getResponse()
        .getRedirectedUrl();
  }

  private void join(List<Code> codes) throws Exception {
    var typed = String.join(", ", codes.stream().map(Code::shown).toList());
    send(elli.maija, post(group + "/members").param("codes", typed))
        .andExpect(status().isSeeOther());
  }

  /** The newest of the group. */
  private String session() throws Exception {
    var found = SESSION.matcher(text(get(group)));
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private ResultActions call(List<OneFile> asked, List<OneFile> there, String... more)
      throws Exception {
    return called(codes(asked), codes(there), more);
  }

  private ResultActions called(List<String> asked, List<String> there, String... more)
      throws Exception {
    return sent(post(group + "/sessions"), asked, there, more);
  }

  private ResultActions correct(String session, int seen, List<OneFile> there, String... more)
      throws Exception {
    return corrected(session, seen, codes(List.of(elli, onni)), codes(there), more);
  }

  private ResultActions correct(
      String session, int seen, List<OneFile> there, List<OneFile> asked, String... more)
      throws Exception {
    return corrected(session, seen, codes(asked), codes(there), more);
  }

  private ResultActions corrected(
      String session, int seen, List<String> asked, List<String> there, String... more)
      throws Exception {
    return sent(post(session).param("seen", "" + seen), asked, there, more);
  }

  private ResultActions sent(
      MockHttpServletRequestBuilder form, List<String> asked, List<String> there, String... more)
      throws Exception {
    form.param("asked", String.join(" ", asked)).param("time", "00:00");
    there.forEach(one -> form.param("present", one));
    for (int i = 0; i < more.length; i += 2) {
      form.param(more[i], more[i + 1]);
    }
    return send(elli.maija, form);
  }

  private static List<String> codes(List<OneFile> files) {
    return files.stream().map(one -> one.code.shown()).toList();
  }

  private ResultActions send(WorkerId who, MockHttpServletRequestBuilder form) throws Exception {
    return web.perform(People.as(who, Role.WORKER, form));
  }

  private String text(MockHttpServletRequestBuilder page) throws Exception {
    return text(elli.maija, page);
  }

  private String text(WorkerId who, MockHttpServletRequestBuilder page) throws Exception {
    return OneFile.text(send(who, page).andExpect(status().isOk()));
  }

  private int heard(Statements.Doing doing) {
    return statements.during(doing).size();
  }

  private List<KeptContact> contacts(OneFile file) {
    return file.in(permit -> beans.getBean(Contacts.class).all(permit));
  }

  private KeptContact kept(OneFile file) {
    return contacts(file).getFirst();
  }

  private Contact contact(OneFile file) {
    return kept(file).contact();
  }

  private int versions(OneFile file) {
    return count(file, "select max(version) from casework.contact");
  }

  private int cancelled(OneFile file) {
    return count(file, "select count(*) from casework.cancellation");
  }

  private int count(OneFile file, String what) {
    return owner
        .db()
        .sql(what + " join access.file using (subject_id) where code = ?")
        .param(file.code.value())
        .query(Integer.class)
        .single();
  }
}
