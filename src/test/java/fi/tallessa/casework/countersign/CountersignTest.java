package fi.tallessa.casework.countersign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.intern.Student;
import fi.tallessa.casework.attachment.Bringing;
import fi.tallessa.casework.say.Keeping;
import fi.tallessa.casework.task.AwayFor;
import fi.tallessa.customer.ContactBoxes;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.files.Made;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Issue 4, point 10: what a student in practice writes is countersigned. */
@RegisterTest
class CountersignTest {

  private static final String SAID = "Elli told of her rabbit";
  private static final String WAITS = "By a student in practice, not yet countersigned";
  private static final Pattern CONTACT =
      Pattern.compile("/contacts/([0-9a-f]{8}-[0-9a-f-]{27})/countersignature");
  private static final Pattern ASKED = Pattern.compile("name=\"asked\" value=\"([^\"]+)\"");
  private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9.]+)\"");

  @Autowired ApplicationContext beans;
  @Autowired MockMvc web;
  @Autowired People people;
  @Autowired Owner owner;
  OneFile elli;
  WorkerId aada;

  @BeforeEach
  void cast() {
    elli = new OneFile(beans);
    new GivenConsents(elli).notes();
    aada = Student.of(elli, elli.maija);
  }

  @Test
  void i4_10_what_a_student_writes_is_shown_as_such_until_somebody_countersigns() throws Exception {
    var at = written();
    for (var path : List.of("", "/timeline", "/before")) {
      assertThat(elli.body(path)).as(path).contains(SAID, WAITS);
    }
    assertThat(home(elli.maija)).contains("h-sign", at + "/countersignature", "waits for you");
    var page = elli.body(at + "/countersignature");
    assertThat(page).contains(SAID, "Written by Aada Salo", "Countersigned by Maija Lehto");
    elli.post(at + "/countersignature", "seen", seen(page)).andExpect(status().isSeeOther());
    elli.post(at + "/countersignature", "seen", seen(page)).andExpect(status().isSeeOther());
    assertThat(elli.body("/timeline")).contains(SAID).doesNotContain(WAITS);
    assertThat(home(elli.maija)).doesNotContain("h-sign");
    assertThat(elli.lines("casework.countersign.sign")).isEqualTo(1);
    assertThat(copied())
        .containsExactly(
            Map.entry("casework.countersign.copy.wrote", "Aada Salo"),
            Map.entry("casework.countersign.copy.read", "Maija Lehto"));
  }

  @Test
  void i4_10_it_is_due_in_a_week_and_said_to_be_late_after_that() throws Exception {
    written();
    var today = elli.visit(aada).today();
    assertThat(
            owner
                .db()
                .sql("select due_day from casework.intern_entry where intern_id = ?")
                .param(aada.value())
                .query(LocalDate.class)
                .single())
        .isEqualTo(today.plusDays(7));
    assertThat(home(elli.maija)).doesNotContain("Late, was due");
    owner
        .db()
        .sql("update casework.intern_entry set due_day = ? where intern_id = ?")
        .params(today.minusDays(1), aada.value())
        .update();
    assertThat(home(elli.maija)).contains("Late, was due");
  }

  @Test
  void i4_10_who_corrects_it_has_countersigned_and_what_it_said_stays_beside_it() throws Exception {
    var at = written();
    elli.post(at, corrected(elli.maija, at, "Elli told of her two rabbits"))
        .andExpect(status().isSeeOther());
    assertThat(elli.body("/timeline")).contains("two rabbits").doesNotContain(WAITS);
    assertThat(elli.body(at + "/history")).contains(SAID, "two rabbits", "Aada Salo");
    assertThat(elli.lines("casework.countersign.sign")).isEqualTo(1);
    assertThat(copied())
        .extracting(Map.Entry::getKey)
        .contains("casework.countersign.copy.corrected");
  }

  @Test
  void d15_why_it_is_taken_out_is_asked_about_once() throws Exception {
    var at = written();
    var seen = seen(elli.body(at + "/countersignature"));
    var why = "Her asthma does not belong here";
    var asked =
        OneFile.text(
            elli.post(at + "/countersignature/removal", "seen", seen, "why", why)
                .andExpect(status().isUnprocessableContent()));
    assertThat(asked).contains("One thing before this is saved", why, SAID);
    var words = ASKED.matcher(asked);
    assertThat(words.find()).isTrue();
    elli.post(
            at + "/countersignature/removal",
            "seen",
            seen,
            "why",
            why,
            "worded",
            "better",
            "asked",
            words.group(1))
        .andExpect(status().isSeeOther());
    assertThat(OneFile.text(elli.getAs(aada, Role.WORKER, at + "/countersignature")))
        .contains("does not belong here")
        .doesNotContain("asthma");
  }

  @Test
  void i4_10_it_is_taken_out_with_a_reason_and_the_student_is_told() throws Exception {
    var at = written();
    var page = elli.body(at + "/countersignature");
    assertThat(
            OneFile.text(
                elli.post(at + "/countersignature/removal", "seen", seen(page), "why", " ")
                    .andExpect(status().isUnprocessableContent())))
        .contains("Write why it is taken out");
    elli.post(at + "/countersignature/removal", "seen", seen(page), "why", "This was another child")
        .andExpect(status().isSeeOther());
    assertThat(elli.body("/timeline") + elli.body("")).doesNotContain(SAID).doesNotContain(WAITS);
    assertThat(elli.lines("casework.countersign.remove")).isEqualTo(1);
    assertThat(notes()).isZero();
    assertThat(home(aada)).contains("yours was taken out", at + "/countersignature");
    assertThat(home(elli.maija)).doesNotContain("h-sign");
    assertThat(OneFile.text(elli.getAs(aada, Role.WORKER, at + "/countersignature")))
        .contains("This was another child", "Taken out by Maija Lehto", "Mark as read");
    var nothing = "/contacts/" + UUID.randomUUID();
    elli.postAs(aada, nothing + "/countersignature/told").andExpect(status().isSeeOther());
    assertThat(elli.lines("casework.countersign.told")).as("nobody was told").isZero();
    elli.postAs(aada, at + "/countersignature/told").andExpect(status().isSeeOther());
    assertThat(elli.lines("casework.countersign.told")).isEqualTo(1);
    assertThat(home(aada)).doesNotContain("h-sign");
    assertThat(copied())
        .contains(Map.entry("casework.countersign.copy.why", "This was another child"));
    assertThat(
            owner
                .db()
                .sql("select string_agg(e::text, ' ') from casework.intern_entry e")
                .query(String.class)
                .single())
        .doesNotContain("another child");
  }

  @Test
  void i5_10_what_files_hang_on_is_not_taken_out() throws Exception {
    var at = written();
    new Bringing(elli).send("a.pdf", Made.pdf("A dog"), "contact", at.replace("/contacts/", ""));
    var seen = seen(elli.body(at + "/countersignature"));
    assertThat(
            OneFile.text(
                elli.post(at + "/countersignature/removal", "seen", seen, "why", "Another child")
                    .andExpect(status().isUnprocessableContent())))
        .contains("Attachments hang on this contact", "Another child");
    assertThat(elli.body("/timeline")).contains(SAID);
  }

  @Test
  void k3_what_was_judged_for_the_child_does_not_go_with_it_unsaid() throws Exception {
    var at = written();
    new Keeping(elli).keep("contact", at.replace("/contacts/", ""));
    var page = elli.body(at + "/countersignature");
    assertThat(
            OneFile.text(
                elli.post(at + "/countersignature/removal", "seen", seen(page), "why", "Not hers")
                    .andExpect(status().isUnprocessableContent())))
        .contains("It was judged whether guardians are told", "Not hers");
    assertThat(elli.body("/timeline")).contains(SAID);
  }

  @Test
  void s25_nobody_else_countersigns_while_whoever_is_to_is_here() throws Exception {
    var petri = elli.colleague("Petri");
    var at = written();
    assertThat(home(petri)).doesNotContain("h-sign");
    var page = OneFile.text(elli.getAs(petri, Role.WORKER, at + "/countersignature"));
    assertThat(page).contains(SAID, WAITS).doesNotContain("Countersign, all right");
    var seen = seen(elli.body(at + "/countersignature"));
    assertThat(
            OneFile.text(
                elli.postAs(petri, at + "/countersignature", "seen", seen)
                    .andExpect(status().isUnprocessableContent())))
        .contains("Somebody else countersigns this");
    elli.postAs(aada, at + "/countersignature", "seen", seen)
        .andExpect(status().isUnprocessableContent());
    elli.postAs(aada, at + "/countersignature/removal", "seen", seen, "why", "Not ours")
        .andExpect(status().isUnprocessableContent());
    assertThat(elli.body("/timeline")).contains(WAITS);
    assertThat(elli.lines("casework.countersign.sign")).isZero();
    elli.post(
            People.by(petri, Role.WORKER), at, corrected(petri, at, "Elli told of her two rabbits"))
        .andExpect(status().isSeeOther());
    assertThat(elli.body("/timeline")).as("a colleague has corrected it").contains(WAITS);
  }

  @Test
  void i4_10_while_they_are_away_whoever_covers_countersigns() throws Exception {
    var at = written();
    var petri = people.worker("Petri", Role.WORKER);
    AwayFor.days(owner.db(), elli, petri, people.worker(Role.MANAGER), elli.visit(petri).today());
    assertThat(home(petri)).contains("h-sign", at + "/countersignature");
    var page = OneFile.text(elli.getAs(petri, Role.WORKER, at + "/countersignature"));
    elli.postAs(petri, at + "/countersignature", "seen", seen(page))
        .andExpect(status().isSeeOther());
    assertThat(elli.body("/timeline")).doesNotContain(WAITS);
  }

  @Test
  void i4_10_when_a_designation_ends_what_waits_waits_on_for_whoever_works_there()
      throws Exception {
    var at = written();
    ended(aada);
    assertThat(home(elli.maija)).contains("h-sign");
    var petri = elli.colleague("Petri");
    assertThat(home(petri)).doesNotContain("h-sign");
    ended(elli.maija);
    assertThat(home(petri)).contains("h-sign");
    var page = OneFile.text(elli.getAs(petri, Role.WORKER, at + "/countersignature"));
    elli.postAs(petri, at + "/countersignature", "seen", seen(page))
        .andExpect(status().isSeeOther());
    assertThat(OneFile.text(elli.getAs(petri, Role.WORKER, "/timeline"))).doesNotContain(WAITS);
  }

  @Test
  void i4_10_nothing_is_countersigned_that_was_written_after_it_was_read() throws Exception {
    var at = written();
    var seen = seen(elli.body(at + "/countersignature"));
    elli.post(People.by(aada, Role.WORKER), at, corrected(aada, at, "Elli told of a fox"))
        .andExpect(status().isSeeOther());
    for (var path : List.of("/countersignature", "/countersignature/removal")) {
      assertThat(
              OneFile.text(
                  elli.post(at + path, "seen", seen, "why", "Not ours")
                      .andExpect(status().isUnprocessableContent())))
          .contains("This has changed meanwhile", "a fox");
    }
    assertThat(elli.body("/timeline")).contains("a fox", WAITS);
  }

  @Test
  void i4_10_a_student_who_corrects_what_somebody_else_wrote_waits_too_and_all_of_it_stays()
      throws Exception {
    elli.postContact(SAID);
    var found = Pattern.compile("/contacts/[0-9a-f-]{36}").matcher(elli.body("/timeline"));
    assertThat(found.find()).isTrue();
    var at = found.group();
    elli.post(People.by(aada, Role.WORKER), at, corrected(aada, at, "Elli told of a fox"))
        .andExpect(status().isSeeOther());
    var page = elli.body(at + "/countersignature");
    assertThat(page).contains("a fox", at + "/history").doesNotContain("Take it out");
    assertThat(
            OneFile.text(
                elli.post(at + "/countersignature/removal", "seen", seen(page), "why", "Not ours")
                    .andExpect(status().isUnprocessableContent())))
        .contains("Somebody else began this contact");
    elli.post(at + "/countersignature", "seen", seen(page)).andExpect(status().isSeeOther());
    assertThat(elli.body("/timeline")).doesNotContain(WAITS);
    elli.post(People.by(aada, Role.WORKER), at, corrected(aada, at, "Elli told of two foxes"))
        .andExpect(status().isSeeOther());
    assertThat(elli.body("/timeline")).as("what comes after waits anew").contains(WAITS);
  }

  @Test
  void i4_10_a_student_takes_back_what_waits_and_nothing_that_was_countersigned() throws Exception {
    var first = written();
    elli.post(first + "/countersignature", "seen", seen(elli.body(first + "/countersignature")));
    elli.postAs(aada, first + "/undo").andExpect(status().isSeeOther());
    assertThat(elli.body("/timeline")).contains(SAID);
    var second = written();
    elli.postAs(aada, second + "/undo").andExpect(status().isSeeOther());
    assertThat(home(elli.maija)).doesNotContain("h-sign");
    assertThat(elli.body("/timeline")).doesNotContain(WAITS);
  }

  @Test
  void i4_10_moved_to_the_right_file_it_waits_there() throws Exception {
    var at = written();
    var right = new OneFile(beans, elli.maija);
    new GivenConsents(right).notes();
    elli.postAs(aada, at + "/moving", "to", right.code.shown()).andExpect(status().isForbidden());
    elli.post(at + "/moving", "to", right.code.shown()).andExpect(status().isSeeOther());
    assertThat(elli.body("/timeline")).doesNotContain(WAITS);
    assertThat(right.body("/timeline")).contains(SAID, WAITS);
    assertThat(home(elli.maija)).contains("h-sign", right.code.shown());
    var there = CONTACT.matcher(right.body("/timeline"));
    assertThat(there.find()).isTrue();
    var moved = "/contacts/" + there.group(1) + "/countersignature";
    right
        .post(moved + "/removal", "seen", seen(right.body(moved)), "why", "It is of nobody")
        .andExpect(status().isSeeOther());
    assertThat(right.body("/timeline")).as("and is taken out there").doesNotContain(SAID);
  }

  @Test
  void s12_in_a_meeting_of_several_each_file_waits_for_whoever_countersigns_there()
      throws Exception {
    var petri = people.worker("Petri", Role.WORKER);
    var onni = new OneFile(beans, petri);
    Student.of(onni, aada, petri);
    write("with", onni.code.shown(), "text." + onni.code.shown(), "");
    assertThat(elli.body("/timeline")).contains(WAITS);
    assertThat(onni.body("/timeline")).contains(WAITS);
    assertThat(home(petri)).contains("h-sign", onni.code.shown()).doesNotContain(elli.code.shown());
  }

  @Test
  void i4_10_two_taps_at_once_are_one() throws Exception {
    var at = written();
    var seen = seen(elli.body(at + "/countersignature"));
    try (var hands = Executors.newFixedThreadPool(4)) {
      var taps =
          hands.invokeAll(
              Collections.nCopies(
                  4,
                  () ->
                      elli.post(at + "/countersignature", "seen", seen)
                          .andReturn()
                          .getResponse()
                          .getStatus()));
      for (var tap : taps) {
        assertThat(tap.get()).isEqualTo(303);
      }
    }
    assertThat(elli.lines("casework.countersign.sign")).isEqualTo(1);
  }

  @Test
  void i4_10_nothing_is_taken_out_that_somebody_is_just_correcting() throws Exception {
    var petri = elli.colleague("Petri");
    var at = written();
    elli.post(People.by(petri, Role.WORKER), at + "/draft", corrected(petri, at, "Half a word"))
        .andExpect(status().isSeeOther());
    var seen = seen(elli.body(at + "/countersignature"));
    assertThat(
            OneFile.text(
                elli.post(at + "/countersignature/removal", "seen", seen, "why", "Not ours")
                    .andExpect(status().isUnprocessableContent())))
        .contains("Somebody is just correcting this", "Not ours");
    assertThat(elli.body("/timeline")).contains(SAID, WAITS);
  }

  @Test
  void s20_what_may_only_be_kept_waits_in_no_list() throws Exception {
    written();
    elli.freeze();
    assertThat(home(elli.maija)).doesNotContain("h-sign");
  }

  private String written() throws Exception {
    write();
    var found = CONTACT.matcher(elli.body("/timeline"));
    assertThat(found.find()).isTrue();
    return "/contacts/" + found.group(1);
  }

  private void write(String... more) throws Exception {
    elli.postAs(aada, "/contacts/new", ContactBoxes.with("text", SAID, more))
        .andExpect(status().isSeeOther());
  }

  /** The form as its reader has it, with other words. */
  private String[] corrected(WorkerId who, String at, String text) throws Exception {
    var page = OneFile.text(elli.getAs(who, Role.WORKER, at));
    var hidden = new ArrayList<String>();
    var boxes =
        Pattern.compile("<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"").matcher(page);
    while (boxes.find()) {
      hidden.addAll(List.of(boxes.group(1), boxes.group(2)));
    }
    return ContactBoxes.with("text", text, hidden.toArray(String[]::new));
  }

  private static String seen(String page) {
    var found = SEEN.matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private String home(WorkerId who) throws Exception {
    return OneFile.text(home(MockMvcRequestBuilders.get("/"), who));
  }

  private ResultActions home(MockHttpServletRequestBuilder asked, WorkerId who) throws Exception {
    return web.perform(People.as(who, Role.WORKER, asked)).andExpect(status().isOk());
  }

  private void ended(WorkerId worker) {
    owner
        .db()
        .sql(
            """
            update access.designation set ended_at = now(), ended_by = ?
            where worker_id = ? and subject_id = (select subject_id from access.file where code = ?)
            """)
        .params(elli.maija.value(), worker.value(), elli.code.value())
        .update();
  }

  private int notes() {
    return owner
        .db()
        .sql(
            "select count(*) from casework.note join access.file using (subject_id) where code = ?")
        .param(elli.code.value())
        .query(Integer.class)
        .single();
  }

  private List<Map.Entry<String, String>> copied() {
    return elli.in(permit -> beans.getBean(InternEntriesHolding.class).copy(permit)).stream()
        .map(CopyLine.class::cast)
        .map(one -> Map.entry(one.label(), one.value()))
        .toList();
  }
}
