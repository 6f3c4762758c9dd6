package fi.tallessa.casework.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.casework.task.AwayFor;
import fi.tallessa.customer.ContactBoxes;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.retention.LegalHold;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Old notes are gone through once a year: kept with a reason, shortened, or erased (S40, D20). */
@RegisterTest
@Tag("elsewhere")
class NeedTest {

  private static final String WORDS = "Elli told at length of the summer at her grandmother's";
  private static final String SHORT = "Elli was at her grandmother's";
  private static final String NONE = "No old notes wait.";

  @Autowired ApplicationContext beans;
  @Autowired MovableClock clock;
  @Autowired Owner owner;
  @Autowired MockMvc http;
  @Autowired People people;
  OneFile elli;
  Old old;
  GivenConsents given;
  ItemId notes;

  @BeforeEach
  void aFile() {
    elli = new OneFile(beans);
    given = new GivenConsents(elli);
    notes = given.notes();
    old = new Old(elli);
  }

  @AfterEach
  void setBack() {
    clock.setBack();
  }

  @Test
  void s40_a_note_waits_from_the_day_on_which_it_is_older_than_a_year() throws Exception {
    var today = elli.visit(elli.maija).today();
    old.wrote(today.minusYears(1), "A year ago to the day");
    assertThat(elli.body("/need")).contains(NONE);
    old.wrote(today.minusYears(1).minusDays(1), WORDS);
    assertThat(elli.body("/need")).contains(WORDS).doesNotContain("A year ago to the day", NONE);
    clock.move(Duration.ofDays(1));
    assertThat(elli.body("/need")).contains("A year ago to the day");
  }

  @Test
  void s40_it_is_on_the_list_of_what_is_to_be_done_until_it_is_done() throws Exception {
    var due = "Go through old notes";
    assertThat(duties()).doesNotContain(due);
    old.wrote(WORDS);
    assertThat(duties()).contains(due, elli.address("/need"));
    assertThat(elli.body("")).contains(due);
    int next = elli.visit(elli.maija).today().plusYears(1).getYear();
    assertThat(elli.body("/need"))
        .containsPattern("It stays until \\d+ \\p{L}+ " + next + ", because");
    decide("how", "erase");
    assertThat(duties()).doesNotContain(due);
  }

  private String duties() throws Exception {
    return duties(elli.maija);
  }

  private String duties(WorkerId who) throws Exception {
    return OneFile.text(
        http.perform(People.as(who, Role.WORKER, MockMvcRequestBuilders.get("/duties"))));
  }

  @Test
  void d20_who_only_covers_decides_nothing_and_is_not_asked_to() throws Exception {
    old.wrote(WORDS);
    var eero = people.worker("Eero", Role.WORKER);
    var today = elli.visit(elli.maija).today();
    AwayFor.days(owner.db(), elli, eero, people.worker(Role.MANAGER), today);
    assertThat(OneFile.text(elli.getAs(eero, Role.WORKER, "/need"))).contains(WORDS);
    assertThat(duties(eero)).doesNotContain("Go through old notes");
    assertThat(duties()).contains("Go through old notes");
  }

  @Test
  void art17_while_a_legal_hold_is_in_force_an_old_note_can_only_stay() throws Exception {
    old.wrote(WORDS);
    LegalHold.on(elli);
    for (var how : new String[] {"thin", "erase"}) {
      var note = old.first();
      var answer = elli.post(note, "how", how, "text", SHORT, "version", old.version(note));
      answer.andExpect(status().isUnprocessableContent());
      assertThat(OneFile.text(answer)).contains("A legal hold is in force", SHORT);
    }
    assertThat(elli.body("/timeline")).contains(WORDS);
    decide("how", "work");
    assertThat(elli.body("/need")).contains(NONE);
  }

  @Test
  void d20_what_stays_has_a_reason_and_waits_again_on_its_day() throws Exception {
    old.wrote(WORDS);
    var day = elli.visit(elli.maija).today().plusMonths(3);
    decide("how", "work", "until", TypedDay.typed(day));
    assertThat(elli.body("/need")).contains(NONE, "Stayed 1, shortened 0, erased 0.", "Done ");
    assertThat(elli.lines("casework.need.keep")).isEqualTo(1);
    clock.move(Duration.ofDays(ChronoUnit.DAYS.between(elli.visit(elli.maija).today(), day) - 1));
    assertThat(elli.body("/need")).contains(NONE);
    clock.move(Duration.ofDays(1));
    assertThat(elli.body("/need")).contains(WORDS);
  }

  @Test
  void d20_nothing_stays_longer_than_a_year_without_a_look() throws Exception {
    old.wrote(WORDS);
    var today = elli.visit(elli.maija).today();
    for (var day : new String[] {TypedDay.typed(today), TypedDay.typed(today.plusDays(367))}) {
      var note = old.first();
      elli.post(note, "how", "work", "until", day, "version", old.version(note))
          .andExpect(status().isUnprocessableContent());
    }
    assertThat(elli.body("/need")).contains(WORDS);
  }

  @Test
  void d20_what_is_shortened_is_nowhere_as_it_was_before() throws Exception {
    old.wrote("Before it was put right: Helmi drinks");
    var note = old.first();
    var contact = note.replace("/need/", "/contacts/");
    var boxes = ContactBoxes.of("text", WORDS, "day", TypedDay.typed(old.day()), "version", "1.1");
    elli.post(contact, boxes).andExpect(status().isSeeOther());
    assertThat(rows("note_past")).isEqualTo(1);

    decide("how", "thin", "text", SHORT);

    assertThat(rows("note_past")).isZero();
    assertThat(elli.body("/timeline")).contains(SHORT).doesNotContain(WORDS);
    assertThat(elli.body(contact + "/history")).contains(SHORT).doesNotContain(WORDS, "drinks");
    assertThat(elli.body("/need")).contains(NONE, "Stayed 0, shortened 1, erased 0.");
    assertThat(elli.lines("casework.need.thin")).isEqualTo(1);
  }

  @Test
  void d20_what_is_erased_is_gone_and_that_somebody_met_stays() throws Exception {
    old.wrote(WORDS);
    decide("how", "erase");
    assertThat(rows("note")).isZero();
    assertThat(rows("need_look")).isZero();
    assertThat(elli.body("/timeline")).contains("Phone").doesNotContain(WORDS);
    assertThat(elli.body("/need")).contains(NONE, "Stayed 0, shortened 0, erased 1.");
    assertThat(elli.lines("casework.need.erase")).isEqualTo(1);
  }

  @Test
  void s40_a_file_is_gone_through_with_the_last_note_that_waits() throws Exception {
    old.wrote(WORDS);
    old.wrote("Another one of then");
    decide("how", "asked");
    assertThat(elli.body("/need")).contains("Begun ", "Stayed 1, shortened 0, erased 0.");
    decide("how", "erase");
    assertThat(elli.body("/need")).contains(NONE, "Done ", "Stayed 1, shortened 0, erased 1.");
  }

  @Test
  void d20_sent_twice_it_is_decided_once() throws Exception {
    old.wrote(WORDS);
    var note = old.first();
    var version = old.version(note);
    for (int twice = 0; twice < 2; twice++) {
      elli.post(note, "how", "thin", "text", SHORT, "version", version)
          .andExpect(status().isSeeOther());
    }
    assertThat(elli.body("/need")).contains("shortened 1");
    var after = old.version(note);
    for (int twice = 0; twice < 2; twice++) {
      elli.post(note, "how", "erase", "version", after).andExpect(status().isSeeOther());
    }
    assertThat(elli.body("/need")).contains("erased 1");
  }

  @Test
  void s45_whoever_decides_on_words_that_were_put_right_meanwhile_is_told_so_with_their_own()
      throws Exception {
    var petri = elli.colleague("Petri");
    old.wrote(WORDS);
    var note = old.first();
    var version = old.version(note);
    var boxes =
        ContactBoxes.of(
            "text",
            "Put right by Petri: " + WORDS,
            "day",
            TypedDay.typed(old.day()),
            "version",
            "1.1");
    elli.postAs(petri, note.replace("/need/", "/contacts/"), boxes)
        .andExpect(status().isSeeOther());

    var answer = elli.post(note, "how", "thin", "text", SHORT, "version", version);
    answer.andExpect(status().isConflict());
    assertThat(OneFile.text(answer)).contains("Put right by Petri", SHORT, "Read it again");
    assertThat(elli.body("/timeline")).contains("Put right by Petri");

    decide("how", "erase");
    answer = elli.post(note, "how", "thin", "text", SHORT, "version", version);
    answer.andExpect(status().isConflict());
    assertThat(OneFile.text(answer)).contains(SHORT, "are gone meanwhile");
    assertThat(elli.body("/timeline")).doesNotContain(SHORT);
  }

  @Test
  void s45_nothing_goes_while_somebody_is_just_putting_it_right() throws Exception {
    var petri = elli.colleague("Petri");
    old.wrote(WORDS);
    var note = old.first();
    var boxes =
        ContactBoxes.of(
            "text", "Half a sentence", "day", TypedDay.typed(old.day()), "version", "1.1");
    elli.postAs(petri, note.replace("/need/", "/contacts/") + "/draft", boxes)
        .andExpect(status().isSeeOther());
    for (var how : new String[] {"thin", "erase"}) {
      var answer = elli.post(note, "how", how, "text", SHORT, "version", old.version(note));
      answer.andExpect(status().isUnprocessableContent());
      assertThat(OneFile.text(answer)).contains("is just correcting this contact", SHORT);
    }
    assertThat(elli.body("/timeline")).contains(WORDS);
  }

  @Test
  void d20_words_that_are_not_fewer_come_back() throws Exception {
    old.wrote(SHORT);
    for (var text : new String[] {WORDS, SHORT, " "}) {
      var note = old.first();
      var answer = elli.post(note, "how", "thin", "text", text, "version", old.version(note));
      answer.andExpect(status().isUnprocessableContent());
      assertThat(OneFile.text(answer)).contains("Write fewer words", text);
    }
    assertThat(elli.body("/timeline")).contains(SHORT);
  }

  @Test
  void d15_what_is_written_anew_is_asked_about() throws Exception {
    old.wrote(WORDS);
    var note = old.first();
    var answer =
        elli.post(
            note,
            "how",
            "thin",
            "text",
            "Elli has a depression diagnosis.",
            "version",
            old.version(note));
    answer.andExpect(status().isUnprocessableContent());
    assertThat(OneFile.text(answer))
        .contains("name=\"worded\"", "Elli has a depression diagnosis.");
  }

  @Test
  void s25_what_was_not_handed_over_waits_for_somebody_else() throws Exception {
    old.wrote(WORDS);
    var petri = elli.colleague("Petri");
    limited(petri);
    var page = OneFile.text(elli.getAs(petri, Role.WORKER, "/need"));
    assertThat(page).contains(NONE, "were not handed over to you").doesNotContain(WORDS);
    var note = old.first();
    elli.getAs(petri, Role.WORKER, note).andExpect(status().isNotFound());
    elli.postAs(petri, note, "how", "erase", "version", old.version(note))
        .andExpect(status().isNotFound());
    assertThat(elli.body("/timeline")).contains(WORDS);
  }

  private void limited(WorkerId petri) {
    owner
        .db()
        .sql(
            """
            update access.designation set notes_from_day = current_date where worker_id = ?
            """)
        .param(petri.value())
        .update();
  }

  @Test
  void s40_what_has_lost_its_consent_waits_for_nobody() throws Exception {
    old.wrote(WORDS);
    given.takenBack(notes);
    assertThat(elli.body("/need")).contains(NONE).doesNotContain(WORDS);
    assertThat(duties()).doesNotContain("Go through old notes");
  }

  private void decide(String... boxes) throws Exception {
    var note = old.first();
    var pairs = new String[boxes.length + 2];
    System.arraycopy(boxes, 0, pairs, 0, boxes.length);
    pairs[boxes.length] = "version";
    pairs[boxes.length + 1] = old.version(note);
    elli.post(note, pairs).andExpect(status().isSeeOther());
  }

  private int rows(String table) {
    return owner
        .db()
        .sql(
            "select count(*) from casework.%s join access.file using (subject_id) where code = ?"
                .formatted(table))
        .param(elli.code.value())
        .query(Integer.class)
        .single();
  }
}
