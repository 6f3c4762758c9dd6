package fi.tallessa.legalbasis.consent;

import static fi.tallessa.legalbasis.consent.ConsentState.EXPIRED;
import static fi.tallessa.legalbasis.consent.ConsentState.GIVEN;
import static fi.tallessa.legalbasis.consent.ConsentState.INVALIDATED;
import static fi.tallessa.legalbasis.consent.ConsentState.RENEWED;
import static fi.tallessa.legalbasis.consent.ConsentState.REQUESTED;
import static fi.tallessa.legalbasis.consent.ConsentState.TERMINATED;
import static fi.tallessa.legalbasis.consent.ConsentState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Restrictions;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.SetLimit;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.consents.Given;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.TimeLimit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.TestItems;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

/** What ends by itself, what goes with it, and what the operator's command finds. */
@RegisterTest
class EndingsTest {

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired Owner owner;
  @Autowired ConsentsNight night;
  @Autowired VerifyConsents command;
  @Autowired Verification verification;
  OneFile elli;
  Given given;
  ItemId notes;

  @BeforeEach
  void file() throws Exception {
    elli = new OneFile(beans);
    given = new Given(elli);
    notes = new TestItems(beans, people.visit(people.worker("Sanna Aalto", Role.MANAGER))).notes();
    given.yes(notes);
  }

  @Test
  void d2_a_consent_holds_on_its_last_day_and_expires_in_the_night_after() {
    var until = until();
    run(until);
    assertThat(states()).as("its last day begins").containsExactly(REQUESTED, GIVEN);
    run(until.plusDays(1));
    assertThat(states()).containsExactly(REQUESTED, GIVEN, EXPIRED);
    run(until.plusDays(2));
    assertThat(states()).as("once").containsExactly(REQUESTED, GIVEN, EXPIRED);
    boolean whole = elli.in(permit -> consents().verified(permit).get(notes).whole());
    assertThat(whole).as("the register's own word is in the chain").isTrue();
  }

  @Test
  void a_missed_night_is_made_up_for() {
    run(until().plusDays(40));
    assertThat(states()).containsExactly(REQUESTED, GIVEN, EXPIRED);
  }

  @Test
  void s14_what_rested_on_a_consent_is_erased_in_the_night_and_the_proof_stays() throws Exception {
    given.withdraw(notes);
    assertThat(cleared()).isZero();
    run(people.visit(elli.maija).today().plusDays(1));
    assertThat(cleared()).isEqualTo(1);
    run(people.visit(elli.maija).today().plusDays(1));
    assertThat(cleared()).as("once").isEqualTo(1);
    assertThat(states()).containsExactly(REQUESTED, GIVEN, WITHDRAWN);
  }

  /** Art. 18(1)(c): somebody may need it for a claim. */
  @Test
  void gdpr_18_what_may_only_be_kept_does_not_go_by_time_alone() {
    var until = until();
    var permit = elli.in(one -> one);
    restricted(Restrictions::begin, permit);
    run(until.plusDays(1));
    restricted(Restrictions::end, permit);
    assertThat(cleared()).isZero();
    assertThat(states()).as("its term is over all the same").contains(EXPIRED);
    run(until.plusDays(2));
    assertThat(cleared()).isEqualTo(1);
  }

  /** The night has read what is to go, and comes to this one after many others. */
  @Test
  void gdpr_18_what_came_to_be_only_kept_since_the_night_began_stays() {
    var endings = beans.getBean(Endings.class);
    var permit = elli.in(one -> one);
    var now = permit.visit().when();
    theirs(endings.over(until().plusDays(1)), permit).forEach(one -> endings.expire(one, now));
    var ended = theirs(endings.uncleared(), permit);
    restricted(Restrictions::begin, permit);
    assertThat(ended).hasSize(1).noneMatch(one -> endings.clear(one, now));
    restricted(Restrictions::end, permit);
    assertThat(ended).allMatch(one -> endings.clear(one, now));
  }

  private static List<Endings.At> theirs(List<Endings.At> all, Permit permit) {
    return all.stream().filter(one -> one.subject().equals(permit.subject())).toList();
  }

  /** The nights stood still after it was renewed. */
  @Test
  void gdpr_18_a_renewal_nobody_has_cleared_after_takes_nothing_with_what_expires_while_frozen()
      throws Exception {
    given.yes(notes);
    var until = until();
    var permit = elli.in(one -> one);
    restricted(Restrictions::begin, permit);
    run(until.plusDays(1));
    restricted(Restrictions::end, permit);
    assertThat(states()).containsExactly(REQUESTED, GIVEN, RENEWED, EXPIRED);
    assertThat(cleared()).isZero();
    run(until.plusDays(2));
    assertThat(cleared()).as("after the renewal and after the end").isEqualTo(2);
  }

  private void restricted(BiConsumer<Restrictions, Permit> step, Permit permit) {
    beans
        .getBean(TransactionTemplate.class)
        .executeWithoutResult(status -> step.accept(beans.getBean(Restrictions.class), permit));
  }

  @Test
  void one_row_that_cannot_be_erased_keeps_no_other_from_it_and_the_night_is_not_done()
      throws Exception {
    var onni = new OneFile(beans);
    new Given(onni).yes(notes);
    var soon = new OneFile(beans);
    var theirs = new Given(soon);
    theirs.yes(notes);
    given.withdraw(notes);
    new Given(onni).withdraw(notes);
    var day = theirs.consent(notes).last().orElseThrow().until().minusDays(30);
    refuse("legalbasis.consent_clearing", subject());
    try {
      assertThatThrownBy(() -> run(day)).isInstanceOf(DataAccessException.class);
    } finally {
      owner.db().sql("drop function refuse_one cascade").update();
    }
    assertThat(cleared()).isZero();
    assertThat(cleared(onni)).as("who comes after").isEqualTo(1);
    assertThat(warned(soon)).as("and all else of that night").isEqualTo(1);
    run(day);
    assertThat(cleared()).as("made up for").isEqualTo(1);
  }

  private void refuse(String table, UUID subject) {
    owner
        .db()
        .sql(
            """
            create function refuse_one() returns trigger language plpgsql as
              $$ begin raise exception 'not this one'; end $$
            """)
        .update();
    owner
        .db()
        .sql(
            "create trigger refuse_one before insert on %s for each row when (new.subject_id = '%s') execute function refuse_one()"
                .formatted(table, subject))
        .update();
  }

  private int warned(OneFile file) {
    return file.in(permit -> beans.getBean(Warnings.class).of(permit, notes).size());
  }

  private long cleared(OneFile file) {
    return owner
        .db()
        .sql("select count(*) from legalbasis.consent_clearing where subject_id = ?")
        .param(file.<UUID>in(permit -> permit.subject().value()))
        .query(Long.class)
        .single();
  }

  @Test
  void it_is_said_to_end_from_so_many_days_before_on_and_not_a_day_sooner() {
    var until = until();
    var consent = given.consent(notes);
    assertThat(consent.endsWithin(TimeLimit.days(30), until.minusDays(31))).isFalse();
    assertThat(consent.endsWithin(TimeLimit.days(30), until.minusDays(30))).isTrue();
    assertThat(consent.endsWithin(TimeLimit.days(30), until)).isTrue();
    assertThat(consent.endsWithin(TimeLimit.days(30), until.plusDays(1))).isFalse();
  }

  @Test
  void d2_the_night_warns_as_long_before_as_the_association_has_set() {
    var until = until();
    var from = LocalDate.of(2020, 1, 1);
    try (var _ = SetLimit.to(45, Deadline.CONSENT_WARNING, from, owner);
        var _ = SetLimit.to(3, Deadline.CONSENT_LAST_WARNING, from, owner)) {
      run(until.minusDays(46));
      assertThat(warned()).isEmpty();
      run(until.minusDays(45));
      assertThat(warned()).containsExactly(45);
      run(until.minusDays(4));
      assertThat(warned()).containsExactly(45);
      run(until.minusDays(3));
      assertThat(warned()).containsExactly(45, 3);
    }
    run(until.minusDays(3));
    assertThat(warned()).as("once, whatever is set later").containsExactly(45, 3);
  }

  @Test
  void d2_the_night_warns_30_and_7_days_before_once_each_and_the_page_shows_that_it_did()
      throws Exception {
    var until = until();
    run(until.minusDays(31));
    assertThat(warned()).isEmpty();
    run(until.minusDays(30));
    assertThat(warned()).containsExactly(30);
    run(until.minusDays(8));
    assertThat(warned()).as("once").containsExactly(30);
    run(until.minusDays(7));
    assertThat(warned()).containsExactly(30, 7);
    run(until.minusDays(6));
    assertThat(warned()).as("once").containsExactly(30, 7);
    assertThat(elli.body("/consents/" + notes))
        .contains("Warned of the end 30 days before", "Warned of the end 7 days before");
    assertThat(elli.body("")).contains("A consent ends");
    given.yes(notes);
    assertThat(warned()).as("renewed, it is warned of anew").isEmpty();
    assertThat(elli.body("")).doesNotContain("A consent ends");
  }

  @Test
  void d2_of_missed_nights_the_warnings_are_given_at_once() {
    run(until().minusDays(3));
    assertThat(warned()).containsExactly(30, 7);
  }

  @Test
  void d2_whose_work_it_is_has_the_end_of_a_consent_in_their_list_until_it_is_answered()
      throws Exception {
    run(until().minusDays(30));
    assertThat(todo()).contains(elli.code.shown(), "A consent ends");
    given.withdraw(notes);
    assertThat(todo()).doesNotContain("A consent ends");
  }

  /** Issue 4, point 1: neither half of the day's list hides the other. */
  @Test
  void i4_01_the_day_tells_of_a_consent_that_ends_behind_twenty_other_duties() throws Exception {
    run(until().minusDays(30));
    for (int other = 0; other < 20; other++) {
      var file = new OneFile(beans, elli.maija);
      owner
          .db()
          .sql(
              """
              insert into customer.duty (subject_id, kind, due_on)
              select subject_id, 'INFORM', date '2020-01-01' from access.file where code = ?
              on conflict (subject_id, kind) do update set due_on = excluded.due_on
              """)
          .param(file.code.value())
          .update();
    }
    var day = page("/");
    assertThat(day.substring(day.indexOf("aria-labelledby=\"h-end\"")))
        .contains(elli.code.shown(), "A consent ends")
        .doesNotContain("Nothing ends");
    assertThat(day.split("Tell by", -1)).as("eight of the others").hasSize(1 + 8);
  }

  @Test
  void c3_a_consent_that_should_not_have_been_taken_for_one_is_declared_void_by_a_manager()
      throws Exception {
    var sanna = manager();
    var void_ = "/consents/" + notes + "/invalidation";
    assertThat(elli.getAs(elli.maija, Role.WORKER, void_).andReturn().getResponse().getStatus())
        .as("no worker does")
        .isEqualTo(403);
    assertThat(voided(sanna, "said-no").getStatus()).as("of another state").isEqualTo(422);
    assertThat(voided(sanna, "no-proof").getStatus()).isEqualTo(303);
    assertThat(voided(sanna, "no-proof").getStatus()).as("twice is harmless").isEqualTo(303);
    assertThat(states()).containsExactly(REQUESTED, GIVEN, INVALIDATED);
    assertThat(elli.body("/consents/" + notes)).contains("The paper cannot be found");
    assertThat(holds()).isFalse();
    run(people.visit(elli.maija).today().plusDays(1));
    assertThat(cleared()).as("what rested on it is erased that night").isEqualTo(1);
  }

  @Test
  void c3_when_the_work_is_over_every_consent_that_holds_is_terminated() {
    assertThat(workOver()).isEqualTo(1);
    assertThat(workOver()).as("once").isZero();
    assertThat(states()).containsExactly(REQUESTED, GIVEN, TERMINATED);
    assertThat(holds()).isFalse();
    boolean whole = elli.in(permit -> consents().verified(permit).get(notes).whole());
    assertThat(whole).isTrue();
  }

  @Test
  void d3_what_ended_with_the_work_sleeps_until_its_own_last_day_and_is_erased_then() {
    var until = until();
    workOver();
    run(people.visit(elli.maija).today().plusDays(1));
    assertThat(cleared()).as("nobody took it back").isZero();
    run(until);
    assertThat(states()).as("its last day").containsExactly(REQUESTED, GIVEN, TERMINATED);
    run(until.plusDays(1));
    assertThat(states()).containsExactly(REQUESTED, GIVEN, TERMINATED, EXPIRED);
    assertThat(cleared()).isEqualTo(1);
    boolean whole = elli.in(permit -> consents().verified(permit).get(notes).whole());
    assertThat(whole).as("the proof is not lost").isTrue();
  }

  /** The second text was never answered: what runs out is what was said to the first. */
  @Test
  void c3_the_night_names_the_text_that_what_slept_rested_on_whatever_was_asked_since()
      throws Exception {
    var items = new TestItems(beans, people.visit(manager()));
    var item = items.twice();
    given.yes(item);
    var until = given.consent(item).last().orElseThrow().until();
    workOver();
    items.secondTextOf(item);
    given.begun(List.of(item));
    assertThat(given.consent(item).last().orElseThrow().version()).isEqualTo(2);
    run(until.plusDays(1));
    var over = given.consent(item).last().orElseThrow();
    assertThat(over.state()).isEqualTo(EXPIRED);
    assertThat(over.version()).isEqualTo(1);
    boolean whole = elli.in(permit -> consents().verified(permit).get(item).whole());
    assertThat(whole).isTrue();
  }

  @Test
  void c3_what_sleeps_is_taken_back_like_what_holds_and_erased_that_night() throws Exception {
    workOver();
    assertThat(given.withdraw(notes)).isEqualTo(303);
    assertThat(states()).containsExactly(REQUESTED, GIVEN, TERMINATED, WITHDRAWN);
    run(people.visit(elli.maija).today().plusDays(1));
    assertThat(cleared()).isEqualTo(1);
  }

  @Test
  void c3_what_sleeps_is_taken_back_in_as_many_steps_while_it_is_asked_anew() throws Exception {
    workOver();
    given.begun(List.of(notes));
    assertThat(elli.body("/consents/" + notes)).contains("/consents/" + notes + "/withdrawal");
    assertThat(given.withdraw(notes)).isEqualTo(303);
    assertThat(states()).containsExactly(REQUESTED, GIVEN, TERMINATED, REQUESTED, WITHDRAWN);
    run(people.visit(elli.maija).today().plusDays(1));
    assertThat(cleared()).isEqualTo(1);
    boolean whole = elli.in(permit -> consents().verified(permit).get(notes).whole());
    assertThat(whole).isTrue();
  }

  @Test
  void c3_what_sleeps_is_declared_void_while_it_is_asked_anew() throws Exception {
    var sanna = manager();
    workOver();
    given.begun(List.of(notes));
    assertThat(voided(sanna, "no-proof").getStatus()).isEqualTo(303);
    assertThat(states()).containsExactly(REQUESTED, GIVEN, TERMINATED, REQUESTED, INVALIDATED);
    run(people.visit(elli.maija).today().plusDays(1));
    assertThat(cleared()).isEqualTo(1);
  }

  @Test
  void c3_a_no_after_the_work_erases_what_sleeps_and_asking_alone_does_not() throws Exception {
    workOver();
    var today = people.visit(elli.maija).today();
    var asked = given.begun(List.of(notes));
    run(today.plusDays(1));
    assertThat(cleared()).as("asked, not answered").isZero();
    assertThat(holds()).isFalse();
    var no = Map.of("paper", "yes", "language", "en", "answer." + notes, "no");
    assertThat(given.status(asked + "/screen", no)).isEqualTo(303);
    run(today.plusDays(1));
    assertThat(cleared()).isEqualTo(1);
  }

  private int workOver() {
    return elli.writing(permit -> beans.getBean(EndedByUs.class).workOver(permit));
  }

  private WorkerId manager() throws Exception {
    var sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, elli.maija);
    elli.designate(sanna);
    return sanna;
  }

  private MockHttpServletResponse voided(WorkerId manager, String reason) throws Exception {
    return beans
        .getBean(MockMvc.class)
        .perform(
            People.as(
                    manager,
                    Role.MANAGER,
                    MockMvcRequestBuilders.post(
                        elli.address("/consents/" + notes + "/invalidation")))
                .param("reason", reason))
        .andReturn()
        .getResponse();
  }

  private String todo() throws Exception {
    return page("/duties");
  }

  private String page(String path) throws Exception {
    return OneFile.text(
        beans
            .getBean(MockMvc.class)
            .perform(People.as(elli.maija, Role.WORKER, MockMvcRequestBuilders.get(path))));
  }

  private boolean holds() {
    return elli.in(permit -> beans.getBean(ActiveConsents.class).holds(permit, notes));
  }

  private List<Integer> warned() {
    return elli.in(
        permit ->
            beans.getBean(Warnings.class).of(permit, notes).stream()
                .map(Warnings.Warning::days)
                .toList());
  }

  @Test
  void c8_the_hash_of_an_erased_persons_consent_goes_after_a_year() {
    owner
        .db()
        .sql(
            """
            insert into legalbasis.consent_proof (id, chain, month, destroyed_on)
            values (gen_random_uuid(), decode(repeat('00', 32), 'hex'), '2020-01-01', '2021-01-15')
            """)
        .update();
    run(LocalDate.of(2021, 1, 15));
    assertThat(oldProofs()).isEqualTo(1);
    run(LocalDate.of(2021, 1, 16));
    assertThat(oldProofs()).isZero();
  }

  @Test
  void s06_the_command_names_what_was_changed_by_code_item_and_event_alone() {
    var before = verification.all(people.visit(elli.maija).when());
    assertThat(before.findings()).extracting(found -> found.code()).doesNotContain(elli.code);
    assertThat(before.events()).isGreaterThanOrEqualTo(2);
    flip();
    var after = verification.all(people.visit(elli.maija).when());
    assertThat(after.findings())
        .filteredOn(found -> found.code().equals(elli.code))
        .extracting(Object::toString)
        .containsExactly(elli.code.shown() + " " + notes + " event 2: CHANGED");
    assertThat(command.verify()).isEqualTo(1);
    flip();
    assertThat(runs()).as("one line in the log for each run").isGreaterThanOrEqualTo(3);
  }

  @Test
  void s06_the_newest_events_cut_off_a_chain_are_missed_by_the_command_and_on_the_page()
      throws Exception {
    given.withdraw(notes);
    cut("number = 3");
    assertThat(found()).containsExactly(elli.code.shown() + " " + notes + " event 3: CUT_OFF");
    assertThat(elli.body("/consents/" + notes))
        .contains("Entry 3 is not as it was written: it is missing at the end");
    given.withdraw(notes);
    assertThat(states()).containsExactly(REQUESTED, GIVEN, WITHDRAWN);
    assertThat(found())
        .as("what is added later does not heal it")
        .containsExactly(elli.code.shown() + " " + notes + " event 4: CUT_OFF");
  }

  @Test
  void s06_a_whole_chain_that_is_gone_is_missed() {
    cut("true");
    assertThat(found()).containsExactly(elli.code.shown() + " " + notes + " event 1: CUT_OFF");
  }

  @Test
  void s06_a_count_that_is_gone_or_changed_is_told_and_stops_nobody() throws Exception {
    head(
        "update legalbasis.consent_head set sealed = set_byte(sealed, 30, get_byte(sealed, 30) # 1)");
    assertThat(found()).containsExactly(elli.code.shown() + " " + notes + " event 1: UNCOUNTED");
    assertThat(given.withdraw(notes)).isEqualTo(303);
    head("delete from legalbasis.consent_head");
    assertThat(found()).containsExactly(elli.code.shown() + " " + notes + " event 1: UNCOUNTED");
  }

  private List<String> found() {
    return verification.all(people.visit(elli.maija).when()).findings().stream()
        .filter(found -> found.code().equals(elli.code))
        .map(Object::toString)
        .toList();
  }

  private void cut(String which) {
    for (var sql :
        List.of(
            "delete from legalbasis.consent_slip",
            "delete from legalbasis.consent_event where " + which + " and")) {
      var where = sql.endsWith("and") ? " subject_id = ?" : " where subject_id = ?";
      owner.db().sql(sql + where).param(subject()).update();
    }
  }

  private void head(String sql) {
    owner.db().sql(sql + " where subject_id = ?").param(subject()).update();
  }

  private void flip() {
    owner
        .db()
        .sql(
            """
            update legalbasis.consent_event set sealed = set_byte(sealed, 30, get_byte(sealed, 30) # 1)
            where number = 2 and subject_id = ?
            """)
        .param(subject())
        .update();
  }

  private long runs() {
    return owner
        .db()
        .sql(
            "select count(*) from audit.access_log where action = 'legalbasis.consent.verification'")
        .query(Long.class)
        .single();
  }

  private void run(LocalDate day) {
    night.run(Night.of(day, people.visit(elli.maija).when()));
  }

  private LocalDate until() {
    return given.consent(notes).last().orElseThrow().until();
  }

  private List<ConsentState> states() {
    return given.consent(notes).events().stream().map(ConsentEvent::state).toList();
  }

  private Consents consents() {
    return beans.getBean(Consents.class);
  }

  private UUID subject() {
    return elli.in(permit -> permit.subject().value());
  }

  private long cleared() {
    return owner
        .db()
        .sql("select count(*) from legalbasis.consent_clearing where subject_id = ?")
        .param(subject())
        .query(Long.class)
        .single();
  }

  private long oldProofs() {
    return owner
        .db()
        .sql("select count(*) from legalbasis.consent_proof where destroyed_on = '2021-01-15'")
        .query(Long.class)
        .single();
  }
}
