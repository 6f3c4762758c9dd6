package fi.tallessa.retention;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.ErasingPauses;
import fi.tallessa.cooperation.Services;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.kernel.Visit;
import fi.tallessa.nightly.TheNight;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;

/** S42: after a restore no night erases what something since the backup may have kept. */
@RegisterTest
@Tag("elsewhere")
class PausedNightsTest {

  /** By code, why a night does not ask whether erasing waits. */
  private static final Map<String, String> GO_ON =
      Map.ofEntries(
          entry("customer.night.ages", "what it finds goes on; what it erases asks"),
          entry("customer.night.duties", "writes down what is to be done"),
          entry("access.night.unusual", "of the log, by the age of its lines"),
          entry("audit.night.log", "of the log, by the age of its lines"),
          entry("staff.night.traces", "of workers, by the age of what it forgets"),
          entry("staff.night.links", "of workers, whose links a restore ends"),
          entry("staff.night.leaving", "of workers, by the day they leave"),
          entry("admission.night.certificates", "of devices, by the day they end"),
          entry("casework.night.own_tasks", "for no customer"),
          entry("feedback.night.rounds", "of nobody, by a day that stands"),
          entry("anonymous.night.counters", "of nobody"),
          entry("rights.night.strangers", "of nobody in a file, by the day of the answer"),
          entry("rights.night.copies", "a copy is made anew"),
          entry("disclosure.night.own_reports", "by a day that is set when they are written"),
          entry("rotation.night.keys", "keys, and nothing under a key that lasts"),
          entry("rotation.night.test", "keys, and it reads them"),
          entry("backup.night.data", "backups, by their day"));

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  @Autowired ErasingPauses pauses;
  @Autowired List<NightJob> jobs;

  private OneFile elli;
  private LocalDate today;

  /** What goes in the night of a day, by the rows of somebody's that are left. */
  private record Waiting(String job, LocalDate day, UUID whose, String rows) {
    @Override
    public String toString() {
      return job;
    }
  }

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    today = elli.visit(elli.maija).today();
  }

  @Test
  void s42_after_a_restore_what_a_consent_a_word_or_a_decision_may_have_kept_waits()
      throws Exception {
    var waiting = waiting();
    var now = elli.visit(elli.maija).when();
    pauses.begin(now.minusSeconds(3_600), now);
    try {
      for (var one : waiting) {
        TheNight.work(beans, one.job(), one.day());
        assertThat(left(one)).as(one + " while it waits").isPositive();
      }
    } finally {
      owner.db().sql("delete from access.erasing_pause").update();
    }
    for (var one : waiting) {
      TheNight.work(beans, one.job(), one.day());
      assertThat(left(one)).as(one + " when it goes on").isZero();
    }
  }

  private List<Waiting> waiting() throws Exception {
    var given = new GivenConsents(elli);
    given.given(given.items().notes(), today.plusDays(1));
    elli.postContact("On a consent that may have been renewed");
    elli.toldBySchool().andExpect(status().isSeeOther());
    var services = new Services(elli);
    var school = services.begin("school", Services.SCHOOL);
    services.teacher(school);
    elli.post("/cooperation/" + school + "/end").andExpect(status().isSeeOther());
    var grown = new OneFile(beans, today.plusDays(1).minusYears(18).toString(), true);
    var whose = whose(elli);
    typed(whose);
    return List.of(
        new Waiting("legalbasis.night.consents", today.plusDays(2), whose, "casework.note"),
        new Waiting(
            "customer.night.unconfirmed",
            today.plusDays(60),
            whose,
            "(select subject_id from customer.datum where field = 'email') told"),
        new Waiting("customer.night.ages", today.plusDays(31), whose(grown), "customer.guardian"),
        new Waiting("cooperation.night.points", today, whose, "cooperation.contact_point"),
        new Waiting("customer.night.drafts", today.plusDays(5), begun(), "access.draft"),
        new Waiting("drafts.night.old", today.plusDays(20), whose, "drafts.form_draft"));
  }

  private static UUID whose(OneFile file) {
    return file.<UUID>in(permit -> permit.subject().value());
  }

  /** Of somebody who is no customer yet, until in four days. */
  private UUID begun() {
    return owner
        .db()
        .sql(
            """
            insert into access.draft (subject_id, worker_id, begun_at, until_at)
            values (gen_random_uuid(), ?, ?, ?) returning subject_id
            """)
        .params(elli.maija.value(), at(today.minusDays(3)), at(today.plusDays(4)))
        .query(UUID.class)
        .single();
  }

  private void typed(UUID whose) {
    owner
        .db()
        .sql(
            """
            insert into drafts.form_draft
              (subject_id, worker_id, form, about, version, saved_at, sealed)
            values (?, ?, 'casework.contact', gen_random_uuid(), 1, ?, '')
            """)
        .params(whose, elli.maija.value(), at(today.minusDays(2)))
        .update();
  }

  private static OffsetDateTime at(LocalDate day) {
    return day.atStartOfDay(Visit.ZONE).toOffsetDateTime();
  }

  private int left(Waiting one) {
    return owner
        .db()
        .sql("select count(*) from %s where subject_id = ?".formatted(one.rows()))
        .param(one.whose())
        .query(Integer.class)
        .single();
  }

  @Test
  void s42_each_night_asks_whether_erasing_waits_or_it_is_said_why_not() {
    assertThat(jobs)
        .isNotEmpty()
        .allSatisfy(
            job ->
                assertThat(asks(job))
                    .as(job.code() + ": " + GO_ON.get(job.code()))
                    .isNotEqualTo(GO_ON.containsKey(job.code())));
    assertThat(GO_ON.keySet()).as("nights").isSubsetOf(jobs.stream().map(NightJob::code).toList());
  }

  @Test
  void a_planted_night_that_asks_nothing_is_found() {
    assertThat(asks(new Planted())).isFalse();
    assertThat(GO_ON).doesNotContainKey(new Planted().code());
  }

  private static boolean asks(NightJob job) {
    return Arrays.stream(ClassUtils.getUserClass(job).getDeclaredFields())
        .anyMatch(field -> field.getType() == ErasingPauses.class);
  }

  private static final class Planted implements NightJob {

    @Override
    public String code() {
      return "customer.night.planted";
    }

    @Override
    public int run(Night night) {
      return 1;
    }
  }
}
