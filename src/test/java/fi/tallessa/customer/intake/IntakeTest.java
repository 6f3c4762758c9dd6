package fi.tallessa.customer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.access.PartRestrictions;
import fi.tallessa.access.Restrictions;
import fi.tallessa.customer.ContactBoxes;
import fi.tallessa.customer.Customers;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.duties.Duty;
import fi.tallessa.customer.duties.Todo;
import fi.tallessa.customer.relationship.Reason;
import fi.tallessa.customer.relationship.Relationships;
import fi.tallessa.document.Printed;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Holding;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.nightly.TheNight;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/** Issue 5, point 7: from a referral or a call to a relationship, or to nothing (S3, S7, D13). */
@RegisterTest
class IntakeTest {

  private static final String NIGHT = "customer.night.intake";

  @Autowired ApplicationContext beans;
  @Autowired MovableClock clock;
  @Autowired Owner owner;
  @Autowired People people;
  @Autowired Statements statements;
  @Autowired List<Holding> holdings;

  private Coming coming;
  private LocalDate today;

  @BeforeEach
  void service() {
    coming = new Coming(beans);
    today = people.visit(coming.maija).today();
  }

  @AfterEach
  void back() {
    clock.setBack();
  }

  @Test
  void s03_a_call_opens_a_file_without_a_relationship_that_says_when_it_goes() throws Exception {
    var code = coming.called();
    assertThat(related(code)).isZero();
    var kept = coming.kept(code);
    assertThat(kept.state()).as("the mother was spoken with").isEqualTo(IntakeState.REACHED);
    assertThat(kept.lastDay()).isEqualTo(today.plusDays(60));
    assertThat(kept.first().noted().need()).isEqualTo(Coming.NEED);
    var card = coming.in(code, permit -> beans.getBean(Data.class).card(permit));
    assertThat(card.name()).isEqualTo("Siiri Salo");
    assertThat(card.value(Field.PHONE)).contains("+358405550166");
    assertThat(coming.read("/customers/" + code.shown()))
        .contains("No relationship yet", "No relationship has begun");
    assertThat(coming.read(Coming.at(code))).contains(Coming.NEED, "The data goes after", "Mother");
    assertThat(lines(code, "customer.intake.receive")).isEqualTo(1);
  }

  @Test
  void i5_6_before_the_first_call_the_safe_way_stands_before_the_number_and_the_language_with_it()
      throws Exception {
    var code = coming.referred();
    coming
        .send(
            "/customers/" + code.shown() + "/guardians/new",
            Map.of(
                "name", "Helmi Salo",
                "role", "mother",
                "phone", "040 555 0142",
                "email", "helmi@example.fi",
                "safeWay", "Never between 16 and 20",
                "language", "Somali",
                "interpreter", "needed",
                "source", "mother"))
        .andExpect(status().isSeeOther());
    var page = coming.read(Coming.at(code));
    assertThat(page)
        .contains("Helmi Salo", "Somali", "Interpreter needed", "helmi@example.fi")
        .contains("040 555 0142");
    assertThat(page.indexOf("Never between 16 and 20")).isLessThan(page.indexOf("040 555 0142"));
  }

  @Test
  void s02_s04_it_rests_on_the_balancing_test_of_its_service_or_does_not_open() throws Exception {
    var code = coming.called();
    assertThat(coming.read("/customers/" + code.shown())).contains("balancing/" + coming.service);
    var untested = new HashMap<>(coming.call());
    untested.put("service", beans.getBean(Customers.class).service().toString());
    coming
        .send("/intake", untested)
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("value=\"" + Coming.NEED + "\"")));
  }

  @Test
  void d13_of_a_professional_no_need_is_kept_and_what_was_typed_stays() throws Exception {
    var boxes = coming.referral();
    boxes.put("need", Coming.NEED);
    long before = files();
    coming
        .send("/intake", boxes)
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Ask the family about the need")))
        .andExpect(content().string(containsString("value=\"" + Coming.NEED + "\"")));
    assertThat(files()).isEqualTo(before);
    var code = coming.referred();
    assertThat(coming.kept(code).state()).isEqualTo(IntakeState.ARRIVED);
    assertThat(coming.read(Coming.at(code))).contains(Coming.SCHOOL);
    coming
        .step(code, 1, "reached-by-call", "need", Coming.NEED, "source", "professional")
        .andExpect(status().isUnprocessableContent());
    coming.done(code, 1, "reached-by-call", "need", Coming.NEED, "source", "mother");
    assertThat(coming.kept(code).steps().getFirst().noted().need()).isEqualTo(Coming.NEED);
  }

  @Test
  void s21_words_of_a_need_have_somebody_who_said_them() throws Exception {
    var code = coming.referred();
    coming
        .step(code, 1, "reached-by-call", "need", Coming.NEED)
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("value=\"" + Coming.NEED + "\"")));
    assertThat(coming.kept(code).version()).isEqualTo(1);
  }

  @Test
  void d15_words_that_tell_of_health_are_asked_about_once() throws Exception {
    var boxes = coming.call();
    boxes.put("need", "She is in therapy");
    coming
        .send("/intake", boxes)
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("One thing before this is saved")));
    var code = coming.called();
    coming
        .step(code, 1, "asked", "need", "She is in therapy", "source", "mother")
        .andExpect(status().isUnprocessableContent());
  }

  @Test
  void s07_d05_of_a_child_under_13_whose_guardian_does_not_know_no_file_opens() throws Exception {
    var boxes = coming.call();
    boxes.putAll(
        Map.of(
            "birth", "2018",
            "guard.knows", "not-yet",
            "guard.name", "Helmi Salo",
            "guard.phone", "040 555 0142"));
    long before = files();
    coming.send("/intake", boxes).andExpect(redirectedUrl("/"));
    boxes.put("guard.knows", "");
    coming.send("/intake", boxes).andExpect(status().isUnprocessableContent());
    boxes.put("guard.knows", "unsafe");
    coming.send("/intake", boxes).andExpect(redirectedUrl("/customers/new/unsafe"));
    assertThat(files()).isEqualTo(before);
    boxes.put("guard.knows", "calling");
    coming.opened(boxes);
    assertThat(files()).isEqualTo(before + 1);
  }

  @Test
  void d09_somebody_who_may_be_here_already_is_told_to_the_line_manager_only() throws Exception {
    var first = coming.call();
    first.putAll(Map.of("name", "Sointu Erikoinen", "birth", "1.2.2012"));
    var there = coming.opened(first);
    var other = new Coming(beans);
    var boxes = other.call();
    boxes.putAll(Map.of("name", "Sointu Erikoinen", "birth", "1.2.2012"));
    var code = other.opened(boxes);
    var sought = Map.of("once", UUID.randomUUID().toString(), "q", "Sointu Erikoinen 1.2.2012");
    assertThat(Coming.text(other.send("/intake/search", sought))).doesNotContain(there.shown());
    for (var path : List.of(Coming.at(code), "/customers/" + code.shown(), "/intake", "/duties")) {
      assertThat(other.read(path)).as(path).doesNotContain(there.shown(), "/reviews/matches");
    }
    assertThat(
            owner
                .db()
                .sql(
                    "select count(*) from customer.match_notice join access.file using (subject_id) where code = ?")
                .param(code.value())
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void s03_a_relationship_begins_in_the_same_file_with_nothing_typed_twice() throws Exception {
    var code = coming.called();
    var boxes = Map.of("reason", "asked-for-help");
    coming.send(Coming.at(code) + "/relationship", boxes).andExpect(status().isSeeOther());
    coming.send(Coming.at(code) + "/relationship", boxes).andExpect(status().isSeeOther());
    var begun = coming.in(code, permit -> beans.getBean(Relationships.class).of(permit)).getFirst();
    assertThat(related(code)).isEqualTo(1);
    assertThat(begun.service()).isEqualTo(coming.service.value());
    assertThat(begun.responsible()).isEqualTo(coming.maija);
    assertThat(begun.ground().reason()).isEqualTo(Reason.ASKED_FOR_HELP);
    assertThat(coming.kept(code).state()).isEqualTo(IntakeState.BEGUN);
    assertThat(coming.read(Coming.at(code))).contains(Coming.NEED);
    assertThat(coming.read("/customers/" + code.shown())).doesNotContain("No relationship yet");
    TheNight.work(beans, NIGHT, today.plusDays(200));
    assertThat(subject(code)).isPresent();
  }

  @Test
  void s03_no_relationship_begins_before_the_family_was_spoken_with_or_by_others()
      throws Exception {
    var code = coming.referred();
    var boxes = Map.of("reason", "guided-here");
    coming
        .send(Coming.at(code) + "/relationship", boxes)
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Call first")));
    coming.done(code, 1, "reached-by-call");
    var others = people.worker("Petri Niemi", Role.WORKER);
    coming.send(others, Coming.at(code) + "/relationship", boxes).andExpect(status().isNotFound());
    designate(code, others);
    coming
        .send(others, Coming.at(code) + "/relationship", boxes)
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("do not work in this service")));
    coming.send(Coming.at(code) + "/relationship", boxes).andExpect(status().isSeeOther());
  }

  @Test
  void a_form_sent_twice_writes_once_and_a_second_tab_loses_nothing() throws Exception {
    var call = coming.call();
    assertThat(coming.opened(call)).isEqualTo(coming.opened(call));
    var code = coming.called();
    coming.done(code, 1, "queued");
    coming.done(code, 1, "queued");
    assertThat(coming.kept(code).version()).isEqualTo(2);
    coming
        .step(code, 1, "missed", "need", "Something else", "source", "mother")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Somebody else has written something")))
        .andExpect(content().string(containsString("value=\"Something else\"")));
    assertThat(coming.kept(code).version()).isEqualTo(2);
  }

  @Test
  void s03_the_list_goes_by_the_day_of_referral_and_says_how_long_they_have_waited()
      throws Exception {
    var late = coming.waiting(today.minusDays(2).toString());
    var early = coming.waiting(today.minusDays(9).toString());
    var middle = coming.waiting(today.minusDays(5).toString());
    assertThat(order()).containsExactly(early, middle, late);
    var page = coming.read("/intake?service=" + coming.service);
    assertThat(page).contains("9 days", "5 days", "2 days", early.shown());
    assertThat(page).as("codes, and no name").doesNotContain("Siiri", "Salo");
    assertThat(
            owner
                .db()
                .sql("select count(*) from audit.access_log where action = 'customer.intake.list'")
                .query(Long.class)
                .single())
        .isPositive();
  }

  @Test
  void s03_somebody_stands_before_another_only_for_a_reason_that_is_seen() throws Exception {
    var early = coming.waiting(today.minusDays(9).toString());
    var middle = coming.waiting(today.minusDays(5).toString());
    var late = coming.waiting(today.minusDays(2).toString());
    put(late, early, "").andExpect(status().isUnprocessableContent());
    put(late, late, "cannot-wait").andExpect(status().isUnprocessableContent());
    put(early, late, "cannot-wait").andExpect(status().isUnprocessableContent());
    put(late, middle, "cannot-wait").andExpect(status().isSeeOther());
    assertThat(order()).containsExactly(early, late, middle);
    put(middle, early, "sibling-here").andExpect(status().isSeeOther());
    put(middle, early, "sibling-here").andExpect(status().isSeeOther());
    assertThat(order()).containsExactly(middle, early, late);
    assertThat(coming.kept(middle).version()).isEqualTo(3);
    assertThat(coming.read("/intake?service=" + coming.service))
        .contains("Cannot wait", "A sibling is in the service");
    assertThat(copied(late))
        .as("nobody else's code")
        .noneMatch(line -> line.contains(middle.shown()));
  }

  @Test
  void s25_a_list_is_seen_by_workers_of_its_service_and_by_line_managers() throws Exception {
    var code = coming.waiting("");
    var others = people.worker("Petri Niemi", Role.WORKER);
    assertThat(coming.read(others, Role.WORKER, "/intake?service=" + coming.service))
        .doesNotContain(code.shown());
    coming.join(others);
    assertThat(coming.read(others, Role.WORKER, "/intake?service=" + coming.service))
        .contains(code.shown());
    coming.get(others, Role.WORKER, Coming.at(code)).andExpect(status().isNotFound());
    var sanna = people.worker("Sanna Aalto", Role.MANAGER);
    assertThat(coming.read(sanna, Role.MANAGER, "/intake?service=" + coming.service))
        .contains(code.shown());
  }

  @Test
  void s03_one_that_cannot_be_erased_keeps_no_other_and_one_without_a_key_stops_no_night()
      throws Exception {
    var stuck = coming.called();
    var keyless = coming.called();
    var other = coming.called();
    var db = owner.db();
    var id = subject(keyless).orElseThrow().value();
    db.sql("create table access.stuck (subject_id uuid references access.file)").update();
    try {
      db.sql("insert into access.stuck values (?)")
          .param(subject(stuck).orElseThrow().value())
          .update();
      db.sql("create table access.apart (like vault.subject_key)").update();
      db.sql("insert into access.apart select * from vault.subject_key where subject_id = ?")
          .param(id)
          .update();
      db.sql("delete from vault.subject_key where subject_id = ?").param(id).update();
      assertThatThrownBy(() -> TheNight.work(beans, NIGHT, today.plusDays(61)))
          .as("the night is not done")
          .isInstanceOf(AssertionError.class);
      assertThat(subject(other)).isEmpty();
      assertThat(subject(stuck)).isPresent();
      assertThat(subject(keyless)).isPresent();
    } finally {
      db.sql("insert into vault.subject_key select * from access.apart").update();
      db.sql("drop table access.apart, access.stuck").update();
    }
    TheNight.work(beans, NIGHT, today.plusDays(61));
    assertThat(subject(stuck)).isEmpty();
    assertThat(subject(keyless)).isEmpty();
  }

  @Test
  void gdpr_18_whoever_may_only_be_kept_is_in_no_list_and_is_not_erased() throws Exception {
    var code = coming.waiting("");
    coming.in(
        code,
        permit -> {
          beans.getBean(Restrictions.class).begin(permit);
          return null;
        });
    assertThat(order()).isEmpty();
    TheNight.work(beans, NIGHT, today.plusDays(61));
    assertThat(subject(code)).isPresent();
    var file = "/customers/" + code.shown();
    assertThat(coming.read(file))
        .as("nobody is responsible yet: whoever is designated reaches the family")
        .contains("Siiri Salo", "+358405550166")
        .doesNotContain(Coming.NEED);
    var others = people.worker("Petri Niemi", Role.WORKER);
    assertThat(coming.read(others, Role.WORKER, file)).doesNotContain("Siiri", "+358405550166");
  }

  @Test
  void s46_a_field_that_is_kept_for_somebody_keeps_the_file_from_going_by_itself() {
    var code = coming.called();
    var parts = beans.getBean(PartRestrictions.class);
    coming.in(
        code,
        permit -> {
          parts.begin(permit, "phone");
          return null;
        });
    TheNight.work(beans, NIGHT, today.plusDays(61));
    assertThat(subject(code)).isPresent();
    coming.in(
        code,
        permit -> {
          parts.end(permit, "phone");
          return null;
        });
    TheNight.work(beans, NIGHT, today.plusDays(61));
    assertThat(subject(code)).isEmpty();
  }

  @Test
  void s07_k15_who_waits_for_a_guardian_or_may_never_be_opened_by_the_reader_is_in_no_list()
      throws Exception {
    var open = coming.waiting("");
    var closed = coming.waiting("");
    var barred = coming.waiting("");
    owner
        .db()
        .sql(
            """
            insert into access.closure (subject_id, id, from_at)
            select subject_id, gen_random_uuid(), now() from access.file where code = ?
            """)
        .param(closed.value())
        .update();
    owner
        .db()
        .sql(
            """
            insert into access.conflict
              (subject_id, id, worker_id, from_at, set_by, version, sealed)
            select subject_id, gen_random_uuid(), ?, now(), ?, 1, '\\x00'
            from access.file where code = ?
            """)
        .params(coming.maija.value(), people.worker(Role.MANAGER).value(), barred.value())
        .update();
    assertThat(order()).containsExactly(open);
    var path = "/intake?service=" + coming.service + "&list=waiting&after=";
    for (var hidden : List.of(closed, barred)) {
      assertThat(coming.read(path + hidden.shown()))
          .as("no code tells where its file stands (D28)")
          .contains(open.shown());
    }
  }

  @Test
  void a_list_costs_as_much_for_many_as_for_one_and_is_paged_by_key() throws Exception {
    coming.waiting("");
    var path = "/intake?service=" + coming.service;
    int one = statements.during(() -> read(path)).size();
    for (int i = 0; i < 50; i++) {
      coming.waiting("");
    }
    assertThat(statements.during(() -> read(path))).hasSize(one);
    var page = coming.read(path);
    var after = page.replaceAll("(?s).*&amp;after=([^\"]+)\".*", "$1");
    assertThat(coming.read(path + "&list=waiting&after=" + after)).contains("51.");
  }

  @Test
  void s03_it_goes_by_itself_with_all_that_was_written_and_a_number_is_left() throws Exception {
    var code = coming.called();
    var subject = subject(code).orElseThrow();
    coming
        .send("/customers/" + code.shown() + "/contacts/new", contact())
        .andExpect(status().isSeeOther());
    var goes = today.plusDays(61);
    TheNight.work(beans, NIGHT, goes.minusDays(1));
    assertThat(subject(code)).as("on its last day").isPresent();
    clock.move(Duration.ofDays(61));
    assertThat(TheNight.work(beans, NIGHT, goes)).isPositive();
    assertThat(left(subject)).isEmpty();
    coming
        .get(coming.maija, Role.WORKER, "/customers/" + code.shown())
        .andExpect(status().isNotFound());
    assertThat(counted()).isEqualTo(Map.of("LAPSED", 1));
    assertThat(TheNight.work(beans, NIGHT, goes)).as("nothing twice").isZero();
  }

  @Test
  void s03_speaking_with_the_family_prolongs_and_a_call_nobody_answers_does_not() throws Exception {
    var code = coming.called();
    clock.move(Duration.ofDays(50));
    coming.done(code, 1, "missed");
    assertThat(coming.kept(code).lastDay()).isEqualTo(today.plusDays(60));
    coming.done(code, 2, "queued");
    assertThat(coming.kept(code).lastDay()).isEqualTo(today.plusDays(110));
    coming.done(code, 3, "declined-by-them", "why", "help-elsewhere");
    assertThat(coming.kept(code).lastDay()).isEqualTo(today.plusDays(64));
    TheNight.work(beans, NIGHT, today.plusDays(65));
    assertThat(subject(code)).isEmpty();
    assertThat(counted()).isEqualTo(Map.of("DECLINED_BY_THEM", 1));
  }

  @Test
  void s03_two_weeks_before_it_is_on_the_list_of_what_is_to_be_done() throws Exception {
    var code = coming.called();
    assertThat(due()).isEmpty();
    var arrived = coming.referred();
    assertThat(due()).as("nobody has called").containsExactly(arrived);
    clock.move(Duration.ofDays(46));
    assertThat(due()).contains(code);
    coming.done(code, 1, "reached-by-call");
    assertThat(due()).doesNotContain(code);
  }

  @Test
  void a_no_says_why_of_a_closed_list() throws Exception {
    var code = coming.called();
    coming.step(code, 1, "declined-by-them").andExpect(status().isUnprocessableContent());
    coming
        .step(code, 1, "declined-by-them", "why", "age")
        .andExpect(status().isUnprocessableContent());
    coming.step(code, 1, "asked").andExpect(status().isUnprocessableContent());
    coming
        .step(code, 1, "missed", "on", today.plusDays(1).toString())
        .andExpect(status().isUnprocessableContent());
    coming.done(code, 1, "declined-by-them", "why", "not-said");
    assertThat(coming.read("/intake?service=" + coming.service + "&list=declined"))
        .contains(code.shown());
  }

  @Test
  void gdpr_15_the_copy_tells_what_was_done_and_who_told_it() {
    var code = coming.called();
    coming.done(code, 1, "declined-by-them", "why", "not-said");
    assertThat(copied(code)).contains(Coming.NEED);
    assertThat(labels(code))
        .contains("customer.intake.step.received", "customer.intake.why.not_said");
  }

  @Test
  void k08_of_a_protected_address_the_page_does_not_say_which_school_told() throws Exception {
    var code = coming.referred();
    protect(code);
    assertThat(coming.read(Coming.at(code)))
        .doesNotContain(Coming.SCHOOL)
        .contains("address protected", "+358405550166", "Maija Lehto");
    assertThat(copied(code)).noneMatch(line -> line.contains(Coming.SCHOOL));
    assertThat(paper(code)).doesNotContain(Coming.SCHOOL);
  }

  @Test
  void s03_how_somebody_came_stands_in_the_print() throws Exception {
    var code = coming.called();
    coming.done(code, 1, "queued");
    assertThat(paper(code))
        .contains("How they came to us", Coming.NEED, "Put in the list", "The data goes after");
  }

  @Test
  void another_language_keeps_the_chosen_service_and_list() throws Exception {
    var path = "/intake?service=" + coming.service + "&list=coming";
    assertThat(coming.read(path))
        .contains("name=\"back\" value=\"" + path.replace("&", "&amp;") + "\"");
    coming.send("/language", Map.of("back", path, "lang", "sv")).andExpect(redirectedUrl(path));
  }

  private String paper(Code code) throws Exception {
    var answer =
        coming.get(coming.maija, Role.WORKER, "/customers/" + code.shown() + "/print/file.pdf");
    return new Printed(answer.andReturn().getResponse().getContentAsByteArray()).text();
  }

  private static Map<String, String> contact() {
    var pairs = ContactBoxes.of("next", "Call the school");
    var boxes = new HashMap<String, String>();
    for (int at = 0; at < pairs.length; at += 2) {
      boxes.put(pairs[at], pairs[at + 1]);
    }
    return boxes;
  }

  private void read(String path) {
    try {
      coming.read(path);
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private ResultActions put(Code one, Code before, String why) throws Exception {
    return coming.send(Coming.at(one) + "/place", Map.of("before", before.shown(), "ahead", why));
  }

  private List<Code> order() {
    return beans
        .getBean(IntakeQueue.class)
        .after(Shelf.WAITING, coming.service, "", 100, people.visit(coming.maija))
        .stream()
        .map(IntakeRow::code)
        .toList();
  }

  private List<Code> due() {
    return beans.getBean(Todo.class).first(50, people.visit(coming.maija)).stream()
        .filter(one -> one.kind() == Duty.Kind.INTAKE)
        .map(one -> one.code())
        .toList();
  }

  private void designate(Code code, WorkerId worker) {
    owner
        .db()
        .sql(
            """
            insert into access.designation
              (subject_id, id, worker_id, ground, from_day, designated_by, designated_at)
            select subject_id, gen_random_uuid(), ?, 'DESIGNATED', date '2020-01-01', ?, now()
            from access.file where code = ?
            """)
        .params(worker.value(), coming.maija.value(), code.value())
        .update();
  }

  private void protect(Code code) {
    owner
        .db()
        .sql(
            """
            insert into access.protection (subject_id, id, from_at, own)
            select subject_id, gen_random_uuid(), timestamptz '2020-01-01', true from access.file where code = ?
            """)
        .param(code.value())
        .update();
  }

  private List<String> copied(Code code) {
    return copy(code).stream().map(CopyLine::value).toList();
  }

  private List<String> labels(Code code) {
    return copy(code).stream().map(CopyLine::label).toList();
  }

  private List<CopyLine> copy(Code code) {
    return coming.in(
        code,
        permit ->
            holdings.stream()
                .filter(one -> one.describe().name().equals("intake"))
                .flatMap(one -> one.copy(permit).stream())
                .toList());
  }

  private Map<String, Integer> counted() {
    var counted = new HashMap<String, Integer>();
    owner
        .db()
        .sql("select outcome, n from customer.intake_count where service_id = ?")
        .param(coming.service.value())
        .query(
            row -> {
              counted.put(row.getString(1), row.getInt(2));
            });
    return counted;
  }

  /** Tables that still have a row of somebody, but for the log (D24) and that their key is gone. */
  private List<String> left(SubjectId subject) {
    return owner
        .db()
        .sql(
            """
            select table_schema || '.' || table_name from information_schema.columns
            join information_schema.tables using (table_schema, table_name)
            where column_name = 'subject_id' and table_type = 'BASE TABLE'
              and table_schema not in ('audit', 'pg_catalog', 'information_schema')
              and (table_schema, table_name) <> ('vault', 'erasure_log')
            """)
        .query(String.class)
        .list()
        .stream()
        .filter(
            table ->
                owner
                        .db()
                        .sql("select count(*) from " + table + " where subject_id = ?")
                        .param(subject.value())
                        .query(Long.class)
                        .single()
                    > 0)
        .toList();
  }

  private Optional<SubjectId> subject(Code code) {
    return owner
        .db()
        .sql("select subject_id from access.file where code = ?")
        .param(code.value())
        .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
        .optional();
  }

  private long related(Code code) {
    return owner
        .db()
        .sql(
            "select count(*) from customer.relationship join access.file using (subject_id) where code = ?")
        .param(code.value())
        .query(Long.class)
        .single();
  }

  private long lines(Code code, String action) {
    return owner
        .db()
        .sql(
            "select count(*) from audit.access_log join access.file using (subject_id) where code = ? and action = ?")
        .params(code.value(), action)
        .query(Long.class)
        .single();
  }

  private long files() {
    return owner.db().sql("select count(*) from access.file").query(Long.class).single();
  }
}
