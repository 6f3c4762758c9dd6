package fi.tallessa.planted;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.function.Supplier;
import org.springframework.core.io.Resource;

/** What must never stand in the kernel or in holdings; here so that PurityTest is seen to bite. */
public final class Impure {
  private Impure() {}

  public static class KnowsSpring {
    public boolean is(Resource page) {
      return page.exists();
    }
  }

  public static class AsksTheClock {
    public LocalDate today() {
      return LocalDate.now(ZoneId.of("Europe/Helsinki"));
    }
  }

  public static class AsksTheClockInPassing {
    public Supplier<Instant> when() {
      return Instant::now;
    }
  }

  public static class CarriesAClock {
    public Instant when(Clock clock) {
      return clock.instant();
    }
  }

  public static class CountsMilliseconds {
    public long since() {
      return System.currentTimeMillis();
    }
  }

  public static class MakesADate {
    public Date date() {
      return new Date();
    }
  }

  public static class TalksToADatabase {
    public void read() throws SQLException {
      throw new SQLException();
    }
  }
}
