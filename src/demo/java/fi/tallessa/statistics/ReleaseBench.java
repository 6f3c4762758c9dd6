package fi.tallessa.statistics;

import fi.tallessa.access.YearKeys;
import fi.tallessa.demo.bench.Home;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.SubjectId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long a year of 200 000 facts takes to be released, and one of its tables to be read. See
 * bin/bench --statistics.
 */
public final class ReleaseBench {

  private static final int FACTS = 200_000;
  private static final int READINGS = 200;
  private static final Duration RELEASE = Duration.ofSeconds(60);
  private static final Duration READING = Duration.ofMillis(5);

  public static void main(String[] arguments) throws Exception {
    var home = new Home(Path.of(arguments[0]).toAbsolutePath());
    Files.createDirectories(home.folder());
    try (var register = home.register()) {
      measure(register);
    }
  }

  private static void measure(ConfigurableApplicationContext register) {
    var now = register.getBean(Clock.class).instant();
    var year = new Period(free(register), Period.Kind.YEAR, 1);
    register.getBean(Registry.class).see(2000);
    fill(register, year.year(), invented(), now);
    var begun = Instant.now();
    var made = register.getBean(Gate.class).release(year, 1, Optional.empty(), now);
    var released = Duration.between(begun, Instant.now());
    if (!(made instanceof Result.Fine<Release>)) {
      throw new IllegalStateException("The year was not released");
    }
    var reading = register.getBean(TableReading.class);
    var took = new ArrayList<Duration>();
    for (int n = 0; n < READINGS; n++) {
      begun = Instant.now();
      reading.one(year.code(), "3");
      took.add(Duration.between(begun, Instant.now()));
    }
    took.sort(null);
    var median = took.get(READINGS / 2);
    System.out.printf(
        "%n%d facts released in %.1f s; a table read in %.2f ms (median), %.2f ms (95 %%)%n",
        FACTS,
        released.toMillis() / 1000.0,
        median.toNanos() / 1e6,
        took.get(READINGS * 95 / 100).toNanos() / 1e6);
    if (released.compareTo(RELEASE) > 0 || median.compareTo(READING) > 0) {
      throw new IllegalStateException("That took longer than promised");
    }
  }

  /** Each run releases a year of its own, as a year is released once. */
  private static int free(ConfigurableApplicationContext register) {
    return register
        .getBean(JdbcClient.class)
        .sql("select coalesce(max(year), 2000) + 1 from statistics.year where year < 2025")
        .query(Integer.class)
        .single();
  }

  /** A year that is over and counted. */
  static void fill(ApplicationContext register, int year, List<Fact> counted, Instant now) {
    register
        .getBean(TransactionTemplate.class)
        .executeWithoutResult(
            status -> {
              var years = register.getBean(Years.class);
              var id = SubjectId.random();
              years.begin(year, id, Map.of());
              register.getBean(YearKeys.class).make(id);
              var key =
                  register
                      .getBean(YearCounting.class)
                      .open(years.held(year).orElseThrow(), "statistics.night.facts", now);
              register.getBean(Facts.class).writeAnew(year, counted, key);
              years.counted(year, LocalDate.of(year + 1, 3, 1), now);
            });
  }

  private static List<Fact> invented() {
    var random = new Random(1);
    var facts = new ArrayList<Fact>();
    while (facts.size() < FACTS) {
      long person = random.nextLong();
      long family = random.nextLong();
      var service = new UUID(1, random.nextInt(12));
      var age = Band.values()[random.nextInt(5)].code();
      var gender = random.nextBoolean() ? "female" : "male";
      var area = "m-" + random.nextInt(30);
      for (int month = 1; month <= 12; month++) {
        facts.add(
            new Fact(
                person,
                family,
                month,
                service,
                month % 2 == 0 ? "phone" : "",
                age,
                gender,
                area,
                month % 2 == 0 ? 3 : 0,
                0,
                90,
                month == 1,
                "",
                "",
                "",
                ""));
      }
    }
    return facts;
  }

  private ReleaseBench() {}
}
