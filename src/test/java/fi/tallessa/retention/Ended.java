package fi.tallessa.retention;

import fi.tallessa.Owner;
import fi.tallessa.customer.EndedOn;
import fi.tallessa.customer.OneFile;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.time.Instant;
import java.time.LocalDate;

/** Files that ended long ago, so that a night of long ago erases them and nobody else's. */
public final class Ended {

  public final OneFile file;
  public final SubjectId subject;

  private Ended(OneFile file, SubjectId subject) {
    this.file = file;
    this.subject = subject;
  }

  /** Its relationship ended that day, and it sleeps since. */
  public static Ended on(OneFile file, LocalDate day) {
    EndedOn.of(file, day);
    return asleep(file, file.in(Permit::subject));
  }

  /** No worker opens it from now on: every designation ends at that very moment (D20). */
  static Ended asleep(OneFile file, SubjectId subject) {
    file.bean(Owner.class)
        .db()
        .sql(
            """
            with slept as (
              insert into access.dormancy (subject_id, id, from_at)
              values (?, gen_random_uuid(), now()) returning subject_id, from_at)
            update access.designation set ended_at = slept.from_at, ended_by = designated_by
            from slept
            where designation.subject_id = slept.subject_id and designation.ended_at is null
            """)
        .param(subject.value())
        .update();
    return new Ended(file, subject);
  }

  /** The day on which it goes: the figures of a year are frozen at the end of March. */
  public static LocalDate goes(LocalDate ended) {
    return LocalDate.of(ended.getYear() + 2, 9, 30);
  }

  /** The night of that day, now. */
  public static int night(OneFile any, LocalDate day, Instant at) {
    return any.beans().getBeansOfType(NightJob.class).values().stream()
        .filter(job -> job.code().equals("retention.night.erase"))
        .mapToInt(job -> job.run(Night.of(day, at)))
        .sum();
  }

  /** The night of that day, then. */
  public static int night(OneFile any, LocalDate day) {
    return night(any, day, day.atTime(2, 30).atZone(Visit.ZONE).toInstant());
  }

  public boolean there() {
    return file.bean(Owner.class)
        .db()
        .sql("select exists (select from access.file where subject_id = ?)")
        .param(subject.value())
        .query(Boolean.class)
        .single();
  }
}
