package fi.tallessa.faults;

import fi.tallessa.Tallessa;
import fi.tallessa.audit.AccessLog;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.vault.Vault;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A register in a process of its own that changes its key again and again while people are
 * registered and erased. Says {@code READY opened} once it has opened everybody there is, {@code
 * KEY subject} and {@code GONE subject} for what was acknowledged, {@code GOING subject} before
 * somebody is erased, and {@code TURNED} after each change.
 */
public final class Turner {

  private static final int AT_FIRST = 400;

  /** So that a kill can come between two changes as well. */
  private static final int BETWEEN_MILLIS = 300;

  private final Vault vault;
  private final AccessLog log;
  private final NightJob keys;
  private final JdbcClient db;
  private final TransactionTemplate transaction;
  private final Clock clock;

  private Turner(ApplicationContext register) {
    this.vault = register.getBean(Vault.class);
    this.log = register.getBean(AccessLog.class);
    this.keys = NightWork.of(register, "rotation.night.keys");
    this.db = register.getBean(JdbcClient.class);
    this.transaction = register.getBean(TransactionTemplate.class);
    this.clock = register.getBean(Clock.class);
  }

  public static void main(String[] arguments) {
    var turner = new Turner(SpringApplication.run(Tallessa.class, arguments));
    int opened = turner.openEverybody();
    for (int made = opened; made < AT_FIRST; made++) {
      turner.create();
    }
    say("READY " + opened);
    Thread.ofPlatform().daemon().start(() -> NightWork.forEver(turner::write));
    NightWork.forEver(turner::turn);
  }

  /** Whoever does not open ends the process. */
  private int openEverybody() {
    int[] opened = {0};
    transaction.executeWithoutResult(
        status ->
            log.eachKey(
                "test.turner",
                0,
                clock.instant(),
                one -> {
                  vault.openForRun(one.subject(), one.key().orElseThrow());
                  opened[0]++;
                }));
    return opened[0];
  }

  private void turn() {
    var now = clock.instant();
    keys.run(Night.of(now.atZone(Visit.ZONE).toLocalDate(), now));
    say("TURNED now");
    RegisterProcess.rest(BETWEEN_MILLIS);
  }

  private void write() {
    var one = create();
    if (one.value().hashCode() % 4 == 0) {
      say("GOING " + one.value());
      db.sql("select vault.forget(?, ?)")
          .params(one.value(), clock.instant().atOffset(ZoneOffset.UTC))
          .query()
          .listOfRows();
      say("GONE " + one.value());
    }
  }

  private SubjectId create() {
    var subject = SubjectId.random();
    transaction.executeWithoutResult(status -> vault.create(subject));
    say("KEY " + subject.value());
    return subject;
  }

  private static synchronized void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
