package fi.tallessa.demo;

import fi.tallessa.casework.appointment.InventedMeetings;
import fi.tallessa.casework.task.InventedTasks;
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
  private final InventedStory story;
  private final JdbcClient db;
  private final Clock clock;

  InventedDay(
      InventedMeetings meetings,
      InventedTasks tasks,
      InventedStory story,
      JdbcClient db,
      Clock clock) {
    this.meetings = meetings;
    this.tasks = tasks;
    this.story = story;
    this.db = db;
    this.clock = clock;
  }

  /** Of a worker who has three customers. */
  void begins(WorkerId worker) {
    var now = new Visit(worker, clock.instant(), Purpose.CUSTOMER_WORK);
    var before = new Visit(worker, now.when().minus(4, ChronoUnit.DAYS), Purpose.CUSTOMER_WORK);
    var codes = codes(worker);
    var today = now.today();
    story.begins(codes.get(0), worker);
    tasks.add("Lähetä ryhmän kooste kotiin", codes.get(1), today.minusDays(2), before);
    tasks.add("Kysy koulusta hiljaisesta huoneesta", codes.get(0), today, now);
    tasks.add("Tilaa maalit ryhmään", null, today.plusDays(2), now);
    meetings.book(codes.get(1), today, "9.00", 30, now);
    meetings.book(codes.get(0), today, "14.00", 45, now);
    meetings.book(codes.get(2), today.plusDays(1), "10.30", 60, now);
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
