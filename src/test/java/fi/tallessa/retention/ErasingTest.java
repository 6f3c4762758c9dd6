package fi.tallessa.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.ErasingPauses;
import fi.tallessa.access.Restrictions;
import fi.tallessa.customer.EndedOn;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.consents.Given;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.intake.Coming;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.CalendarRules;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.TimeLimit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.item.TestItems;
import fi.tallessa.nightly.TheNight;
import fi.tallessa.rights.request.Asking;
import fi.tallessa.rotation.Rotating;
import fi.tallessa.rotation.Rotation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Issue 6, points 1 to 3: files whose time is over go, and nothing else. */
@RegisterTest
@Tag("elsewhere")
class ErasingTest {

  private static int year = 1950;

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  @Autowired People people;

  private LocalDate ended;
  private LocalDate goes;

  @BeforeEach
  void aYearOfItsOwn() {
    ended = LocalDate.of(year, 5, 31);
    goes = Ended.goes(ended);
    year -= 4;
  }

  @Test
  void s42_the_night_before_nothing_goes_and_in_the_night_of_the_day_all_of_it() throws Exception {
    var elli = new OneFile(beans);
    var file = Ended.on(elli, ended);
    assertThat(Ended.night(elli, goes.minusDays(1))).isZero();
    assertThat(file.there()).isTrue();
    assertThat(Ended.night(elli, goes)).isEqualTo(1);
    assertThat(file.there()).isFalse();
    assertThat(filled(file)).containsOnly("audit.access_log", "vault.erasure_log");
    assertThat(Ended.night(elli, goes)).as("nothing twice").isZero();
    elli.getAs(elli.maija, Role.WORKER, "").andExpect(status().isNotFound());
  }

  @Test
  void s42_the_certificate_tells_what_went_and_of_nobody() throws Exception {
    var elli = new OneFile(beans);
    Ended.on(elli, ended);
    Ended.night(elli, goes);
    var sanna = people.worker(Role.MANAGER);
    var page = get(sanna, "/reviews/certificates/" + goes.getYear() + "-0001");
    assertThat(page)
        .contains("when its time was over", "Contacts and meetings", "Basic data", "Key epoch ")
        .contains("Not yet unreadable in backups", "Released figures stay")
        .doesNotContain("Elli", elli.code.shown());
    assertThat(get(sanna, "/reviews/certificates"))
        .contains("Certificates of erasure")
        .doesNotContain(elli.code.shown());
  }

  @Test
  void s42_a_customer_who_has_come_back_stays() {
    var elli = new OneFile(beans);
    var file = Ended.on(elli, ended);
    owner
        .db()
        .sql(
            """
            insert into customer.relationship
            select (jsonb_populate_record(relationship, jsonb_build_object('id', gen_random_uuid()))).*
            from customer.relationship where subject_id = ?
            """)
        .param(file.subject.value())
        .update();
    assertThat(Ended.night(elli, goes.plusYears(1))).isZero();
    assertThat(file.there()).isTrue();
  }

  @Test
  void art18_what_may_only_be_kept_stays() {
    var elli = new OneFile(beans);
    EndedOn.of(elli, ended);
    elli.freeze();
    var file = asleep(elli);
    assertThat(Ended.night(elli, goes, people.visit(elli.maija).when())).isZero();
    assertThat(file.there()).isTrue();
  }

  @Test
  void art17_a_hold_by_one_keeps_it_some_days_by_two_until_it_is_lifted() {
    var elli = new OneFile(beans);
    var file = Ended.on(elli, ended);
    var now = people.visit(elli.maija).when();
    var set = people.worker(Role.MANAGER);
    owner
        .db()
        .sql(
            """
            insert into retention.hold (subject_id, id, ground, from_at, set_by, holds_until,
              review_on, version, sealed)
            values (?, gen_random_uuid(), 'LEGAL_CLAIM', ?, ?, ?, ?, 1, '')
            """)
        .params(
            file.subject.value(),
            now.atOffset(ZoneOffset.UTC),
            set.value(),
            now.plusSeconds(60).atOffset(ZoneOffset.UTC),
            goes)
        .update();
    assertThat(Ended.night(elli, goes, now)).isZero();
    owner
        .db()
        .sql(
            "update retention.hold set confirmed_at = now(), confirmed_by = ? where subject_id = ?")
        .params(people.worker(Role.MANAGER).value(), file.subject.value())
        .update();
    assertThat(Ended.night(elli, goes, now.plusSeconds(90))).isZero();
    owner
        .db()
        .sql(
            """
            update retention.hold set confirmed_at = null, confirmed_by = null
            where subject_id = ?
            """)
        .param(file.subject.value())
        .update();
    assertThat(Ended.night(elli, goes, now.plusSeconds(60))).as("nobody confirmed it").isEqualTo(1);
    assertThat(file.there()).isFalse();
  }

  @Test
  void a_night_erases_no_more_than_it_is_told_to_and_the_next_goes_on() {
    var files = new ArrayList<Ended>();
    var elli = new OneFile(beans);
    files.add(Ended.on(elli, ended));
    files.add(Ended.on(new OneFile(beans), ended));
    files.add(Ended.on(new OneFile(beans), ended));
    bound(0);
    assertThat(Ended.night(elli, goes)).isZero();
    bound(2);
    assertThat(Ended.night(elli, goes)).isEqualTo(2);
    assertThat(Ended.night(elli, goes)).as("begun again in the same night").isZero();
    assertThat(Ended.night(elli, goes.plusDays(1))).isEqualTo(1);
    assertThat(files).noneMatch(Ended::there);
    bound(50);
  }

  @Test
  void s28_of_two_siblings_one_goes_and_the_other_opens() throws Exception {
    var elli = new OneFile(beans);
    var oiva = new OneFile(beans, elli.maija);
    var file = Ended.on(elli, ended);
    assertThat(Ended.night(elli, goes)).isEqualTo(1);
    assertThat(file.there()).isFalse();
    assertThat(oiva.body("")).contains("Elli Rantala");
    assertThat(oiva.<String>in(permit -> beans.getBean(Data.class).card(permit).name()))
        .isEqualTo("Elli Rantala");
  }

  @Test
  void whoever_is_writing_is_waited_for_and_whoever_comes_then_finds_nobody() throws Exception {
    var elli = new OneFile(beans);
    EndedOn.of(elli, ended);
    var met =
        met(
            elli,
            permit -> {
              beans.getBean(Renewal.class).toDo(permit);
              return beans.getBean(Data.class).card(permit).name();
            });
    assertThat(met.answer()).isEqualTo("Elli Rantala");
    assertThat(met.erased()).isEqualTo(1);
    assertThat(filled(met.file())).containsOnly("audit.access_log", "vault.erasure_log");
    elli.post("/contacts/new", "text", "What nobody may keep")
        .andExpect(status().is4xxClientError());
    assertThat(filled(met.file())).containsOnly("audit.access_log", "vault.erasure_log");
  }

  /** The night has read its clock before; the restriction begins while it waits. */
  @Test
  void art18_a_restriction_that_begins_while_the_night_waits_stops_it() throws Exception {
    var elli = new OneFile(beans);
    EndedOn.of(elli, ended);
    var met =
        met(
            elli,
            permit -> {
              beans.getBean(Restrictions.class).begin(permit);
              return "";
            });
    assertThat(met.erased()).isZero();
    assertThat(met.file().there()).isTrue();
  }

  private record Met(Ended file, String answer, int erased) {}

  /** Somebody writes in it while the night comes for it, and does this at the very end. */
  private Met met(OneFile elli, Function<Permit, String> last) throws Exception {
    var subject = elli.in(Permit::subject);
    var open = new CountDownLatch(1);
    var done = new CountDownLatch(1);
    try (var pool = Executors.newFixedThreadPool(2)) {
      var writer =
          pool.submit(
              () ->
                  elli.writing(
                      permit -> {
                        open.countDown();
                        await(done);
                        return last.apply(permit);
                      }));
      await(open);
      var file = Ended.asleep(elli, subject);
      var night = pool.submit(() -> Ended.night(elli, goes));
      assertThat(waits(night)).as("while somebody writes").isTrue();
      assertThat(file.there()).isTrue();
      done.countDown();
      return new Met(file, writer.get(20, TimeUnit.SECONDS), night.get(20, TimeUnit.SECONDS));
    } finally {
      done.countDown();
    }
  }

  @Test
  void s42_after_a_restore_no_night_erases_until_a_line_manager_has_looked() throws Exception {
    var elli = new OneFile(beans);
    var file = Ended.on(elli, ended);
    var intake = new Coming(beans).called();
    var sanna = people.worker(Role.MANAGER);
    var now = people.visit(sanna).when();
    var over = people.visit(sanna).today().plusDays(61);
    beans.getBean(ErasingPauses.class).begin(now.minusSeconds(3_600), now);
    try {
      assertThat(Ended.night(elli, goes)).isZero();
      assertThat(TheNight.work(beans, "customer.night.intake", over)).isZero();
      assertThat(file.there()).isTrue();
      assertThat(there(intake)).isTrue();
      assertThat(get(sanna, "/reviews/retention")).contains("A backup was put back");
      assertThat(get(sanna, "/")).contains("No night erases customers");
      send(sanna, Role.MANAGER, "/reviews/retention/pause/end");
      assertThat(get(sanna, "/reviews/retention")).doesNotContain("A backup was put back");
      assertThat(get(sanna, "/")).doesNotContain("No night erases customers");
    } finally {
      owner.db().sql("delete from access.erasing_pause").update();
    }
    assertThat(Ended.night(elli, goes)).isEqualTo(1);
    TheNight.work(beans, "customer.night.intake", over);
    assertThat(there(intake)).isFalse();
  }

  /** As a restore leaves it: the restriction is that of the export, and the request is lost. */
  @Test
  void art18_whose_data_is_only_kept_without_a_request_is_named_until_one_is_taken_down_again()
      throws Exception {
    var elli = new OneFile(beans);
    var onni = new OneFile(beans);
    var fresh = new OneFile(beans);
    var sanna = people.worker(Role.MANAGER);
    var other = people.worker(Role.MANAGER);
    people.leads(sanna, elli.maija);
    people.leads(sanna, fresh.maija);
    people.leads(other, onni.maija);
    people.othersAreLed(owner, elli.maija);
    elli.freeze();
    onni.freeze();
    asksToRestrict(fresh);
    var now = people.visit(sanna).when();
    beans.getBean(ErasingPauses.class).begin(now.minusSeconds(3_600), now);
    try {
      assertThat(get(sanna, "/reviews/retention"))
          .contains("Only kept, and the request is lost", named(elli))
          .doesNotContain(named(fresh), named(onni));
      send(sanna, Role.MANAGER, "/reviews/retention/pause/end");
    } finally {
      owner.db().sql("delete from access.erasing_pause").update();
    }
    assertThat(get(other, "/reviews/retention"))
        .as("whoever let erasing go on")
        .contains(named(onni))
        .doesNotContain(named(elli));
    assertThat(get(sanna, "/reviews/retention")).contains(named(elli));
    assertThat(get(sanna, "/")).contains("Only kept, and the request is lost");
    asksToRestrict(elli);
    assertThat(get(sanna, "/reviews/retention"))
        .as("taken down again")
        .doesNotContain(named(elli), "Only kept, and the request is lost");
    assertThat(get(sanna, "/")).doesNotContain("Only kept, and the request is lost");
  }

  private static String named(OneFile file) {
    return "href=\"/customers/" + file.code.shown() + "\"";
  }

  private static void asksToRestrict(OneFile file) throws Exception {
    var asking = new Asking(file);
    var request = asking.below(asking.ask("restriction"));
    file.post(request + "/freeze", "extent", "all").andExpect(status().isSeeOther());
  }

  private boolean there(Code code) {
    return owner
        .db()
        .sql("select exists (select from access.file where code = ?)")
        .param(code.value())
        .query(Boolean.class)
        .single();
  }

  @Test
  void s42_a_file_whose_key_was_lost_goes_on_its_day_like_any_other() {
    var elli = new OneFile(beans);
    var file = Ended.on(elli, ended);
    owner
        .db()
        .sql("update vault.subject_key set wrapped = '\\x00' where subject_id = ?")
        .param(file.subject.value())
        .update();
    assertThat(Ended.night(elli, goes.minusDays(1))).isZero();
    assertThat(Ended.night(elli, goes)).isEqualTo(1);
    assertThat(filled(file)).containsOnly("audit.access_log", "vault.erasure_log");
  }

  /** Longer ago than any other test's: what those leave behind is not due yet. */
  @Test
  void s42_months_are_clamped_at_their_end_by_the_night_as_by_the_rule() {
    for (var last : List.of(LocalDate.of(1792, 2, 29), LocalDate.of(1795, 8, 31))) {
      var elli = new OneFile(beans);
      var file = Ended.on(elli, last);
      owner
          .db()
          .sql(
              """
              update customer.relationship_end set ended_on = :day, statistics_until = :day
              where subject_id = :subject
              """)
          .param("day", last)
          .param("subject", file.subject.value())
          .update();
      var day = CalendarRules.lastDayExactly(last, TimeLimit.months(18));
      assertThat(day.getDayOfMonth()).isGreaterThan(27);
      assertThat(Ended.night(elli, day.minusDays(1))).as("before " + day).isZero();
      assertThat(Ended.night(elli, day)).as("on " + day).isEqualTo(1);
      assertThat(file.there()).isFalse();
    }
  }

  @Test
  void s42_a_file_nothing_ever_came_of_goes_as_long_after_its_first_day() throws Exception {
    var code = new Coming(beans).called();
    var elli = new OneFile(beans);
    owner
        .db()
        .sql(
            """
            with steps as (delete from customer.intake_step using access.file
              where file.subject_id = intake_step.subject_id and code = :code),
            intakes as (delete from customer.intake using access.file
              where file.subject_id = intake.subject_id and code = :code)
            update access.file set opened_at = '1786-08-31T12:00Z' where code = :code
            """)
        .param("code", code.value())
        .update();
    assertThat(Ended.night(elli, LocalDate.of(1788, 2, 28))).isZero();
    assertThat(Ended.night(elli, LocalDate.of(1788, 2, 29))).isEqualTo(1);
    assertThat(
            owner
                .db()
                .sql("select count(*) from access.file where code = ?")
                .param(code.value())
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void d04_the_certificate_stays_open_until_the_paper_is_destroyed() throws Exception {
    var elli = new OneFile(beans);
    var sanna = people.worker(Role.MANAGER);
    var asked = new Given(elli).yes(new TestItems(beans, people.visit(sanna)).notes());
    var slip = elli.body(asked).replaceAll("(?s).*<h1>Slip (\\d{4}-\\d{4,7})</h1>.*", "$1");
    Ended.on(elli, ended);
    assertThat(Ended.night(elli, goes)).isEqualTo(1);
    var certificate = "/reviews/certificates/" + goes.getYear() + "-0001";
    assertThat(get(sanna, certificate)).contains(slip, "Not destroyed yet");
    var paper = "/cabinets/papers/" + slip + "/destruction";
    press(sanna, paper, "say");
    assertThat(get(sanna, certificate)).as("by one").contains("Not destroyed yet");
    press(people.worker(Role.MANAGER), paper, "confirm");
    assertThat(get(sanna, certificate)).contains(slip).doesNotContain("Not destroyed yet");
  }

  @Test
  void d04_the_certificate_stays_open_until_the_number_is_out_of_the_phone() throws Exception {
    var elli = new OneFile(beans);
    var sanna = people.worker(Role.MANAGER);
    int number = 8000 + ended.getYear() % 1000;
    send(sanna, Role.MANAGER, "/phones", "number", "" + number, "holder", "" + elli.maija);
    var phone =
        "/phones/"
            + owner
                .db()
                .sql("select id from casework.phone where number = ?")
                .param(number)
                .query(UUID.class)
                .single();
    send(elli.maija, Role.WORKER, phone + "/numbers", "code", elli.code.shown());
    Ended.on(elli, ended);
    assertThat(Ended.night(elli, goes)).isEqualTo(1);
    var certificate = "/reviews/certificates/" + goes.getYear() + "-0001";
    assertThat(get(sanna, certificate)).contains("" + number, "Number not removed yet");
    send(elli.maija, Role.WORKER, phone + "/remainders");
    assertThat(get(sanna, certificate))
        .contains("" + number)
        .doesNotContain("Number not removed yet");
  }

  @Test
  void s42_once_its_key_is_destroyed_the_certificate_tells_since_when_no_backup_opens()
      throws Exception {
    var elli = new OneFile(beans);
    var sanna = people.worker(Role.MANAGER);
    Ended.on(elli, ended);
    assertThat(Ended.night(elli, goes)).isEqualTo(1);
    var certificate = "/reviews/certificates/" + goes.getYear() + "-0001";
    assertThat(get(sanna, certificate)).contains("Not yet unreadable in backups");
    Rotating.now(beans.getBean(Rotation.class), people.visit(sanna).when());
    assertThat(get(sanna, certificate))
        .containsPattern("No backup opens this data from \\d+ \\w+ \\d{4} on")
        .doesNotContain("Not yet unreadable in backups");
  }

  private void send(WorkerId who, Role role, String path, String... boxes) throws Exception {
    var sent = MockMvcRequestBuilders.post(path);
    for (int at = 0; at < boxes.length; at += 2) {
      sent.param(boxes[at], boxes[at + 1]);
    }
    beans
        .getBean(MockMvc.class)
        .perform(People.as(who, role, sent))
        .andExpect(status().isSeeOther());
  }

  private void press(WorkerId who, String path, String step) throws Exception {
    send(who, Role.MANAGER, path, "step", step);
  }

  @Test
  void a_corrected_end_is_judged_again() {
    var elli = new OneFile(beans);
    EndedOn.of(elli, ended);
    var file = Ended.on(elli, ended.plusYears(1));
    assertThat(Ended.night(elli, goes)).isZero();
    assertThat(file.there()).isTrue();
    assertThat(Ended.night(elli, goes.plusYears(1))).isEqualTo(1);
  }

  @Test
  void s42_the_statement_and_the_rule_agree_on_every_day_of_four_years() {
    var days = new ArrayList<LocalDate>();
    for (var day = LocalDate.of(2023, 12, 31); day.getYear() < 2028; day = day.plusDays(1)) {
      days.add(day);
    }
    var said =
        owner
            .db()
            .sql(
                """
                select customer.goes_on(begins)
                from unnest(cast(? as date[])) with ordinality as one (begins, place) order by place
                """)
            .param(days.stream().map(LocalDate::toString).toArray(String[]::new))
            .query(LocalDate.class)
            .list();
    assertThat(said)
        .isEqualTo(
            days.stream()
                .map(day -> CalendarRules.lastDayExactly(day, TimeLimit.months(18)))
                .toList());
  }

  /** The relationship has ended, and of a file that may only be kept nobody writes any more. */
  private Ended asleep(OneFile elli) {
    var subject =
        owner
            .db()
            .sql("select subject_id from access.file where code = ?")
            .param(elli.code.value())
            .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
            .single();
    return Ended.asleep(elli, subject);
  }

  private void bound(int most) {
    owner
        .db()
        .sql(
            "insert into retention.bound (version, most) select max(version) + 1, ? from retention.bound")
        .param(most)
        .update();
  }

  /** Tables in which there still is a row of theirs. */
  private List<String> filled(Ended file) {
    return owner
        .db()
        .sql(
            """
            select table_schema || '.' || table_name from information_schema.columns
            join information_schema.tables using (table_schema, table_name)
            where column_name = 'subject_id' and table_type = 'BASE TABLE'
            """)
        .query(String.class)
        .list()
        .stream()
        .filter(table -> has(table, file.subject.value()))
        .toList();
  }

  private boolean has(String table, UUID subject) {
    return owner
        .db()
        .sql("select exists (select from %s where subject_id = ?)".formatted(table))
        .param(subject)
        .query(Boolean.class)
        .single();
  }

  private String get(WorkerId who, String path) throws Exception {
    return beans
        .getBean(MockMvc.class)
        .perform(
            People.as(
                who,
                Role.MANAGER,
                MockMvcRequestBuilders.get(path).header("Accept-Language", "en")))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private static boolean waits(Future<?> night) throws Exception {
    try {
      night.get(700, TimeUnit.MILLISECONDS);
      return false;
    } catch (TimeoutException waiting) {
      return true;
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }
}
