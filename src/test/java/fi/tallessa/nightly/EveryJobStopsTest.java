package fi.tallessa.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.RegisterTest;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager may stop whatever runs, and a machine that may not go on has to: every job asks. */
@RegisterTest
class EveryJobStopsTest {

  @Autowired List<NightJob> jobs;
  @Autowired Clock clock;

  @Test
  void every_job_asks_before_it_does_anything_and_then_does_nothing() {
    assertThat(jobs).hasSizeGreaterThanOrEqualTo(8);
    assertThat(jobs)
        .allSatisfy(
            job -> {
              var night = new Stopped(LocalDate.of(2026, 11, 27), clock.instant());
              assertThat(job.run(night)).as(job.code()).isZero();
              assertThat(night.asked).as(job.code() + " asks").isPositive();
              assertThat(night.reached).as(job.code()).isZero();
            });
  }

  /** A night that was stopped before it began. */
  private static final class Stopped implements Night {

    private final LocalDate day;
    private final Instant at;
    private int asked;
    private int reached;

    Stopped(LocalDate day, Instant at) {
      this.day = day;
      this.at = at;
    }

    @Override
    public LocalDate day() {
      return day;
    }

    @Override
    public Instant at() {
      return at;
    }

    @Override
    public boolean stopped() {
      asked++;
      return true;
    }

    @Override
    public void reached(int soFar) {
      reached = soFar;
    }
  }
}
