package fi.tallessa.statistics;

import static fi.tallessa.People.as;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.ErasingPauses;
import fi.tallessa.access.Restrictions;
import fi.tallessa.access.Runs;
import fi.tallessa.access.conflict.Neighbour;
import fi.tallessa.anonymous.Lines;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.RelationshipOver;
import fi.tallessa.document.Printed;
import fi.tallessa.holdings.Counted;
import fi.tallessa.holdings.Figures;
import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Vault;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** What is counted belongs to nobody, and comes out through one gate alone. */
@RegisterTest
class StatisticsTest {

  @Autowired ApplicationContext beans;
  @Autowired MockMvc web;
  @Autowired People people;
  @Autowired Owner owner;
  @Autowired MovableClock clock;
  @Autowired Gate gate;
  @Autowired Years years;
  @Autowired Facts facts;
  @Autowired TransactionTemplate transaction;

  private CountedYear year;
  private Period whole;

  @BeforeEach
  void nothing() {
    year = new CountedYear(beans);
    whole = new Period(year.year(), Period.Kind.YEAR, 1);
  }

  @AfterEach
  void backToNow() {
    clock.setBack();
  }

  private List<Fact> sealed() {
    return transaction.execute(status -> facts.of(year.year(), year.key()));
  }

  private List<Fact> of(OneFile file) {
    return of(subject(file));
  }

  private List<Fact> of(SubjectId subject) {
    long number =
        transaction.execute(
            status ->
                beans
                    .getBean(Runs.class)
                    .some("statistics.test", List.of(subject), clock.instant())
                    .stream()
                    .map(
                        met ->
                            beans
                                .getBean(Vault.class)
                                .openForRun(met.subject(), met.key())
                                .id("statistics/" + year.year())
                                .getMostSignificantBits())
                    .findFirst()
                    .orElseThrow());
    return sealed().stream().filter(fact -> fact.person() == number).toList();
  }

  @Test
  void s08_what_is_counted_is_codes_and_numbers_of_verified_data() {
    var elli = year.customer();
    year.closed().counted();
    var hers = of(elli);
    assertThat(hers).isNotEmpty();
    assertThat(hers).extracting(Fact::month).contains(1, 12);
    assertThat(hers).extracting(Fact::service).containsOnly(elli.service.value());
    assertThat(hers)
        .extracting(Fact::age)
        .containsOnly(
            Band.of(fi.tallessa.kernel.Birth.read("2015-02-14"), LocalDate.of(year.year(), 12, 31))
                .code(),
            Band.of(fi.tallessa.kernel.Birth.read("2015-02-14"), LocalDate.of(year.year(), 1, 31))
                .code());
    assertThat(hers.stream().mapToInt(Fact::contacts).sum()).isEqualTo(3);
    assertThat(hers.stream().mapToInt(Fact::minutes).sum()).isEqualTo(45);
    assertThat(hers.stream().filter(Fact::began)).hasSize(1);
    assertThat(
            owner
                .db()
                .sql(
                    "select distinct purpose from audit.access_log where action = 'statistics.night.facts'")
                .query(String.class)
                .list())
        .containsExactly("STATISTICS");
  }

  @Test
  void s09_nothing_in_the_database_joins_a_fact_to_anybody() {
    var elli = year.customer();
    year.closed().counted();
    var before = rows();
    year.counted();
    var after = rows();
    assertThat(after).as("as many").hasSameSizeAs(before).doesNotContainAnyElementsOf(before);
    elli.in(
        permit ->
            assertThat(
                    owner
                        .db()
                        .sql("select count(*) from statistics.year where key_id = ?")
                        .param(permit.subject().value())
                        .query(Long.class)
                        .single())
                .isZero());
    var sizes =
        owner.db().sql("select length(sealed) from statistics.fact").query(Integer.class).list();
    assertThat(sizes).as("sheets are filled up").allMatch(size -> size > 20_000);
  }

  private List<String> rows() {
    return owner.db().sql("select id::text from statistics.fact").query(String.class).list();
  }

  @Test
  void s09_no_column_could_hold_a_person_or_a_moment() {
    assertThat(columns()).as("looked at").hasSizeGreaterThan(15);
    assertThat(columns().stream().filter(StatisticsTest::tells)).isEmpty();
    assertThat(List.of("fact.subject_id uuid", "cell.at timestamptz", "fact.note text"))
        .as("planted")
        .allMatch(StatisticsTest::tells);
  }

  private List<String> columns() {
    return owner
        .db()
        .sql(
            """
            select table_name || '.' || column_name || ' ' || udt_name
            from information_schema.columns where table_schema = 'statistics'
            """)
        .query(String.class)
        .list();
  }

  /** Days and workers stand only where somebody released something. */
  private static boolean tells(String column) {
    if (List.of(
            "release.at timestamptz",
            "release.worker_id uuid",
            "year.frozen_at timestamptz",
            "year.counted_on date",
            "year.counted_at timestamptz",
            "year.key_id uuid",
            "target.grant_id uuid",
            "target.at timestamptz",
            "target.worker_id uuid",
            "target.line text",
            "report.grant_id uuid",
            "report.at timestamptz",
            "report.worker_id uuid",
            "funding.service_id uuid",
            "funding.grant_id uuid",
            "funding.from_day date",
            "funding.until_day date",
            "funding.seen_on date",
            "funding.gone_on date",
            "fact.id uuid")
        .contains(column)) {
      return false;
    }
    return column.matches(".* (uuid|date|timestamptz|timestamp|jsonb)")
        || column.endsWith(" text") && !column.matches(".*\\.(code|meaning|period|outcome) text");
  }

  @Test
  void s43_whose_data_is_restricted_is_counted_no_more() {
    var elli = year.customer();
    year.closed().counted();
    assertThat(of(elli)).isNotEmpty();
    elli.writing(
        permit -> {
          beans.getBean(Restrictions.class).begin(permit);
          return null;
        });
    year.counted();
    var subject =
        owner
            .db()
            .sql("select subject_id from access.file where code = ?")
            .param(elli.code.value())
            .query(UUID.class)
            .single();
    assertThat(of(new SubjectId(subject))).isEmpty();
  }

  @Test
  void s42_whoever_is_erased_stays_counted_under_a_number_that_is_nobodys() {
    var elli = year.customer();
    year.closed().counted();
    var hers = of(elli);
    var all = shape(sealed());
    RelationshipOver.erased(elli);
    year.counted();
    assertThat(sealed()).containsAll(hers);
    assertThat(shape(sealed())).as("and every figure is made of the same").isEqualTo(all);
  }

  /** All facts, in an order that is not that of chance in which they lie. */
  private static Map<Fact, Long> shape(List<Fact> facts) {
    return facts.stream().collect(groupingBy(one -> one, counting()));
  }

  @Test
  void s09_an_open_period_and_one_no_night_has_counted_are_refused() {
    year.customer();
    assertThat(why(release(whole, 1))).isEqualTo("statistics.refused.open");
    year.closed();
    assertThat(why(release(whole, 1))).isEqualTo("statistics.refused.not_counted");
    year.counted();
    assertThat(release(whole, 1).isFine()).isTrue();
  }

  @Test
  void s09_a_period_is_released_once_and_corrected_once() {
    year.customer();
    year.closed().counted();
    assertThat(release(whole, 1).isFine()).isTrue();
    assertThat(why(release(whole, 1))).isEqualTo("statistics.refused.overtaken");
    assertThat(release(whole, 2).isFine()).isTrue();
    assertThat(why(release(whole, 3))).isEqualTo("statistics.refused.spent");
    assertThat(why(release(whole, 2))).isEqualTo("statistics.refused.spent");
  }

  /** What was released on its last day is not in the backup of the night before. */
  @Test
  void s42_after_a_restore_a_year_is_released_again_before_a_night_freezes_it() {
    year.customer();
    year.closed().counted().on(LocalDate.of(year.year() + 1, 4, 1));
    var now = clock.instant();
    beans.getBean(ErasingPauses.class).begin(now.minusSeconds(3_600), now);
    try {
      year.counted();
      assertThat(release(whole, 1).isFine()).isTrue();
    } finally {
      owner.db().sql("delete from access.erasing_pause").update();
    }
    year.counted();
    assertThat(why(release(whole, 2))).isEqualTo("statistics.refused.frozen");
  }

  @Test
  void s42_a_frozen_year_has_neither_facts_nor_a_key_and_its_figures_stay() throws Exception {
    var elli = year.customer();
    var line = line(elli);
    apart(elli, line);
    year.closed().counted();
    release(whole, 1);
    assertThat(weeks(elli, line)).as("while it can be corrected").hasSize(6);
    var page = text(get("/statistics"), Role.STATISTICS);
    var key = years.byYear(year.year()).orElseThrow().key();
    year.on(LocalDate.of(year.year() + 1, 4, 1)).counted();
    assertThat(why(release(whole, 2))).isEqualTo("statistics.refused.frozen");
    assertThat(
            owner
                .db()
                .sql(
                    """
                    select (select count(*) from statistics.fact where year = ?)
                      + (select count(*) from vault.subject_key where subject_id = ?)
                    """)
                .params(year.year(), key.value())
                .query(Long.class)
                .single())
        .isZero();
    assertThat(weeks(elli, line))
        .as("a week is of the year of its Thursday")
        .containsExactly(firstOfNextYear(), firstOfNextYear());
    assertThat(table(text(get("/statistics"), Role.STATISTICS))).isEqualTo(table(page));
    year.counted();
    assertThat(years.byYear(year.year()).orElseThrow().open()).as("never again").isFalse();
    owner.db().sql("delete from anonymous.counter where line_id = ?").param(line).update();
    owner
        .db()
        .sql("delete from customer.consultation where service_id = ?")
        .param(elli.service.value())
        .update();
  }

  /** The Monday of it: the fourth of January is in the first week of each year. */
  private LocalDate firstOfNextYear() {
    return LocalDate.of(year.year() + 1, 1, 4).with(DayOfWeek.MONDAY);
  }

  /** What belongs to nobody: in March, in the last week of the year and in the one after it. */
  private void apart(OneFile elli, UUID line) {
    for (var week :
        List.of(
            LocalDate.of(year.year(), 3, 4).with(DayOfWeek.MONDAY),
            firstOfNextYear().minusWeeks(1),
            firstOfNextYear())) {
      owner
          .db()
          .sql(
              """
              insert into anonymous.counter
                (week, line_id, channel, topic, who, gender, area, times, key)
              values (?, ?, 'PHONE', 'SAFETY', 'FROM_10', 'FEMALE', '021', 1, 42)
              """)
          .params(week, line)
          .update();
      owner
          .db()
          .sql(
              """
              insert into customer.consultation (service_id, week, profession, minutes, times, key)
              values (?, ?, 'SCHOOL', 'UNDER_15', 1, 42)
              """)
          .params(elli.service.value(), week)
          .update();
    }
  }

  private List<LocalDate> weeks(OneFile elli, UUID line) {
    return owner
        .db()
        .sql(
            """
            select week from anonymous.counter where line_id = ?
            union all
            select week from customer.consultation where service_id = ?
            order by week
            """)
        .params(line, elli.service.value())
        .query(LocalDate.class)
        .list();
  }

  @Test
  void s43_nothing_is_released_while_somebody_restricted_since_is_still_counted() {
    var elli = year.customer();
    year.closed().counted();
    elli.writing(
        permit -> {
          beans.getBean(Restrictions.class).begin(permit);
          return null;
        });
    assertThat(why(release(whole, 1))).isEqualTo("statistics.refused.not_counted");
    year.counted();
    assertThat(release(whole, 1).isFine()).as("the next night they are out of it").isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"statistics", "gender", "domicile"})
  void s43_nothing_is_released_while_a_part_of_somebody_restricted_since_is_still_counted(
      String part) {
    var elli = year.customer();
    var subject = subject(elli);
    year.closed().counted();
    assertThat(of(subject)).extracting(Fact::gender).containsOnly("female");
    onlyKept(subject, part);
    assertThat(why(release(whole, 1))).isEqualTo("statistics.refused.not_counted");
    year.counted();
    assertThat(of(subject))
        .allSatisfy(
            fact -> {
              assertThat(part).isNotEqualTo("statistics");
              assertThat(part.equals("gender") ? fact.gender() : fact.area()).isEqualTo("none");
            });
    assertThat(release(whole, 1).isFine()).isTrue();
  }

  @Test
  void s43_what_has_no_figure_holds_no_release_up() {
    var subject = subject(year.customer());
    year.closed().counted();
    onlyKept(subject, "phone");
    assertThat(release(whole, 1).isFine()).isTrue();
  }

  /** Contacts and answers may rest on it. */
  @Test
  void s43_nothing_is_released_since_what_rests_on_a_consent_may_only_be_kept() {
    var subject = subject(year.customer());
    year.closed().counted();
    onlyKept(subject, UUID.randomUUID().toString());
    assertThat(why(release(whole, 1))).isEqualTo("statistics.refused.not_counted");
    year.counted();
    assertThat(release(whole, 1).isFine()).isTrue();
  }

  private static SubjectId subject(OneFile file) {
    return file.in(permit -> permit.subject());
  }

  private void onlyKept(SubjectId subject, String part) {
    owner
        .db()
        .sql(
            """
            insert into access.part_restriction (subject_id, id, part, from_at)
            values (?, ?, ?, ?)
            """)
        .params(subject.value(), UUID.randomUUID(), part, clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Test
  void s09_nothing_is_released_while_a_domicile_protected_since_is_still_counted() {
    var elli = year.customer();
    var subject = subject(elli);
    year.closed().counted();
    assertThat(of(subject)).extracting(Fact::area).containsOnly("elsewhere");
    elli.protect(null);
    assertThat(why(release(whole, 1))).isEqualTo("statistics.refused.not_counted");
    year.counted();
    assertThat(of(subject)).isNotEmpty().extracting(Fact::area).containsOnly("none");
    assertThat(release(whole, 1).isFine()).isTrue();
  }

  @Test
  void s43_what_may_only_be_kept_is_not_read_to_be_counted() {
    var frozen = year.customer();
    var part = year.customer();
    var subjects = List.of(subject(frozen), subject(part));
    assertThat(met(subjects)).hasSize(6);
    frozen.freeze();
    onlyKept(subjects.getLast(), "statistics");
    assertThat(met(subjects)).isEmpty();
  }

  /** The contacts that are told of some people. */
  private List<Counted> met(List<SubjectId> some) {
    return transaction.execute(
        status -> {
          var at = clock.instant();
          Map<SubjectId, WrappedKey> keys =
              beans.getBean(Runs.class).some("statistics.test", some, at).stream()
                  .collect(toMap(Runs.Met::subject, Runs.Met::key));
          return beans.getBeanProvider(Figures.class).stream()
              .flatMap(each -> each.of(keys, whole.days(), at).stream())
              .filter(Counted.Met.class::isInstance)
              .toList();
        });
  }

  @Test
  void s09_whoever_moves_after_the_year_is_counted_where_they_lived_in_it() {
    var elli = year.customer();
    var subject = subject(elli);
    year.counted();
    transaction.executeWithoutResult(
        status -> {
          var key = year.key();
          var lived = facts.of(year.year(), key).stream().map(StatisticsTest::inTurku).toList();
          facts.writeAnew(year.year(), lived, key);
        });
    year.closed().counted();
    assertThat(of(subject)).isNotEmpty().extracting(Fact::area).containsOnly("m-853");
    elli.protect(null);
    year.counted();
    assertThat(of(subject)).isNotEmpty().extracting(Fact::area).containsOnly("none");
  }

  private static Fact inTurku(Fact one) {
    return new Fact(
        one.person(),
        one.family(),
        one.month(),
        one.service(),
        one.channel(),
        one.age(),
        one.gender(),
        "m-853",
        one.contacts(),
        one.missed(),
        one.minutes(),
        one.began(),
        one.ended(),
        one.waited(),
        one.helped(),
        one.lasted());
  }

  @Test
  void s03_whoever_comes_back_has_waited_once() {
    var elli = year.customer();
    var subject = subject(elli);
    var whose = subject.value();
    var referred = LocalDate.of(year.year() - 1, 12, 20);
    owner
        .db()
        .sql(
            """
            insert into customer.intake
              (subject_id, service_id, referred_on, version, state, place, over_on)
            values (?, ?, ?, 1, 'BEGUN', 1, ?)
            """)
        .params(whose, elli.service.value(), referred, referred.plusYears(2))
        .update();
    var again = UUID.randomUUID();
    owner
        .db()
        .sql(
            """
            insert into customer.relationship
              (subject_id, id, service_id, worker_id, began_on, version, sealed)
            select subject_id, ?, service_id, worker_id, ?, version, sealed
            from customer.relationship where subject_id = ?
            """)
        .params(again, LocalDate.of(year.year(), 6, 1), whose)
        .update();
    try {
      year.closed().counted();
      assertThat(of(subject).stream().filter(Fact::began))
          .extracting(Fact::month, Fact::waited)
          .containsExactlyInAnyOrder(tuple(1, "within_2_weeks"), tuple(6, ""));
    } finally {
      owner.db().sql("delete from customer.relationship where id = ?").param(again).update();
      owner.db().sql("delete from customer.intake where subject_id = ?").param(whose).update();
    }
  }

  private static String table(String page) {
    return page.substring(page.indexOf("<form class=\"ask\""), page.indexOf("</main>"));
  }

  @Test
  void of_two_who_release_at_once_one_does() throws Exception {
    year.customer();
    year.closed().counted();
    Callable<Result<Release>> one = () -> release(whole, 1);
    try (var both = Executors.newFixedThreadPool(2)) {
      var done = new ArrayList<String>();
      for (var each : both.invokeAll(List.of(one, one))) {
        done.add(each.get().isFine() ? "released" : why(each.get()));
      }
      assertThat(done).containsExactlyInAnyOrder("released", "statistics.refused.overtaken");
    }
  }

  @Test
  void a_release_that_is_cut_off_in_the_middle_released_nothing() {
    year.customer();
    year.closed().counted();
    owner
        .db()
        .sql(
            """
            create function statistics.cut() returns trigger language plpgsql as $$
            begin raise exception 'cut'; end $$
            """)
        .update();
    owner
        .db()
        .sql(
            """
            create trigger cut before insert on statistics.released_table
            for each row when (new.code = '9') execute function statistics.cut()
            """)
        .update();
    try {
      assertThatThrownBy(() -> release(whole, 1)).isInstanceOf(DataAccessException.class);
    } finally {
      owner.db().sql("drop trigger cut on statistics.released_table").update();
      owner.db().sql("drop function statistics.cut()").update();
    }
    assertThat(owner.db().sql("select count(*) from statistics.release").query(Long.class).single())
        .isZero();
    assertThat(release(whole, 1).isFine()).as("and then it goes").isTrue();
  }

  @Test
  void s09_a_reader_sees_released_figures_and_nobody() throws Exception {
    var elli = year.customer();
    assertThat(text(get("/statistics"), Role.STATISTICS)).contains("Nothing is released yet");
    year.closed().counted();
    release(whole, 1);
    var page = text(get("/statistics"), Role.STATISTICS);
    assertThat(page)
        .contains("Year " + year.year(), "changed a little at random")
        .doesNotContain("Rantala", elli.code.shown());
    assertThat(status(get("/reviews/statistics"), Role.STATISTICS)).isEqualTo(403);
    assertThat(status(get("/statistics"), Role.WORKER)).isEqualTo(403);
    assertThat(status(get("/statistics/" + year.year() + "/999.csv"), Role.STATISTICS))
        .as("outside of the registry")
        .isEqualTo(404);
    assertThat(status(get("/statistics/2001/1.csv"), Role.STATISTICS)).isEqualTo(404);
  }

  @Test
  void s09_of_a_table_or_a_period_that_is_not_there_the_page_says_so_and_shows_no_other()
      throws Exception {
    var before = "" + (year.year() - 1);
    released(year.year() - 1, 101);
    assertThat(text(get("/statistics?period=" + before + "&table=2"), Role.STATISTICS))
        .contains(">101<");
    for (var table : List.of("999", "4", "x")) {
      assertThat(text(get("/statistics?period=" + before + "&table=" + table), Role.STATISTICS))
          .contains("This table is not counted for this period", "<form class=\"ask\"")
          .doesNotContain(">101<", ".csv");
    }
    for (var period : List.of(before + "-Q3", "" + year.year(), "2026-W07")) {
      assertThat(text(get("/statistics?period=" + period + "&table=2"), Role.STATISTICS))
          .contains("This period is not released", "<form class=\"ask\"")
          .doesNotContain(">101<", ".csv");
    }
  }

  /** Free filters and dimensions of one's own, as somebody types them into the address line. */
  @Test
  void s09_whatever_is_typed_into_the_address_the_same_released_figures_come() throws Exception {
    int before = year.year() - 1;
    released(before, 101);
    var page = table(text(get("/statistics?table=2"), Role.STATISTICS));
    for (var typed :
        List.of(
            "&by=AREA", "&dimension=AREA,AGE,GENDER,SERVICE", "&area=m-853", "&from=2020-01-01")) {
      assertThat(table(text(get("/statistics?table=2" + typed), Role.STATISTICS))).isEqualTo(page);
    }
    var csv = "/statistics/" + before + "/2.csv";
    assertThat(text(get(csv + "?age=under_10&number=2"), Role.STATISTICS))
        .isEqualTo(text(get(csv), Role.STATISTICS));
    for (var none : List.of("/2,4.csv", "/2.csv.json", "/-1.csv")) {
      assertThat(status(get("/statistics/" + before + none), Role.STATISTICS)).isEqualTo(404);
    }
  }

  @Test
  void s09_of_a_table_that_is_too_fine_the_page_leads_to_those_with_fewer_divisions()
      throws Exception {
    released(year.year() - 1, 101);
    owner
        .db()
        .sql(
            """
            insert into statistics.released_table (period, number, code, outcome, meaning)
            values (?, 1, '3', 'SPARSE', 'PERSONS by AGE, GENDER of each YEAR'),
              (?, 1, '1', 'SHOWN', 'PERSONS by SERVICE of each YEAR')
            """)
        .params("" + (year.year() - 1), "" + (year.year() - 1))
        .update();
    assertThat(text(get("/statistics?table=3"), Role.STATISTICS))
        .contains("too small to show", "fewer divisions", "table=2\">Persons by age band</a>")
        .doesNotContain("table=1\">");
  }

  @Test
  void a_manager_is_told_of_a_year_nobody_has_released_until_it_is_gone() throws Exception {
    year.customer();
    var told = "The figures of " + year.year() + " may be released until";
    year.on(LocalDate.of(year.year() + 1, 1, 30)).counted();
    assertThat(text(get("/"), Role.MANAGER)).doesNotContain(told);
    year.closed().counted();
    assertThat(text(get("/"), Role.MANAGER))
        .contains(told, "href=\"/reviews/statistics/" + year.year() + "\"");
    assertThat(text(get("/"), Role.WORKER)).doesNotContain(told);
    assertThat(text(get("/reviews/statistics"), Role.MANAGER)).contains("May be released until");
    release(whole, 1);
    assertThat(text(get("/"), Role.MANAGER)).doesNotContain(told);
  }

  @Test
  void s09_page_and_file_serve_the_same_figures_and_a_service_runs_no_formula() throws Exception {
    year.customer();
    year.closed().counted();
    release(whole, 1);
    owner
        .db()
        .sql("update statistics.released_table set outcome = 'SHOWN' where code = '1'")
        .update();
    var service =
        owner.db().sql("select id from association.service limit 1").query(UUID.class).single();
    owner
        .db()
        .sql("update association.service set name_en = '=HYPERLINK(1)' where id = ?")
        .param(service)
        .update();
    owner
        .db()
        .sql(
            """
            insert into statistics.cell (period, number, code, place, shown)
            values (?, 1, '1', array[?], 4711) on conflict (period, number, code, place) do update set shown = 4711
            """)
        .params(whole.code(), service.toString())
        .update();
    assertThat(text(get("/statistics?table=1"), Role.STATISTICS)).contains("4711");
    assertThat(text(get("/statistics/" + whole.code() + "/1.csv"), Role.STATISTICS))
        .contains("\"'=HYPERLINK(1)\";\"4711\"");
    assertThat(text(get("/statistics/" + whole.code() + "/1.json"), Role.STATISTICS))
        .contains("=HYPERLINK(1)", "\"shown\":4711");
    assertThat(new Printed(bytes(get("/statistics/" + whole.code() + "/1.pdf"))).text())
        .contains("=HYPERLINK(1) 4711", "changed a little at random");
    try (var book =
        WorkbookFactory.create(
            new ByteArrayInputStream(bytes(get("/statistics/" + whole.code() + "/1.xlsx"))))) {
      var row = book.getSheetAt(0).getRow(1);
      assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
      assertThat(row.getCell(0).getStringCellValue()).isEqualTo("'=HYPERLINK(1)");
      assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(4711);
    }
    owner
        .db()
        .sql("update association.service set name_en = 'Open house' where id = ?")
        .param(service)
        .update();
  }

  @Test
  void s09_over_time_the_released_figures_of_a_kind_stand_side_by_side() throws Exception {
    year.customer();
    for (int back = 1; back <= 14; back++) {
      released(year.year() - back, 100 + back);
    }
    var page = text(get("/statistics?table=2"), Role.STATISTICS);
    assertThat(page).contains("Over time", "Year " + (year.year() - 12), ">112<", ">101<");
    assertThat(page.substring(page.indexOf("h-trend")))
        .as("twelve at the most")
        .doesNotContain("Year " + (year.year() - 13));
    owner
        .db()
        .sql("update statistics.released_table set meaning = 'PERSONS by AREA' where period <> ?")
        .param("" + (year.year() - 1))
        .update();
    assertThat(text(get("/statistics?table=2"), Role.STATISTICS))
        .as("s09: under a number that meant something else no figure is read")
        .doesNotContain("Over time");
    assertThat(status(get("/statistics/" + (year.year() - 2) + "/2.csv"), Role.STATISTICS))
        .isEqualTo(404);
    owner.db().sql("delete from statistics.cell where shown <> 101").update();
    assertThat(text(get("/statistics?table=2"), Role.STATISTICS))
        .as("one period alone is no time")
        .doesNotContain("Over time");
  }

  @Test
  void s09_a_period_of_which_nothing_is_shown_stays_in_its_place_over_time_and_is_said()
      throws Exception {
    for (int back = 1; back <= 3; back++) {
      released(year.year() - back, 100 + back);
    }
    assertThat(text(get("/statistics?table=2"), Role.STATISTICS))
        .contains("Over time")
        .doesNotContain("nothing of this table could be shown");
    var gap = "" + (year.year() - 2);
    owner.db().sql("delete from statistics.cell where period = ?").param(gap).update();
    owner
        .db()
        .sql("update statistics.released_table set outcome = 'FEW' where period = ?")
        .param(gap)
        .update();
    var page = text(get("/statistics?table=2"), Role.STATISTICS);
    var trend = page.substring(page.indexOf("id=\"h-trend\""));
    assertThat(trend)
        .contains("Of Year " + gap + " nothing of this table could be shown", ">101<", ">103<")
        .containsPattern("(?s)Year %s</th><th.*Year ".formatted(gap));
  }

  private void released(int of, int shown) {
    var values = new Object[] {"" + of, shown};
    var db = owner.db();
    db.sql("insert into statistics.release (period, number, at) values (?, 1, now())")
        .param(values[0])
        .update();
    db.sql(
            """
            insert into statistics.released_table (period, number, code, outcome, meaning)
            values (?, 1, '2', 'SHOWN', 'PERSONS by AGE of each YEAR')
            """)
        .param(values[0])
        .update();
    db.sql(
            """
            insert into statistics.cell (period, number, code, place, shown)
            values (?, 1, '2', array['*'], ?)
            """)
        .params(values)
        .update();
  }

  @Test
  void a_manager_sees_how_much_would_be_shown_and_releases() throws Exception {
    year.customer();
    year.closed().counted();
    var address = "/reviews/statistics/" + whole.code();
    assertThat(text(get("/reviews/statistics"), Role.MANAGER)).contains(address, "May be released");
    assertThat(text(get(address), Role.MANAGER)).contains("Release the period");
    assertThat(status(post(address + "/release").param("number", "1"), Role.MANAGER))
        .isEqualTo(303);
    assertThat(text(get(address), Role.MANAGER)).contains("Release the correction");
    assertThat(text(post(address + "/release").param("number", "1"), Role.MANAGER))
        .contains("Somebody else released the period");
    assertThat(status(post(address + "/release").param("number", "2"), Role.MANAGER))
        .isEqualTo(303);
    assertThat(text(get(address), Role.MANAGER)).contains("There is no third time");
    assertThat(status(get("/reviews/statistics/2026-W07"), Role.MANAGER)).isEqualTo(404);
  }

  @Test
  void s25_how_many_are_here_now_is_counted_of_those_alone_one_answers_for() throws Exception {
    var elli = year.customer();
    var leader = people.worker("Sanna Aalto", Role.MANAGER);
    var other = people.worker("Heli Berg", Role.MANAGER);
    int before = here(other);
    assertThat(before).as("nobody leads her worker: she is every manager's").isPositive();
    people.leads(leader, elli.maija);
    assertThat(here(other)).isEqualTo(before - 1);
    assertThat(here(leader)).isEqualTo(before);
  }

  /** K15: to whoever may never open a file it is not there, and no count says otherwise. */
  @Test
  void s25_a_file_somebody_may_never_open_is_in_no_count_of_theirs() throws Exception {
    var elli = year.customer();
    var leader = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(leader, elli.maija);
    int before = here(leader);
    assertThat(before).isPositive();
    elli.in(permit -> Neighbour.of(permit, leader, elli.maija, owner.db()));
    assertThat(here(leader)).isEqualTo(before - 1);
  }

  /** All in the list of a manager. */
  private int here(WorkerId manager) throws Exception {
    var page =
        web.perform(as(manager, Role.MANAGER, get("/reviews/statistics")))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    return Pattern.compile("(\\d+) customers?</span>")
        .matcher(page)
        .results()
        .mapToInt(found -> Integer.parseInt(found.group(1)))
        .sum();
  }

  @Test
  void s09_a_table_that_comes_later_counts_from_its_year_and_a_number_keeps_its_meaning() {
    year.customer();
    year.closed().counted();
    var registry = beans.getBean(Registry.class);
    assertThat(registry.of(year.year())).extracting(Table::code).contains("1", "2");
    owner
        .db()
        .sql("update statistics.registry set since_year = ? where code = '1'")
        .param(year.year() + 1)
        .update();
    owner
        .db()
        .sql("update statistics.registry set meaning = 'PERSONS by GENDER' where code = '2'")
        .update();
    try {
      assertThat(registry.of(year.year())).extracting(Table::code).doesNotContain("1", "2");
      assertThat(registry.of(year.year() + 1)).extracting(Table::code).contains("1");
    } finally {
      owner.db().sql("delete from statistics.registry").update();
    }
  }

  @Test
  void s09_of_a_year_before_there_were_tables_nothing_can_be_released() throws Exception {
    year.customer();
    owner.db().sql("update statistics.registry set since_year = ?").param(year.year() + 1).update();
    year.closed().counted();
    assertThat(text(get("/reviews/statistics"), Role.MANAGER))
        .doesNotContain("/reviews/statistics/" + whole.code());
    assertThat(status(get("/reviews/statistics/" + whole.code()), Role.MANAGER)).isEqualTo(404);
  }

  @Test
  void s09_as_what_a_municipality_is_counted_is_decided_when_the_year_begins() {
    var key = SubjectId.random();
    assertThat(years.begin(2001, key, Map.of("853", "m-853", "284", "s-Loimaa=x"))).isTrue();
    assertThat(years.begin(2001, SubjectId.random(), Map.of("853", "elsewhere"))).isFalse();
    assertThat(years.byYear(2001).orElseThrow().areas())
        .isEqualTo(Map.of("853", "m-853", "284", "s-Loimaa=x"));
    var areas = beans.getBean(Areas.class);
    assertThat(areas.of(Optional.of("Turku"), Map.of("853", "m-853"))).isEqualTo("m-853");
    assertThat(areas.of(Optional.of("Turku"), Map.of())).isEqualTo("elsewhere");
    assertThat(areas.of(Optional.empty(), Map.of("853", "m-853"))).isEqualTo("none");
  }

  @Test
  void s16_help_without_a_name_comes_out_by_the_same_gate() throws Exception {
    var elli = year.customer();
    var line = line(elli);
    var week = LocalDate.of(year.year(), 3, 4).with(DayOfWeek.MONDAY);
    owner
        .db()
        .sql(
            """
            insert into anonymous.counter
              (week, line_id, channel, topic, who, gender, area, times, key)
            values (?, ?, 'EMAIL', 'SCHOOL', 'FROM_10', '', '', 4000, 42)
            """)
        .params(week, line)
        .update();
    try {
      year.closed().counted();
      assertThat(release(whole, 1).isFine()).isTrue();
      assertThat(text(get("/statistics?table=26"), Role.STATISTICS))
          .contains("Anonymous contacts by channel", "E-mail")
          .containsPattern("E-mail</th><td class=\"num\">(399[5-9]|400\\d)");
    } finally {
      owner.db().sql("delete from anonymous.counter where line_id = ?").param(line).update();
    }
  }

  /** On which help without a name comes in to her service. */
  private UUID line(OneFile elli) {
    var lines = beans.getBean(Lines.class);
    var today = LocalDate.ofInstant(clock.instant(), Visit.ZONE);
    lines.open(elli.service, Optional.empty(), today);
    return lines.open(today).stream()
        .filter(one -> one.service().id().equals(elli.service))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private Result<Release> release(Period period, int number) {
    return gate.release(period, number, Optional.empty(), clock.instant());
  }

  private static String why(Result<?> refused) {
    return refused.problems().all().getFirst().key();
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder asked, Role role)
      throws Exception {
    WorkerId who = people.worker("Fanny Lind", role);
    return web.perform(as(who, role, asked)).andReturn().getResponse();
  }

  private int status(MockHttpServletRequestBuilder asked, Role role) throws Exception {
    return answer(asked, role).getStatus();
  }

  private byte[] bytes(MockHttpServletRequestBuilder asked) throws Exception {
    return answer(asked, Role.STATISTICS).getContentAsByteArray();
  }

  private String text(MockHttpServletRequestBuilder asked, Role role) throws Exception {
    return answer(asked, role).getContentAsString(StandardCharsets.UTF_8);
  }
}
