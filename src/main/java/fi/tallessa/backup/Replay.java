package fi.tallessa.backup;

import fi.tallessa.access.ErasingPauses;
import fi.tallessa.access.Erasures;
import fi.tallessa.access.Runs;
import fi.tallessa.holdings.AtRestore;
import fi.tallessa.holdings.TrialOpening;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.vault.KeyExports;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends what {@link Restore} began, before anybody is let in: erases again who was erased since the
 * backup, opens some files to see that they open, and says what was lost and how long it took.
 */
@Component
class Replay implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(Replay.class);
  private static final int SOME = 50;
  private static final int OPENED = 100;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Visit.ZONE);

  private final JdbcClient db;
  private final Erasures erasures;
  private final ErasingPauses pauses;
  private final Runs runs;
  private final TrialOpening opening;
  private final Places places;
  private final KeyExports exports;
  private final List<AtRestore> after;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final ConfigurableApplicationContext register;

  Replay(
      JdbcClient db,
      Erasures erasures,
      ErasingPauses pauses,
      Runs runs,
      TrialOpening opening,
      Places places,
      KeyExports exports,
      List<AtRestore> after,
      TransactionTemplate transaction,
      Clock clock,
      ConfigurableApplicationContext register) {
    this.db = db;
    this.erasures = erasures;
    this.pauses = pauses;
    this.runs = runs;
    this.opening = opening;
    this.places = places;
    this.exports = exports;
    this.after = after;
    this.transaction = transaction;
    this.clock = clock;
    this.register = register;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (Asked.in(arguments)) {
      LOG.info("{}", end());
      System.exit(SpringApplication.exit(register, () -> 0));
    }
  }

  /** What an operator writes down of it. */
  record Report(
      Instant begun,
      Instant ended,
      Instant recoveryPoint,
      Instant exported,
      long rows,
      int restricted,
      int erased,
      int opened) {

    @Override
    public String toString() {
      return ("Put back: %d rows. Recovery point: %s, what was written later is lost. Keys, erasures"
              + " and restrictions: of %s. Erased again: %d. Only kept: %d. Opened to look: %d"
              + " files, and each opened. It took %d s.")
          .formatted(
              rows,
              MOMENT.format(recoveryPoint),
              MOMENT.format(exported),
              erased,
              restricted,
              opened,
              Duration.between(begun, ended).toSeconds());
    }
  }

  Report end() {
    // First of all: nights begin with the register.
    pauses.begin(recoveryPoint(), clock.instant());
    LOG.info("The data is there. Whoever was erased since goes again.");
    int erased = 0;
    for (var some = stillThere(); !some.isEmpty(); some = stillThere()) {
      var these = some;
      transaction.executeWithoutResult(
          _ -> erasures.erase("backup.restore.erase", these, clock.instant()));
      erased += some.size();
      LOG.info("Erased again: {}.", erased);
    }
    var exported = exportedAt();
    transaction.executeWithoutResult(_ -> after.forEach(one -> one.restored(exported)));
    var looked = look();
    // Folders of the machine it was on; here the first of each is yet to come.
    places.forget();
    exports.forget();
    return ended(erased, looked);
  }

  private Instant recoveryPoint() {
    return moment("select recovery_point from backup.restore where ended_at is null");
  }

  private Instant exportedAt() {
    return moment("select exported_at from backup.restore where ended_at is null");
  }

  private Instant moment(String sql) {
    return db.sql(sql)
        .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .single();
  }

  private Set<SubjectId> stillThere() {
    return subjects(
        """
        select subject_id from vault.erasure_log join access.file using (subject_id) limit %d
        """
            .formatted(SOME));
  }

  /** A seal that does not open stops the restore where it is: nobody is let in. */
  private int look() {
    var some =
        subjects("select subject_id from access.file order by random() limit %d".formatted(OPENED));
    return transaction.execute(
        _ -> {
          var met = runs.some("backup.restore.look", some, clock.instant());
          return opening.open(
              met.stream().collect(Collectors.toMap(Runs.Met::subject, Runs.Met::key)));
        });
  }

  private Set<SubjectId> subjects(String sql) {
    return db
        .sql(sql)
        .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
        .list()
        .stream()
        .collect(Collectors.toSet());
  }

  private Report ended(int erased, int opened) {
    return db.sql(
            """
            update backup.restore set ended_at = ?, erased = ?, opened = ?, restricted =
              (select count(*) from access.restriction where until_at is null)
            where ended_at is null
            returning begun_at, ended_at, recovery_point, exported_at, held, restricted
            """)
        .params(clock.instant().atOffset(ZoneOffset.UTC), erased, opened)
        .query(
            (row, n) ->
                new Report(
                    row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                    row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                    row.getObject("recovery_point", OffsetDateTime.class).toInstant(),
                    row.getObject("exported_at", OffsetDateTime.class).toInstant(),
                    row.getLong("held"),
                    row.getInt("restricted"),
                    erased,
                    opened))
        .single();
  }
}
