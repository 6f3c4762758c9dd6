package fi.tallessa.customer.consents;

import static fi.tallessa.legalbasis.consent.ConsentState.DEFERRED;
import static fi.tallessa.legalbasis.consent.ConsentState.GIVEN;
import static fi.tallessa.legalbasis.consent.ConsentState.REFUSED;
import static fi.tallessa.legalbasis.consent.ConsentState.RENEWED;
import static fi.tallessa.legalbasis.consent.ConsentState.REQUESTED;
import static fi.tallessa.legalbasis.consent.ConsentState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.access.Access;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.TestAction;
import fi.tallessa.customer.guardian.Custodies;
import fi.tallessa.customer.guardian.Custody;
import fi.tallessa.customer.guardian.Evidence;
import fi.tallessa.customer.guardian.HeldCustody;
import fi.tallessa.holdings.Holding;
import fi.tallessa.kernel.Role;
import fi.tallessa.legalbasis.cabinet.InCabinets;
import fi.tallessa.legalbasis.consent.ActiveConsents;
import fi.tallessa.legalbasis.consent.ConsentRecord;
import fi.tallessa.legalbasis.consent.ConsentRecords;
import fi.tallessa.legalbasis.consent.Decider;
import fi.tallessa.legalbasis.consent.Denials;
import fi.tallessa.legalbasis.consent.GuardianRight;
import fi.tallessa.legalbasis.consent.Mandatory;
import fi.tallessa.legalbasis.consent.Method;
import fi.tallessa.legalbasis.item.Category;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.Items;
import fi.tallessa.legalbasis.item.TestItems;
import fi.tallessa.legalbasis.item.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Consents of one customer: asked, given, refused, proved, taken back. */
@RegisterTest
class ConsentsTest {

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired Owner owner;
  @Autowired JdbcClient db;
  @Autowired Items items;
  @Autowired ActiveConsents active;
  @Autowired List<Holding> holdings;
  OneFile elli;
  Given given;
  ItemId notes;
  ItemId health;
  ItemId photographs;
  ItemId school;

  @BeforeEach
  void file() {
    file("2015-02-14");
    var sanna = people.worker("Sanna Aalto", Role.MANAGER);
    var all = new TestItems(beans, people.visit(sanna));
    notes = all.notes();
    health = all.health();
    photographs = all.photographs();
    school = all.school();
  }

  private void file(String born) {
    elli = new OneFile(beans, born, true);
    given = new Given(elli);
  }

  @Test
  void s05_one_record_an_item_nothing_chosen_beforehand_and_unanswered_is_never_a_yes()
      throws Exception {
    var asked = given.asked(given.asking(notes, health, photographs));
    var screen = elli.handedBody(asked + "/screen");
    assertThat(screen)
        .contains("Notes purpose in en", "Health without in en", "No is as good an answer as yes")
        .doesNotContain("checked");
    assertThat(screen.split("type=\"radio\"", -1)).as("two for each").hasSize(1 + 6);
    assertThat(given.states(notes)).containsExactly(REQUESTED);
    assertThat(
            given.status(
                asked + "/screen",
                Map.of("paper", "yes", "answer." + notes, "yes", "answer." + health, "no")))
        .isEqualTo(303);
    assertThat(given.states(notes)).containsExactly(REQUESTED, GIVEN);
    assertThat(given.states(health)).containsExactly(REQUESTED, REFUSED);
    assertThat(given.states(photographs)).containsExactly(REQUESTED, DEFERRED);
    assertThat(elli.body(""))
        .contains("Notes", "To be signed", "Refused", "Not answered that day")
        .contains("not yet recorded");
  }

  @Test
  void s05_the_service_is_never_conditional_and_not_today_is_an_answer_too() throws Exception {
    var asked = given.asked(given.asking(notes));
    assertThat(given.status(asked + "/screen", Map.of("paper", "yes"))).isEqualTo(422);
    assertThat(given.status(asked + "/screen", Map.of("answer." + notes, "yes")))
        .as("unsigned")
        .isEqualTo(422);
    assertThat(given.status(asked + "/screen/later", Map.of())).isEqualTo(303);
    assertThat(given.states(notes)).containsExactly(REQUESTED, DEFERRED);
    assertThat(covers(Category.NOTES)).isFalse();
  }

  @Test
  void d15_what_a_child_was_heard_to_say_is_asked_about_once() throws Exception {
    var boxes = new TreeMap<>(given.asking(notes));
    boxes.put("heard", "Yes, as her asthma is better");
    var asked = OneFile.text(given.post("/consents/new", boxes));
    assertThat(asked).contains("One thing before this is saved", "Yes, as her asthma is better");
    assertThat(given.states(notes)).isEmpty();
    var words = Pattern.compile("name=\"asked\" value=\"([^\"]+)\"").matcher(asked);
    assertThat(words.find()).isTrue();
    boxes.put("asked", words.group(1));
    boxes.put("worded", "as-is");
    assertThat(given.status("/consents/new", boxes)).isEqualTo(303);
    assertThat(given.states(notes)).containsExactly(REQUESTED);
    boxes.remove("worded");
    boxes.put("once", UUID.randomUUID().toString());
    assertThat(given.status("/consents/new", boxes)).as("remembered for the file").isEqualTo(303);
  }

  @Test
  void c1_without_any_of_what_a_consent_must_say_nothing_is_saved() throws Exception {
    var whole = given.asking(notes);
    for (var box :
        List.of(
            "item." + notes,
            "decider",
            "heard",
            "guardian." + elli.helmi,
            "custody",
            "language",
            "wording",
            "notice",
            "place")) {
      var less = given.asking(notes);
      less.put(box, "");
      assertThat(given.status("/consents/new", less)).as("without " + box).isEqualTo(422);
    }
    assertThat(given.states(notes)).isEmpty();
    assertThat(given.status("/consents/new", whole)).isEqualTo(303);
  }

  @Test
  void c1_what_was_given_is_a_whole_record() throws Exception {
    given.yes(health);
    var record =
        elli.in(permit -> beans.getBean(ConsentRecords.class).of(permit, health)).orElseThrow();
    assertThat(Mandatory.missing(record)).isEmpty();
    assertThat(record.events().getLast().explicit()).as("health (S20)").isTrue();
    assertThat(record.events().getLast().by())
        .extracting(ConsentRecord.Who::name)
        .containsExactly("Helmi Rantala");
    assertThat(record.toString() + record.events()).doesNotContain("Helmi", "Elli");
  }

  @Test
  void c2_taking_one_back_leaves_the_others() throws Exception {
    given.yes(notes, health);
    assertThat(given.withdraw(health)).isEqualTo(303);
    assertThat(given.states(health)).containsExactly(REQUESTED, GIVEN, WITHDRAWN);
    assertThat(given.states(notes)).containsExactly(REQUESTED, GIVEN);
    assertThat(covers(Category.HEALTH)).isFalse();
    assertThat(covers(Category.NOTES)).isTrue();
  }

  @Test
  void c4_an_answer_carries_the_hash_of_the_text_that_was_read() throws Exception {
    given.yes(notes);
    var said = given.consent(notes).last().orElseThrow();
    var text = items.byId(notes).orElseThrow().version(said.version()).text("en").orElseThrow();
    assertThat(said.said().text()).isEqualTo(text.hash(Wording.ORDINARY));
    assertThat(text.hash(Wording.FOR_A_CHILD)).isNotEqualTo(text.hash(Wording.ORDINARY));
    assertThat(items.byId(notes).orElseThrow().newest().used()).isTrue();
  }

  @Test
  void c6_at_13_the_young_person_is_asked_and_the_guardians_word_is_kept() throws Exception {
    given.yes(notes);
    assertThat(elli.body("")).doesNotContain("ask the young person");
    born("2013-11-01");
    assertThat(elli.body("")).contains("13 by now: ask the young person");
    assertThat(given.states(notes)).as("kept").containsExactly(REQUESTED, GIVEN);
    assertThat(given.status("/consents/new", given.asking(notes)))
        .as("not of the guardian any more")
        .isEqualTo(422);
    given.said(given.byTheYoungPerson(notes), Map.of(notes, "yes"));
    assertThat(given.states(notes)).containsExactly(REQUESTED, GIVEN, RENEWED);
    assertThat(elli.body("")).doesNotContain("ask the young person");
  }

  @Test
  void c6_a_birth_date_moved_back_across_13_loses_no_consent_and_marks_it() throws Exception {
    file("2012-02-14");
    given.said(given.byTheYoungPerson(notes), Map.of(notes, "yes"));
    born("2016-02-29");
    assertThat(given.states(notes)).containsExactly(REQUESTED, GIVEN);
    assertThat(elli.body("")).contains("Birth date corrected, under 13: ask a guardian");
    assertThat(toAsk()).as("and in the list").isTrue();
  }

  @Test
  void c6_what_somebody_else_has_to_say_by_now_is_to_be_done_until_they_said_it() throws Exception {
    given.yes(notes);
    assertThat(toAsk()).isFalse();
    born("2013-11-01");
    assertThat(toAsk()).isTrue();
    given.said(given.byTheYoungPerson(notes), Map.of(notes, "yes"));
    assertThat(toAsk()).isFalse();
  }

  private boolean toAsk() {
    return db.sql(
                """
            select count(*) from customer.duty join access.file using (subject_id)
            where code = ? and kind = 'CONSENT_OF_AGE'
            """)
            .param(elli.code.value())
            .query(Integer.class)
            .single()
        == 1;
  }

  @Test
  void c8_of_an_erased_person_only_a_hash_is_left_that_is_nobodys() throws Exception {
    given.yes(notes, health);
    long before = proofs();
    var holding =
        holdings.stream()
            .filter(one -> one.describe().name().equals("consents"))
            .findFirst()
            .orElseThrow();
    elli.in(
        permit -> {
          holding.erase(permit);
          return null;
        });
    assertThat(given.states(notes)).isEmpty();
    assertThat(proofs() - before).as("one for each chain").isEqualTo(2);
    assertThat(
            owner
                .db()
                .sql(
                    """
                    select count(*) from information_schema.columns
                    where table_name = 'consent_proof' and column_name ~ 'subject|asking|item|code'
                    """)
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void k4_a_guardian_cannot_consent_over_what_the_minor_denied() throws Exception {
    file("2012-02-14");
    assertThat(given.status("/consents/" + health + "/denial", Map.of("reason", "")))
        .isEqualTo(422);
    assertThat(
            given.status("/consents/" + health + "/denial", Map.of("reason", "Fears her father")))
        .as("nobody considered her age")
        .isEqualTo(422);
    assertThat(given.status("/consents/" + health + "/denial", DenialTest.DENYING)).isEqualTo(303);
    var together = given.asking(health);
    together.put("decider", "young-person-with-guardian");
    together.put("why", "Does not yet see what it means");
    assertThat(OneFile.text(given.post("/consents/new", together)))
        .contains("A guardian cannot be asked about this now");
    assertThat(given.states(health)).isEmpty();
    given.said(given.byTheYoungPerson(health), Map.of(health, "yes"));
    assertThat(OneFile.text(given.post("/consents/" + health + "/withdrawal", Map.of())))
        .as("nor may one take it back, or learn of it")
        .doesNotContain("Helmi");
  }

  @Test
  void k5_custody_lost_the_same_day_gives_nothing() throws Exception {
    custodyLost();
    assertThat(OneFile.text(given.post("/consents/new", given.asking(notes))))
        .contains("may not decide for the child today");
    assertThat(given.states(notes)).isEmpty();
  }

  @Test
  void k5_custody_lost_between_the_asking_and_the_answer_gives_nothing() throws Exception {
    var asked = given.asked(given.asking(notes));
    custodyLost();
    assertThat(OneFile.text(given.post(asked + "/screen", yes())))
        .contains("may not decide for the child today");
    assertThat(given.states(notes)).containsExactly(REQUESTED);
  }

  @Test
  void k4_what_is_denied_after_a_guardian_was_asked_gets_no_yes_of_theirs() throws Exception {
    file("2012-02-14");
    var together = given.asking(notes);
    together.put("decider", "young-person-with-guardian");
    together.put("why", "Does not yet see what it means");
    var asked = given.asked(together);
    given.post("/consents/" + notes + "/denial", DenialTest.DENYING);
    var answer = given.post(asked + "/screen", yes()).andExpect(status().isUnprocessableContent());
    assertThat(OneFile.text(answer))
        .as("on the screen in the guardian's hand")
        .contains("Ask anew")
        .doesNotContain("Ask the young person");
    assertThat(given.states(notes)).containsExactly(REQUESTED);
  }

  @Test
  void k4_of_a_guardians_yes_and_what_the_child_denies_at_once_the_one_comes_after_the_other()
      throws Exception {
    file("2012-02-14");
    var together = given.asking(notes);
    together.put("decider", "young-person-with-guardian");
    together.put("why", "Does not yet see what it means");
    var asked = given.asked(together);
    try (var at = Executors.newSingleThreadExecutor()) {
      var yes =
          new TransactionTemplate(beans.getBean(PlatformTransactionManager.class))
              .execute(
                  denying -> {
                    elli.writing(
                        permit -> {
                          var again = permit.visit().today().plusMonths(6);
                          beans
                              .getBean(Denials.class)
                              .hold(permit, notes, "Fears her father", "", again);
                          return null;
                        });
                    var sent = at.submit(() -> given.status(asked + "/screen", yes()));
                    await().until(() -> sent.isDone() || waits());
                    return sent;
                  });
      assertThat(yes.get()).isEqualTo(422);
    }
    assertThat(given.states(notes)).containsExactly(REQUESTED);
  }

  private boolean waits() {
    return owner
        .db()
        .sql("select exists (select from pg_locks where not granted)")
        .query(Boolean.class)
        .single();
  }

  @Test
  void c6_a_birth_date_corrected_between_the_asking_and_the_answer_is_asked_anew()
      throws Exception {
    var asked = given.asked(given.asking(notes));
    born("2012-02-29");
    assertThat(given.status(asked + "/screen", yes())).isEqualTo(422);
    assertThat(given.states(notes)).containsExactly(REQUESTED);
  }

  private Map<String, String> yes() {
    return Map.of("paper", "yes", "answer." + notes, "yes", "language", "en");
  }

  @Test
  void k5_sole_custody_that_became_joint_between_the_asking_and_the_answer_is_asked_anew()
      throws Exception {
    custody(1, Custody.SOLE, false);
    var alone = given.asking(notes);
    alone.remove("custody");
    var asked = given.asked(alone);
    custody(2, Custody.JOINT, false);
    assertThat(OneFile.text(given.post(asked + "/screen", yes())))
        .contains("somebody else may decide by now");
    assertThat(given.states(notes)).containsExactly(REQUESTED);
  }

  @Test
  void an_answer_to_three_items_costs_no_more_statements_than_an_answer_to_one() throws Exception {
    int one = statements(notes);
    int three = statements(notes, health, photographs);
    assertThat(three).isEqualTo(one);
  }

  private int statements(ItemId... asked) throws Exception {
    file("2015-02-14");
    var at = given.asked(given.asking(asked));
    var boxes = new HashMap<>(yes());
    Stream.of(asked).forEach(item -> boxes.put("answer." + item, "yes"));
    return beans
        .getBean(Statements.class)
        .during(() -> assertThat(given.status(at + "/screen", boxes)).isEqualTo(303))
        .size();
  }

  private void custodyLost() {
    custody(1, Custody.JOINT, true);
  }

  private void custody(int version, Custody custody, boolean lost) {
    elli.in(
        permit -> {
          var today = permit.visit().today();
          return beans
              .getBean(Custodies.class)
              .add(
                  beans.getBean(Access.class).further(TestAction.CHANGE, permit),
                  elli.helmi,
                  version,
                  new HeldCustody(
                      custody,
                      null,
                      lost ? today : null,
                      Evidence.COURT_DECISION,
                      today,
                      permit.visit().who()));
        });
  }

  @Test
  void s05_why_a_guardian_could_say_it_stays_with_it_when_what_is_kept_of_custody_goes()
      throws Exception {
    custody(1, Custody.SOLE, false);
    var alone = given.asking(notes);
    alone.remove("custody");
    var asked = given.said(alone, Map.of(notes, "yes"));
    elli.writing(
        permit -> {
          beans.getBean(Custodies.class).erase(permit, elli.helmi);
          return null;
        });
    var today = people.visit(elli.maija).today();
    var right = given.consent(notes).last().orElseThrow().said().circumstances().rights();
    assertThat(right)
        .containsExactly(
            new GuardianRight(GuardianRight.Kind.ALONE, GuardianRight.Shown.COURT_DECISION, today));
    for (var page : List.of("/consents/" + notes, asked)) {
      assertThat(elli.body(page))
          .as(page)
          .contains("<bdi>Helmi Rantala</bdi>: Sole custody. Court decision seen ");
    }
    var record = elli.in(permit -> beans.getBean(ConsentRecords.class).of(permit, notes));
    assertThat(record.orElseThrow().events().getLast().rights()).isEqualTo(right);
  }

  @Test
  void s05_nobody_is_asked_with_a_text_from_when_several_things_could_be_bundled()
      throws Exception {
    var bundled = new TestItems(beans, people.visit(people.worker(Role.MANAGER))).moving();
    assertThat(OneFile.text(given.post("/consents/new", given.asking(bundled))))
        .contains("One of these asks for several things at once");
    assertThat(given.states(bundled)).isEmpty();
  }

  @Test
  void d8_what_the_child_said_and_what_was_judged_is_not_on_the_screen_in_anybodys_hand()
      throws Exception {
    var asked = given.asked(given.asking(notes));
    assertThat(elli.handedBody(asked + "/screen")).doesNotContain("yes, but no pictures");
    assertThat(elli.body(asked)).contains("yes, but no pictures");
  }

  @Test
  void s05_who_was_there_and_who_interpreted_stands_in_the_history() throws Exception {
    var asking = given.asking(notes);
    asking.put("present", "Aunt Liisa");
    asking.put("interpreter", "Ali Hassan");
    given.said(asking, Map.of(notes, "yes"));
    assertThat(elli.body("/consents/" + notes)).contains("Aunt Liisa", "Ali Hassan");
  }

  @Test
  void s06_nobody_deletes_or_changes_an_event_of_a_consent() throws Exception {
    given.yes(notes);
    for (var sql :
        List.of(
            "delete from legalbasis.consent_event",
            "update legalbasis.consent_event set state = 'REFUSED'",
            "delete from legalbasis.consent_slip",
            "update legalbasis.consent_asking set at = now()")) {
      assertThatThrownBy(() -> db.sql(sql).update())
          .as(sql)
          .isInstanceOf(DataAccessException.class);
    }
  }

  @Test
  void s06_one_changed_byte_is_named_by_its_event_and_told_in_words() throws Exception {
    given.yes(notes);
    given.withdraw(notes);
    given.yes(notes);
    assertThat(elli.body("/consents/" + notes)).contains("all 5 entries are as they were written");
    for (var column :
        List.of(
            "sealed = set_byte(sealed, 20, get_byte(sealed, 20) # 1)",
            "chain = set_byte(chain, 0, get_byte(chain, 0) # 1)",
            "at = at + interval '1 microsecond'",
            "until_day = until_day + 1, state = state",
            "told = not told",
            "asking_id = null")) {
      for (int event : new int[] {2, 5}) {
        owner
            .db()
            .sql(
                "create table if not exists public.kept as select * from legalbasis.consent_event limit 0")
            .update();
        keep(event);
        owner
            .db()
            .sql("update legalbasis.consent_event set " + column + " where number = ? and " + MINE)
            .params(event, notes.value(), subject())
            .update();
        assertThat(elli.body("/consents/" + notes))
            .as(column)
            .contains("Entry " + event + " is not as it was written");
        putBack(event);
      }
    }
    owner.db().sql("drop table public.kept").update();
    assertThat(elli.body("/consents/" + notes)).contains("all 5 entries are as they were written");
  }

  private static final String MINE = "item_id = ? and subject_id = ?";

  private void keep(int event) {
    owner
        .db()
        .sql(
            "insert into public.kept select * from legalbasis.consent_event where number = ? and "
                + MINE)
        .params(event, notes.value(), subject())
        .update();
  }

  private void putBack(int event) {
    owner
        .db()
        .sql(
            """
            update legalbasis.consent_event now set sealed = kept.sealed, chain = kept.chain,
              at = kept.at, until_day = kept.until_day, asking_id = kept.asking_id,
              told = kept.told
            from public.kept where now.number = kept.number and now.item_id = kept.item_id
              and now.subject_id = kept.subject_id and kept.number = ?
            """)
        .param(event)
        .update();
    owner.db().sql("delete from public.kept").update();
  }

  private java.util.UUID subject() {
    return elli.in(permit -> permit.subject().value());
  }

  @Test
  void s14_what_rests_on_a_consent_is_there_until_the_very_request_after_it_is_taken_back()
      throws Exception {
    assertThat(holds(0)).as("never asked").isFalse();
    given.yes(notes);
    assertThat(holds(0)).isTrue();
    var until = given.consent(notes).last().orElseThrow().until();
    var days =
        (int) people.visit(elli.maija).today().until(until, java.time.temporal.ChronoUnit.DAYS);
    assertThat(holds(days)).as("on its last day").isTrue();
    assertThat(holds(days + 1)).as("the day after, whatever ran that night").isFalse();
    given.withdraw(notes);
    assertThat(holds(0)).isFalse();
    given.yes(notes);
    assertThat(holds(0)).as("what was kept before it was taken back stays hidden").isFalse();
    assertThat(covers(Category.NOTES)).isTrue();
  }

  /**
   * Whether what was kept when the notes' consent was first given still rests on it in some days.
   */
  private boolean holds(int inDays) {
    return elli.in(
        permit ->
            db.sql("select legalbasis.consent_holds(?, ?, 2, array['NOTES'], false, ?)")
                .params(
                    permit.subject().value(),
                    notes.value(),
                    permit.visit().today().plusDays(inDays))
                .query(Boolean.class)
                .single());
  }

  @Test
  void s05_two_people_take_it_back_at_once_and_both_see_it_done() throws Exception {
    given.yes(notes);
    var petri = elli.colleague("Petri Niemi");
    try (var at = Executors.newFixedThreadPool(2)) {
      var both =
          Stream.of(elli.maija, petri)
              .map(
                  who ->
                      at.submit(
                          () ->
                              elli.postAs(
                                      who,
                                      "/consents/" + notes + "/withdrawal",
                                      "by",
                                      elli.helmi.toString(),
                                      "method",
                                      "by-phone")
                                  .andReturn()
                                  .getResponse()
                                  .getStatus()))
              .toList();
      for (var one : both) {
        assertThat(one.get()).isEqualTo(303);
      }
    }
    assertThat(given.states(notes)).containsExactly(REQUESTED, GIVEN, WITHDRAWN);
  }

  @Test
  void s05_whoever_may_takes_it_back_themselves_on_the_screen_with_one_press() throws Exception {
    given.yes(notes);
    var screen = "/consents/" + notes + "/withdrawal/" + elli.helmi;
    assertThat(elli.body("/consents/" + notes + "/withdrawal")).contains(screen + "/handing");
    assertThat(elli.handedBody(screen))
        .contains("Helmi Rantala", "Notes purpose in en", "No reason is asked")
        .doesNotContain("<input type=\"radio\"", "<nav");
    assertThat(given.status(screen, Map.of())).isEqualTo(303);
    assertThat(given.status(screen, Map.of())).as("twice is harmless").isEqualTo(303);
    assertThat(given.states(notes)).containsExactly(REQUESTED, GIVEN, WITHDRAWN);
    var said = given.consent(notes).last().orElseThrow().said();
    assertThat(said.method()).isEqualTo(Method.ON_SCREEN);
    assertThat(said.circumstances().by()).containsExactly("Helmi Rantala");
    assertThat(elli.handedBody(screen)).contains("The consent is taken back");
    for (var nobody : List.of("customer", "nonsense", java.util.UUID.randomUUID().toString())) {
      assertThat(given.status("/consents/" + notes + "/withdrawal/" + nobody, Map.of()))
          .as("a child under 13 does not decide, and no stranger does: " + nobody)
          .isEqualTo(404);
    }
  }

  @Test
  void s05_nobody_answers_or_takes_back_on_a_screen_that_was_not_handed_to_them() throws Exception {
    var asked = given.asked(given.asking(notes));
    var yes = new String[] {"paper", "yes", "answer." + notes, "yes", "language", "en"};
    assertThat(OneFile.text(notHanded(asked + "/screen", yes)))
        .contains("This screen is not handed over", "value=\"yes\" checked");
    assertThat(sent(notHanded(asked + "/screen/later"))).isEqualTo(elli.address(asked));
    assertThat(elli.body(asked + "/screen"))
        .as("to look")
        .contains("This screen is not handed over", "href=\"" + elli.address(asked) + "\"")
        .doesNotContain("answer." + notes);
    var other = given.asked(given.asking(health)) + "/screen";
    assertThat(sent(elli.postHanded(other, asked + "/screen", yes)))
        .as("handed with another page")
        .isEqualTo(elli.address(other));
    assertThat(given.states(notes)).containsExactly(REQUESTED);
    given.yes(notes);
    var withdrawal = "/consents/" + notes + "/withdrawal";
    assertThat(sent(notHanded(withdrawal + "/" + elli.helmi))).isEqualTo(elli.address(withdrawal));
    assertThat(elli.body(withdrawal + "/" + elli.helmi))
        .contains("This screen is not handed over", "href=\"" + elli.address(withdrawal) + "\"")
        .doesNotContain("Take the consent back");
    assertThat(given.consent(notes).last().orElseThrow().state()).isEqualTo(GIVEN);
  }

  @Test
  void s05_whoever_is_asked_reads_which_data_and_who_may_tell_them() throws Exception {
    var asked = given.asked(given.asking(school, health));
    for (var page : List.of(elli.handedBody(asked + "/screen"), elli.body(asked))) {
      assertThat(page).contains("What a school tells us", "Health", "Puolala school may tell us");
    }
    given.yes(school);
    assertThat(elli.handedBody("/consents/" + school + "/withdrawal/" + elli.helmi))
        .contains("What a school tells us", "Puolala school may tell us");
  }

  @Test
  void k8_which_school_it_is_stands_on_no_page_of_a_consent_while_the_address_is_protected()
      throws Exception {
    var asked = given.asked(given.asking(school, health));
    given.yes(school);
    elli.protect(null);
    for (var page :
        List.of(
            elli.handedBody(asked + "/screen"),
            elli.body(asked),
            elli.handedBody("/consents/" + school + "/withdrawal/" + elli.helmi))) {
      assertThat(page).contains("The school may tell us").doesNotContain("Puolala");
    }
  }

  @Test
  void c4_the_slip_prints_what_was_read_in_its_language_and_what_was_answered() throws Exception {
    var asking = given.asking(notes, photographs, health);
    asking.put("language", "sv");
    asking.put("wording", "for-a-child");
    var asked = given.asked(asking);
    assertThat(elli.body(asked)).as("before").contains("Notes childPurpose in sv");
    given.post(
        asked + "/screen",
        Map.of(
            "paper",
            "yes",
            "answer." + notes,
            "yes",
            "answer." + photographs,
            "no",
            "language",
            "sv"));
    given.withdraw(notes);
    var slip = elli.body(asked);
    assertThat(slip)
        .contains("Notes childPurpose in sv", "Notes childWithout in sv", "lang=\"sv\"")
        .doesNotContain("purpose in en", "Purpose in en", "Notes purpose")
        .as("what was answered then")
        .doesNotContain("Withdrawn");
    var answers = Pattern.compile("<strong[^>]*>([^<]*)</strong>").matcher(slip);
    assertThat(answers.results().map(one -> one.group(1)).toList())
        .containsExactlyInAnyOrder("Ja", "Nej", "Inte besvarat den dagen");
  }

  @Test
  void s05_a_language_of_ours_or_not_says_itself_which_way_it_runs() throws Exception {
    var asked = given.asked(given.asking(notes));
    assertThat(elli.handedBody(asked + "/screen"))
        .contains("<legend lang=\"en\" dir=\"auto\">")
        .doesNotContainPattern("lang=\"en\">Notes");
  }

  @Test
  void s05_the_screen_is_handed_in_the_language_in_which_they_are_asked() throws Exception {
    var asking = given.asking(notes);
    asking.put("language", "sv");
    var asked = given.asked(asking);
    assertThat(handedIn(asked)).startsWith("sv-");
    given.said(asking(asking), Map.of(notes, "yes"));
    assertThat(handedIn("/consents/" + notes + "/withdrawal/" + elli.helmi))
        .as("read in")
        .startsWith("en-");
  }

  private ResultActions notHanded(String path, String... pairs) throws Exception {
    return elli.post(People.handed(elli.maija, null), path, pairs);
  }

  private String handedIn(String page) throws Exception {
    var answer = notHanded(page + "/handing");
    var cookie = answer.andReturn().getResponse().getCookie("__Host-handed-language");
    return cookie == null ? "" : cookie.getValue();
  }

  private static Map<String, String> asking(Map<String, String> before) {
    var asking = new TreeMap<>(before);
    asking.put("once", UUID.randomUUID().toString());
    return asking;
  }

  @Test
  void d8_where_no_guardian_may_take_it_back_the_child_may_and_somebody_always_may()
      throws Exception {
    given.yes(notes, health);
    // Written down before ages were asked, or while the birth date was another.
    elli.writing(
        permit -> {
          var today = permit.visit().today();
          beans.getBean(Denials.class).hold(permit, notes, "Fears her father", "", today);
          return null;
        });
    takenBackByTheChild(notes);
    custodyLost();
    takenBackByTheChild(health);
  }

  private void takenBackByTheChild(ItemId item) throws Exception {
    var page = "/consents/" + item + "/withdrawal";
    assertThat(elli.body(page)).contains(page + "/customer/handing").doesNotContain("Helmi");
    assertThat(given.status(page, Map.of("by", "customer", "method", "in-person"))).isEqualTo(303);
    var said = given.consent(item).last().orElseThrow();
    assertThat(said.state()).isEqualTo(WITHDRAWN);
    assertThat(said.said().circumstances().decider()).isEqualTo(Decider.CHILD);
    assertThat(elli.body("/consents/" + item)).contains("The child (under 13; only takes back)");
  }

  private static String sent(ResultActions answer) {
    return answer.andReturn().getResponse().getRedirectedUrl();
  }

  @Test
  void c4_the_notice_is_one_the_register_knows_and_first_the_one_they_were_told_of()
      throws Exception {
    assertThat(elli.body("/consents/new"))
        .contains("value=\"7\"")
        .doesNotContain("value=\"7\" checked");
    elli.post(
        "/informing",
        "who",
        elli.helmi.toString(),
        "notice",
        "7",
        "language",
        "suomi",
        "form",
        "ordinary",
        "way",
        "paper",
        "on",
        "");
    assertThat(elli.body("/consents/new")).contains("value=\"7\" checked");
    var unknown = given.asking(notes);
    unknown.put("notice", "99");
    assertThat(given.status("/consents/new", unknown)).isEqualTo(422);
    given.yes(notes);
    assertThat(given.consent(notes).last().orElseThrow().said().circumstances().notice())
        .isEqualTo("7");
  }

  @Test
  void d2_a_consent_is_amber_until_the_place_of_its_slip_is_recorded() throws Exception {
    var asked = given.yes(notes);
    assertThat(elli.body("")).contains("not yet recorded");
    assertThat(given.status(asked + "/place", Map.of("cabinet", "9999", "folder", "6")))
        .isEqualTo(422);
    var free = new InCabinets(beans, elli.visit(elli.maija)).free();
    assertThat(given.status(asked + "/place", Given.boxes(free))).isEqualTo(303);
    assertThat(elli.body("")).doesNotContain("not yet recorded");
    assertThat(elli.body("/consents/" + notes))
        .contains(
            "Cabinet %d, binder %d, sheet %d"
                .formatted(free.cabinet(), free.folder(), free.sheet()));
  }

  @Test
  void s20_what_has_to_be_explicit_holds_from_the_signature_and_until_then_it_is_to_be_signed()
      throws Exception {
    var asked = given.yes(health, notes);
    assertThat(covers(Category.HEALTH)).as("nobody has signed").isFalse();
    assertThat(covers(Category.NOTES)).isTrue();
    for (var page : List.of("", "/consents/" + health, "/consents/" + notes)) {
      assertThat(elli.body(page)).as(page).contains("To be signed").doesNotContain("Signed on");
    }
    place(asked);
    assertThat(covers(Category.HEALTH)).isTrue();
    assertThat(elli.body("")).doesNotContain("To be signed");
    var once = UUID.randomUUID().toString();
    elli.post("/health/new", "text", "Peanut allergy", "source", "mother", "once", once);
    assertThat(elli.body("/health")).contains("Peanut allergy");
    var renewed = given.yes(health);
    assertThat(elli.body("/health")).as("renewed, not signed").doesNotContain("Peanut allergy");
    place(renewed);
    assertThat(elli.body("/health")).contains("Peanut allergy");
    given.signed(health);
    assertThat(covers(Category.HEALTH)).as("drawn on the screen").isTrue();
    assertThat(elli.body("/health")).contains("Peanut allergy");
  }

  private void place(String asked) throws Exception {
    var free = new InCabinets(beans, elli.visit(elli.maija)).free();
    assertThat(given.status(asked + "/place", Given.boxes(free))).isEqualTo(303);
  }

  @Test
  void a_form_sent_twice_asks_once_and_answers_once() throws Exception {
    var asking = given.asking(notes);
    var asked = given.asked(asking);
    assertThat(given.asked(asking)).isEqualTo(asked);
    var answers = Map.of("strokes.1", Given.STROKES, "answer." + notes, "yes", "language", "en");
    assertThat(given.status(asked + "/screen", answers)).isEqualTo(303);
    assertThat(given.status(asked + "/screen", answers)).isEqualTo(303);
    assertThat(given.states(notes)).containsExactly(REQUESTED, GIVEN);
    assertThat(elli.body(asked)).contains(Given.STROKES);
    assertThat(given.consent(notes).last().orElseThrow().said().signatures())
        .singleElement()
        .asString()
        .hasSize(64);
  }

  @Test
  void s25_consents_of_a_file_that_is_not_yours_are_not_there() throws Exception {
    given.yes(notes);
    var celia = people.worker("Celia Berg", Role.WORKER);
    for (var path :
        List.of("/consents/new", "/consents/" + notes, "/consents/" + notes + "/withdrawal")) {
      assertThat(elli.getAs(celia, Role.WORKER, path).andReturn().getResponse().getStatus())
          .as(path)
          .isEqualTo(404);
    }
  }

  private boolean covers(Category category) {
    return elli.in(permit -> active.holds(permit, category));
  }

  private void born(String day) throws Exception {
    elli.post("/data/birth", "value", day, "source", "mother", "version", "1")
        .andExpect(status().isSeeOther());
  }

  private long proofs() {
    return owner
        .db()
        .sql("select count(*) from legalbasis.consent_proof")
        .query(Long.class)
        .single();
  }
}
