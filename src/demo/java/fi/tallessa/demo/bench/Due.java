package fi.tallessa.demo.bench;

import fi.tallessa.holdings.Night;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.retention.Dues;
import fi.tallessa.staff.Worker;
import fi.tallessa.staff.Workers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntSupplier;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long the preview of what goes takes over very many sleeping files, and the night's own list:
 * rows are made by the hundred thousand in SQL, without anything in them. See bin/bench --due.
 */
public final class Due {

  private static final int PAGE = 51;
  private static final int TRUE_CODES = 2_000;
  private static final Duration PROMISED = Duration.ofSeconds(1);

  public static void main(String[] arguments) throws Exception {
    var home = new Home(Path.of(arguments[0]).toAbsolutePath());
    int files = Integer.parseInt(arguments[1]);
    Files.createDirectories(home.folder());
    try (var register = home.register()) {
      fill(home, files, register.getBean(Office.class));
      measure(register, files);
    }
  }

  private static void measure(ConfigurableApplicationContext register, int files) {
    var dues = register.getBean(Dues.class);
    var office = register.getBean(Office.class);
    var visit = office.visit(manager(register));
    var night = Night.of(visit.today(), visit.when());
    System.out.printf("%n| of %d files | rows | seconds |%n| --- | ---: | ---: |%n", files);
    // What Java does for the first time is no cost of the list.
    dues.by(Optional.of(visit.today()), "", 1, visit);
    var first =
        said("everything that goes", () -> dues.by(Optional.empty(), "", PAGE, visit).size());
    said(
        "in 60 days",
        () -> dues.by(Optional.of(visit.today().plusDays(60)), "", PAGE, visit).size());
    said("and on, page by page", () -> walked(dues, visit));
    said("whom nobody has met", () -> dues.forgotten("", PAGE, visit).size());
    said("the night's list", () -> dues.over(night, "", PAGE).size());
    if (first.compareTo(PROMISED) > 0) {
      throw new IllegalStateException("The first page took longer than promised");
    }
  }

  /** As far as the codes are true. */
  private static int walked(Dues dues, Visit visit) {
    int rows = 0;
    var place = "";
    while (rows < TRUE_CODES - PAGE) {
      var page = dues.by(Optional.empty(), place, PAGE, visit);
      place = page.getLast().place();
      rows += page.size();
    }
    return rows;
  }

  private static Duration said(String what, IntSupplier asked) {
    var begun = Instant.now();
    int rows = asked.getAsInt();
    var took = Duration.between(begun, Instant.now());
    System.out.printf("| %s | %d | %.1f |%n", what, rows, took.toMillis() / 1000.0);
    return took;
  }

  private static WorkerId manager(ConfigurableApplicationContext register) {
    var today = register.getBean(Office.class).visit(WorkerId.random()).today();
    return register.getBean(Workers.class).all(today).stream()
        .filter(one -> one.role() == Role.MANAGER)
        .map(Worker::id)
        .findFirst()
        .orElseThrow();
  }

  private static void fill(Home home, int files, Office office) throws SQLException {
    try (var db =
            DriverManager.getConnection(
                home.databaseUrl(Postgres.REGISTER), "postgres", home.password("postgres"));
        var sql = db.createStatement()) {
      try (var there = sql.executeQuery("select count(*) from access.file")) {
        there.next();
        if (there.getInt(1) >= files) {
          return;
        }
      }
      var worker = office.registrars().getFirst().value();
      sql.execute("set session_replication_role = replica");
      sql.execute(
          """
          create temporary table made as
          select n, gen_random_uuid() as subject_id, 'n' || n as code,
            date '2019-01-01' + n %% 2500 as ended
          from generate_series(1, %d) n
          """
              .formatted(files));
      codes(db);
      for (var one :
          new String[] {
            "insert into access.file (subject_id, code, opened_at) select subject_id, code, ended::timestamptz from made",
            """
            insert into access.designation (subject_id, id, worker_id, ground, from_day,
              designated_by, designated_at, ended_by, ended_at)
            select subject_id, gen_random_uuid(), '{worker}', 'REGISTERED', ended - 200, '{worker}',
              (ended - 200)::timestamptz, '{worker}', ended::timestamptz from made
            """,
            """
            insert into access.dormancy (subject_id, id, from_at)
            select subject_id, gen_random_uuid(), ended::timestamptz from made
            """,
            """
            insert into customer.relationship
              (subject_id, id, service_id, worker_id, began_on, version, sealed)
            select subject_id, gen_random_uuid(), '{service}', '{worker}', ended - 200, 1, ''
            from made
            """,
            """
            insert into customer.relationship_end (subject_id, id, version, ended_on,
              statistics_until, reason, written_by, at)
            select made.subject_id, relationship.id, 1, ended, ended + 120, 'OTHER', '{worker}',
              ended::timestamptz
            from made join customer.relationship using (subject_id)
            """,
            "insert into customer.clock select * from customer.reckoned_clock",
            "analyze"
          }) {
        sql.execute(
            one.replace("{worker}", worker.toString())
                .replace("{service}", office.service().toString()));
      }
    }
  }

  /** Codes are fewer than these files: those of the first pages are true. */
  private static void codes(Connection db) throws SQLException {
    var drawn = new HashSet<String>();
    var random = new Random(1);
    while (drawn.size() < TRUE_CODES) {
      drawn.add(Code.random(random).value());
    }
    try (var update = db.prepareStatement("update made set code = ? where n = ?")) {
      int n = 0;
      for (var code : drawn) {
        n++;
        update.setString(1, code);
        update.setInt(2, n);
        update.addBatch();
      }
      update.executeBatch();
    }
    try (var sql = db.createStatement()) {
      sql.execute("update made set ended = date '2018-06-01' + (n / 100) where n <= " + TRUE_CODES);
    }
  }

  private Due() {}
}
