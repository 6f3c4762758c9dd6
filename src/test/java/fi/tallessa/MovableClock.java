package fi.tallessa;

import fi.tallessa.kernel.Visit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The register's clock in tests: runs like any other, and can be moved. */
public final class MovableClock extends Clock {

  private volatile Duration moved = Duration.ZERO;

  /**
   * Moves the clock by so much from where it is. Whole days are days of the calendar: it is as late
   * there as here, also where summer time begins or ends between the two.
   */
  public void move(Duration by) {
    var now = instant();
    var days = by.toDays();
    var then = now.atZone(Visit.ZONE).plusDays(days).toInstant().plus(by.minusDays(days));
    moved = moved.plus(Duration.between(now, then));
  }

  /** How far it is to ten in the morning, for a test of hours that has to stay within a day. */
  public Duration toTen() {
    var now = instant().atZone(Visit.ZONE);
    var ten = now.toLocalDate().atTime(10, 0).atZone(Visit.ZONE);
    return Duration.between(now, now.isBefore(ten) ? ten : ten.plusDays(1));
  }

  public void setBack() {
    moved = Duration.ZERO;
  }

  @Override
  public Instant instant() {
    return Clock.systemUTC().instant().plus(moved);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class Configuration {
    @Bean
    @Primary
    MovableClock movableClock() {
      return new MovableClock();
    }
  }
}
