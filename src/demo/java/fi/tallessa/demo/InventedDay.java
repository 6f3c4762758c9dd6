package fi.tallessa.demo;

import fi.tallessa.casework.appointment.InventedMeetings;
import fi.tallessa.casework.plan.InventedPlans;
import fi.tallessa.casework.promise.InventedPromises;
import fi.tallessa.casework.task.InventedTasks;
import fi.tallessa.customer.data.InventedAddress;
import fi.tallessa.customer.protection.InventedProtection;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a worker's first day has in it: meetings, and what is to be done, one thing of it late. */
@Component
@Profile("demo")
class InventedDay {

  private final InventedMeetings meetings;
  private final InventedTasks tasks;
  private final InventedPromises promises;
  private final InventedPlans plans;
  private final InventedStory story;
  private final InventedKin kin;
  private final InventedPractice practice;
  private final InventedAddress address;
  private final InventedProtection protection;
  private final JdbcClient db;
  private final Clock clock;

  InventedDay(
      InventedMeetings meetings,
      InventedTasks tasks,
      InventedPromises promises,
      InventedPlans plans,
      InventedStory story,
      InventedKin kin,
      InventedPractice practice,
      InventedAddress address,
      InventedProtection protection,
      JdbcClient db,
      Clock clock) {
    this.meetings = meetings;
    this.tasks = tasks;
    this.promises = promises;
    this.plans = plans;
    this.story = story;
    this.kin = kin;
    this.practice = practice;
    this.address = address;
    this.protection = protection;
    this.db = db;
    this.clock = clock;
  }

  /** Of a worker who has three customers, and a student in practice with the first. */
  void begins(WorkerId worker, WorkerId student) {
    var now = new Visit(worker, clock.instant(), Purpose.CUSTOMER_WORK);
    var before = new Visit(worker, now.when().minus(4, ChronoUnit.DAYS), Purpose.CUSTOMER_WORK);
    var codes = codes(worker);
    var today = now.today();
    story.begins(codes.get(0), worker);
    tasks.add("Lähetä ryhmän kooste kotiin", codes.get(1), today.minusDays(2), before);
    promises.add("Kysyn koulusta hiljaisesta huoneesta", codes.get(0), today, now);
    tasks.add("Tilaa maalit ryhmään", null, today.plusDays(2), now);
    meetings.book(codes.get(1), today, "9.00", 30, now);
    meetings.book(codes.get(0), today, "14.00", 45, now);
    meetings.book(codes.get(2), today.plusDays(1), "10.30", 60, now);
    plan(codes.get(0), worker, now);
    kin.of(codes.get(0), codes.get(1), now);
    practice.begins(student, codes.get(0), worker);
    address.tells(codes.get(2), before);
    protection.begins(codes.get(2), now);
  }

  /** Begun five weeks ago on the guardian's yes, and asked about twice since. */
  private void plan(Code code, WorkerId worker, Visit now) {
    var begun = ago(35, now);
    var aim = plans.aim("Elli on koulussa useimpina päivinä", code, begun);
    var visit =
        plans.step(
            aim,
            "Käydään yhdessä katsomassa hiljaista huonetta",
            worker.toString(),
            null,
            code,
            begun);
    plans.step(aim, "Äiti soittaa luokanopettajalle", "guardian", null, code, begun);
    plans.step(
        aim,
        "Sovitaan koulun kanssa kokeilusta",
        worker.toString(),
        now.today().plusDays(6),
        code,
        begun);
    plans.answered(aim, "2", code, ago(28, now));
    plans.done(visit, code, ago(21, now));
    plans.answered(aim, "4", code, ago(7, now));
  }

  private static Visit ago(int days, Visit now) {
    return new Visit(now.who(), now.when().minus(days, ChronoUnit.DAYS), now.why());
  }

  private List<Code> codes(WorkerId worker) {
    return db.sql(
            """
            select code from access.file join access.designation using (subject_id)
            where worker_id = ? order by opened_at
            """)
        .param(worker.value())
        .query((row, n) -> Code.parse(row.getString(1)).orElseThrow())
        .list();
  }
}
