package fi.tallessa.customer.consented;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Access;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.TestAction;
import fi.tallessa.customer.basis.Bases;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.HeldConsents;
import fi.tallessa.legalbasis.item.ItemId;
import java.time.Instant;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Something is kept on a consent while it ends. Whoever comes first, and whatever the clocks of two
 * machines say: nothing that was kept on it outlives the night after, or comes to life later (S14).
 */
@RegisterTest
class KeptAroundTheEndTest {

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  @Autowired JdbcClient db;
  @Autowired ConsentedEntries entries;
  @Autowired ConsentedVersions versions;
  @Autowired Access access;
  @Autowired Bases bases;
  @Autowired HeldConsents consents;
  @Autowired TransactionTemplate transaction;
  OneFile elli;
  GivenConsents given;
  ItemId other;
  Instant now;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    given = new GivenConsents(elli);
    other = given.other();
    now = elli.visit(elli.maija).when();
  }

  @Test
  void s14_kept_while_somebody_takes_it_back_it_is_erased_though_its_clock_is_later()
      throws Exception {
    var begun = new CountDownLatch(1);
    var kept = new CountDownLatch(1);
    try (var threads = Executors.newSingleThreadExecutor()) {
      var takingBack =
          threads.submit(
              () ->
                  transaction.executeWithoutResult(
                      status -> {
                        begun.countDown();
                        await(kept);
                        given.takenBack(other, now);
                      }));
      await(begun);
      assertThat(keep(UUID.randomUUID(), now.plusSeconds(5))).isTrue();
      kept.countDown();
      takingBack.get(20, TimeUnit.SECONDS);
    }
    given.other();
    assertThat(shown()).as("given anew, it brings nothing back").isZero();
    night();
    assertThat(rows("customer.other_information")).isZero();
  }

  @Test
  void s14_while_a_consent_is_being_taken_back_nothing_is_kept_on_it() throws Exception {
    var written = new CountDownLatch(1);
    var waits = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var takingBack =
          threads.submit(
              () ->
                  transaction.executeWithoutResult(
                      status -> {
                        given.takenBack(other, now);
                        written.countDown();
                        await(waits);
                      }));
      await(written);
      var number = new CompletableFuture<Integer>();
      var keeping = threads.submit(() -> keep(number));
      untilItWaits(number.get(20, TimeUnit.SECONDS), keeping);
      waits.countDown();
      takingBack.get(20, TimeUnit.SECONDS);
      assertThat(keeping.get(20, TimeUnit.SECONDS)).as("kept").isFalse();
    }
    assertThat(rows("customer.other_information")).isZero();
  }

  @Test
  void s14_whatever_the_order_and_the_clocks_nothing_outlives_the_night_after_its_end() {
    var random = new Random(20261127);
    for (int round = 0; round < 12; round++) {
      var standing = new HashSet<UUID>();
      for (int step = 0; step < 10; step++) {
        // Never before now: just after midnight that is a day on which nobody was designated yet.
        var at = now.plusSeconds(random.nextInt(80));
        switch (random.nextInt(4)) {
          case 0 -> {
            if (!holding()) {
              given.given(other, elli.visit(elli.maija).today().plusMonths(6), at);
            }
          }
          case 1 -> {
            if (holding()) {
              given.takenBack(other, at);
              standing.clear();
            }
          }
          default -> {
            var id = UUID.randomUUID();
            if (keep(id, at)) {
              standing.add(id);
            }
          }
        }
      }
      assertThat(ids()).as("before the night").containsAll(standing);
      night();
      assertThat(ids()).as("round " + round).isEqualTo(standing);
      owner
          .db()
          .sql("delete from customer.other_information where subject_id = ?")
          .param(subject())
          .update();
    }
  }

  @Test
  void s02_a_group_that_rests_on_a_consent_goes_with_it_though_its_clock_was_later() {
    at(
        now.plusSeconds(5),
        permit -> {
          var basis = consents.covering(FieldGroup.CONTACT, permit).getFirst().basis();
          return bases.change(
              access.further(TestAction.CHANGE, permit),
              FieldGroup.CONTACT,
              Purpose.CUSTOMER_WORK,
              2,
              basis,
              "Helmi asked for it");
        });
    assertThat(phones()).isEqualTo(1);
    given.takenBack(other, now);
    night();
    assertThat(phones()).isZero();
  }

  /** Waits until the other one waits for a lock, or is through without having waited. */
  private void untilItWaits(int number, Future<?> keeping) throws InterruptedException {
    for (int i = 0; i < 2000 && !keeping.isDone(); i++) {
      boolean waiting =
          owner
              .db()
              .sql("select cardinality(pg_blocking_pids(?)) > 0")
              .param(number)
              .query(Boolean.class)
              .single();
      if (waiting) {
        return;
      }
      Thread.sleep(5);
    }
  }

  /** Keeps something, and tells first by which number the database knows whoever does. */
  private boolean keep(CompletableFuture<Integer> number) {
    return transaction.execute(
        status -> {
          number.complete(db.sql("select pg_backend_pid()").query(Integer.class).single());
          return keep(UUID.randomUUID(), now);
        });
  }

  private boolean keep(UUID id, Instant when) {
    return transaction.execute(
        status -> {
          var permit = permit(OtherAction.ADD, when);
          var told = Told.by(Source.MOTHER, permit.visit().today());
          return versions.add(
              Store.OTHER,
              permit,
              id,
              other.value(),
              new Consented("x", null, told, null, elli.maija));
        });
  }

  private boolean holding() {
    return elli.in(permit -> !consents.covering(FieldGroup.OTHER, permit).isEmpty());
  }

  private int shown() {
    return at(now.plusSeconds(9), permit -> entries.of(Store.OTHER, permit).size());
  }

  private <T> T at(Instant when, Function<Permit, T> step) {
    return transaction.execute(status -> step.apply(permit(TestAction.READ, when)));
  }

  private Permit permit(Action act, Instant when) {
    return access.enter(act, elli.code, new Visit(elli.maija, when, Purpose.CUSTOMER_WORK)).stream()
        .findFirst()
        .orElseThrow();
  }

  private void night() {
    var visit = elli.visit(elli.maija);
    beans.getBeansOfType(NightJob.class).values().stream()
        .filter(job -> job.code().equals("legalbasis.night.consents"))
        .forEach(job -> job.run(Night.of(visit.today(), visit.when())));
  }

  private Set<UUID> ids() {
    return owner
        .db()
        .sql("select id from customer.other_information where subject_id = ?")
        .param(subject())
        .query(UUID.class)
        .set();
  }

  private long rows(String table) {
    return owner
        .db()
        .sql("select count(*) from " + table + " where subject_id = ?")
        .param(subject())
        .query(Long.class)
        .single();
  }

  private long phones() {
    return owner
        .db()
        .sql("select count(*) from customer.datum where field = 'phone' and subject_id = ?")
        .param(subject())
        .query(Long.class)
        .single();
  }

  private UUID subject() {
    return elli.in(permit -> permit.subject().value());
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
