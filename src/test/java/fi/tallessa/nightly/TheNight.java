package fi.tallessa.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.holdings.NightJob;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.ApplicationContext;

/**
 * A night as the register does it: its own runner, its own job, its own lines, only on a day of
 * one's choosing. The lines are gone afterwards, so that no other test finds that night done.
 */
public final class TheNight {

  /** Does one of the register's jobs for the night; gives how many things it said were done. */
  public static int work(ApplicationContext beans, String code, LocalDate day) {
    var job =
        beans.getBeansOfType(NightJob.class).values().stream()
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElseThrow();
    var nights = beans.getBean(Nights.class);
    var clock = Clock.fixed(nights.begins(day).plus(Duration.ofHours(1)), ZoneOffset.UTC);
    var owner = beans.getBean(Owner.class).db();
    owner.sql("delete from nightly.attempt where job = ?").param(code).update();
    new Runner(
            new Jobs(List.of(job)),
            nights,
            beans.getBean(Courses.class),
            beans.getBean(Attempts.class),
            beans.getBean(Lead.class),
            beans.getBean(Pace.class),
            clock)
        .work();
    var done =
        owner
            .sql(
                "select outcome || ' ' || reached from nightly.attempt where job = ? and night = ?")
            .params(code, day)
            .query(String.class)
            .single();
    owner.sql("delete from nightly.attempt where job = ?").param(code).update();
    assertThat(done).startsWith("DONE ");
    return Integer.parseInt(done.substring(5));
  }

  private TheNight() {}
}
