package fi.tallessa.casework.task;

import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The worker of a file is away for a week, and somebody covers. */
public final class AwayFor {

  public static void days(
      JdbcClient db, OneFile file, WorkerId cover, WorkerId manager, LocalDate today) {
    var absence = UUID.randomUUID();
    db.sql(
            """
            insert into staff.absence (id, worker_id, from_day, until_day, told_by, told_at)
            values (?, ?, ?, ?, ?, now())
            """)
        .params(absence, file.maija.value(), today, today.plusDays(6), manager.value())
        .update();
    db.sql(
            """
            insert into access.designation (subject_id, id, worker_id, ground, from_day, until_day,
              designated_by, designated_at, absence_id)
            select subject_id, gen_random_uuid(), ?, 'DESIGNATED', ?, ?, ?, now(), ?
            from access.file where code = ?
            """)
        .params(
            cover.value(), today, today.plusDays(6), manager.value(), absence, file.code.value())
        .update();
  }

  private AwayFor() {}
}
