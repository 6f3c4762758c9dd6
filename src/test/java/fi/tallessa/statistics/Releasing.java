package fi.tallessa.statistics;

import fi.tallessa.Tallessa;
import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.SpringApplication;

/**
 * A register in a process of its own that releases one year after another until it is killed: says
 * {@code BEGUN} and the year, and {@code RELEASED} once it is acknowledged.
 */
public final class Releasing {

  private static final int FIRST = 2001;
  private static final int YEARS = 8;
  private static final int CUSTOMERS = 500;

  public static void main(String[] arguments) throws InterruptedException {
    var register = SpringApplication.run(Tallessa.class, arguments);
    var now = register.getBean(Clock.class).instant();
    register.getBean(Registry.class).see(FIRST - 1);
    for (int year = FIRST; year < FIRST + YEARS; year++) {
      ReleaseBench.fill(register, year, Imagined.people(CUSTOMERS, year), now);
    }
    for (int year = FIRST; year < FIRST + YEARS; year++) {
      say("BEGUN " + year);
      var whole = new Period(year, Period.Kind.YEAR, 1);
      register.getBean(Gate.class).release(whole, 1, Optional.empty(), now).sure();
      say("RELEASED " + year);
    }
    Thread.currentThread().join();
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  private Releasing() {}
}
