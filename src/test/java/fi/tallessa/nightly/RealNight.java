package fi.tallessa.nightly;

import fi.tallessa.Owner;
import fi.tallessa.holdings.NightJob;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.ApplicationContext;

/**
 * The nightly work itself with one of the register's own jobs, on a day that a test sets: for tests
 * of what is promised by the day.
 */
public final class RealNight {

  private static final Duration INTO_THE_NIGHT = Duration.ofMinutes(30);

  private final ApplicationContext beans;
  private final String job;

  public RealNight(ApplicationContext beans, String job) {
    this.beans = beans;
    this.job = job;
  }

  /** Half an hour into the night of a day; what other tests did in other nights is forgotten. */
  public void of(LocalDate day) {
    var db = bean(Owner.class).db();
    db.sql("update nightly.lead set until_at = '-infinity'").update();
    db.sql("delete from nightly.attempt where job = ?").param(job).update();
    var at = bean(Nights.class).begins(day).plus(INTO_THE_NIGHT);
    new Runner(
            new Jobs(List.of(one())),
            bean(Nights.class),
            bean(Courses.class),
            bean(Attempts.class),
            bean(Lead.class),
            bean(Pace.class),
            Clock.fixed(at, ZoneOffset.UTC))
        .work();
    var outcome =
        db.sql("select outcome from nightly.attempt where job = ? and night = ?")
            .params(job, day)
            .query(String.class)
            .list();
    if (!outcome.equals(List.of("DONE"))) {
      throw new AssertionError("The night of " + day + " came to " + outcome);
    }
  }

  private NightJob one() {
    return bean(Jobs.class).byCode(job).orElseThrow();
  }

  private <T> T bean(Class<T> type) {
    return beans.getBean(type);
  }
}
