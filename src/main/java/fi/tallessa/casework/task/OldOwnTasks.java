package fi.tallessa.casework.task;

import fi.tallessa.association.deadline.Counting;
import fi.tallessa.kernel.Visit;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the night does with tasks that are for no customer; whose they are it does not look at. */
@Repository
@Transactional
class OldOwnTasks {

  private final JdbcClient db;

  OldOwnTasks(JdbcClient db) {
    this.db = db;
  }

  /** What was done before a day, and was not taken back. */
  int eraseDoneBefore(LocalDate day) {
    return db.sql(
            """
            delete from casework.own_task where exists (select from casework.own_task_done done
              where done.task_id = own_task.id and done.undone_at is null and done.at < ?)
            """)
        .param(begins(day))
        .update();
  }

  /** What is open and was asked about before a day, and nobody has said that it is needed. */
  int eraseUnansweredSince(LocalDate day) {
    return db.sql(
            """
            delete from casework.own_task where asked_on < ? and not exists (
              select from casework.own_task_done done
              where done.task_id = own_task.id and done.undone_at is null)
            """)
        .param(day)
        .update();
  }

  /** What nobody sees any more: theirs whose last day is before a day. */
  int eraseOfWhoLeft(LocalDate day) {
    return db.sql(
            """
            delete from casework.own_task using staff.worker
            where worker.id = own_task.worker_id and worker.left_on < ?
            """)
        .param(day)
        .update();
  }

  /** What is open for longer than the time limit is asked about from a day on. */
  int ask(Counting limit, LocalDate day) {
    var over =
        db
            .sql("select distinct counts_from from casework.own_task where asked_on is null")
            .query(LocalDate.class)
            .list()
            .stream()
            .filter(from -> limit.lastDay(from).isBefore(day))
            .map(LocalDate::toString)
            .toArray(String[]::new);
    return db.sql(
            """
            update casework.own_task set asked_on = ?
            where asked_on is null and counts_from = any (cast(? as date[])) and not exists (
              select from casework.own_task_done done
              where done.task_id = own_task.id and done.undone_at is null)
            """)
        .params(day, over)
        .update();
  }

  private static OffsetDateTime begins(LocalDate day) {
    return day.atStartOfDay(Visit.ZONE).toOffsetDateTime();
  }
}
