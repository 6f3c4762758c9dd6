package fi.tallessa.rotation;

import fi.tallessa.audit.AccessLog;
import fi.tallessa.audit.Entered;
import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Epoch;
import fi.tallessa.vault.EpochChange;
import fi.tallessa.vault.KeyExports;
import fi.tallessa.vault.Nodes;
import fi.tallessa.vault.SealBroken;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes the key-encryption key: begin the next epoch, wrap all keys anew, look whether each is
 * there and opens, export them, and only then destroy the old one, once every machine holds the
 * new. Whatever fails leaves the old one alive; whoever comes next goes on where this one ended.
 */
@Service
public class Rotation {

  private static final Logger LOG = LoggerFactory.getLogger(Rotation.class);
  private static final String REWRAP = "rotation.rewrap";
  private static final String SAMPLE = "rotation.sample";
  private static final String EXPORT = "rotation.export";
  private static final int SAMPLED = 100;
  private static final int AT_ONCE = 1_000;
  private static final int TRIES = 3;

  /** A little longer than a machine counts as live that says nothing any more. */
  private static final Duration PATIENCE = Duration.ofSeconds(70);

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

  private final EpochChange change;
  private final AccessLog log;
  private final KeyExports exports;
  private final Nodes nodes;
  private final Heartbeat heart;
  private final TransactionTemplate transaction;

  Rotation(
      EpochChange change,
      AccessLog log,
      KeyExports exports,
      Nodes nodes,
      Heartbeat heart,
      TransactionTemplate transaction) {
    this.change = change;
    this.log = log;
    this.exports = exports;
    this.nodes = nodes;
    this.heart = heart;
    this.transaction = transaction;
  }

  /** What has come of it. */
  enum Outcome {
    /** Nothing older lives than the current epoch, and that was not over. */
    NOTHING,
    /** The next epoch has begun, or one that had is finished; nothing older lives. */
    DONE,
    /** All is wrapped anew; the old key lives until every machine holds the new one. */
    WAITS
  }

  /** Something was not as it has to be before a key may die; the old one lives. */
  static final class NotDestroyed extends RuntimeException {
    NotDestroyed(String why) {
      super(why);
    }
  }

  /**
   * Finishes what an earlier one left, and begins the next epoch where that is wanted.
   *
   * @param wanted whether the current one is over
   * @param stopped whether to leave the rest for another time
   * @param reached hears how many keys are wrapped anew so far
   */
  Outcome run(boolean wanted, Instant at, BooleanSupplier stopped, IntConsumer reached) {
    var left = finish(at, stopped, reached);
    if (left == Outcome.WAITS || !wanted || stopped.getAsBoolean()) {
      return left;
    }
    change.beginAfter(change.current().number(), at);
    return finish(at, stopped, reached);
  }

  private Outcome finish(Instant at, BooleanSupplier stopped, IntConsumer reached) {
    var outcome = Outcome.NOTHING;
    for (var old : change.leaving()) {
      if (stopped.getAsBoolean() || !finish(old, at, stopped, reached)) {
        return Outcome.WAITS;
      }
      outcome = Outcome.DONE;
    }
    return outcome;
  }

  private boolean finish(Epoch old, Instant at, BooleanSupplier stopped, IntConsumer reached) {
    int current = change.current().number();
    rewrapAll(current, at, reached);
    lookAtAll(at);
    export(at);
    heart.report();
    if (!held(current, stopped)) {
      return false;
    }
    change.destroy(old.number(), at);
    exports.deleteUpTo(old.number());
    return true;
  }

  /** Somebody who erases many may hold the same rows the other way round: then it is done again. */
  private void rewrapAll(int epoch, Instant at, IntConsumer reached) {
    for (int left = TRIES; ; left--) {
      try {
        transaction.executeWithoutResult(status -> rewrap(epoch, at, reached));
        return;
      } catch (ConcurrencyFailureException other) {
        if (left == 1) {
          throw other;
        }
      }
    }
  }

  private void rewrap(int epoch, Instant at, IntConsumer reached) {
    change.rewrapRegister(epoch);
    var done = new AtomicInteger();
    var some = new LinkedHashMap<SubjectId, WrappedKey>();
    log.eachKey(
        REWRAP,
        epoch,
        at,
        one -> {
          some.put(one.subject(), rewrapped(one, epoch));
          if (some.size() == AT_ONCE) {
            reached.accept(done.addAndGet(keep(some, epoch)));
          }
        });
    reached.accept(done.addAndGet(keep(some, epoch)));
  }

  /** Whoever's key does not open is told by the number: the old key may be what mends it. */
  private WrappedKey rewrapped(Entered one, int epoch) {
    try {
      return change.rewrapped(one.subject(), key(one), epoch);
    } catch (SealBroken broken) {
      LOG.error(
          "The key of {} does not open, so the key of the old epoch lives on.", broken.owner());
      throw broken;
    }
  }

  private int keep(Map<SubjectId, WrappedKey> some, int epoch) {
    int kept = (int) change.keep(some, epoch);
    some.clear();
    return kept;
  }

  private static WrappedKey key(Entered one) {
    return one.key().orElseThrow();
  }

  /** None is left under an old epoch, and some taken by chance open with every copy of the new. */
  private void lookAtAll(Instant at) {
    long left = change.left();
    if (left > 0) {
      throw new NotDestroyed(left + " keys are still wrapped by an old epoch");
    }
    var sample = transaction.execute(status -> log.sample(SAMPLE, SAMPLED, at));
    long closed =
        sample.stream()
            .filter(one -> !key(one).lost())
            .filter(one -> !change.opensEverywhere(one.subject(), key(one)))
            .count();
    boolean copies = change.test(change.current().number()).stream().allMatch(one -> one.right());
    if (closed > 0 || !copies) {
      throw new NotDestroyed("a copy of the new key does not open what it should");
    }
  }

  /** Writes the newest export; gives how many people are in it. */
  public long export(Instant at) {
    int epoch = change.current().number();
    return transaction.execute(
        status ->
            exports.write(
                epoch,
                at,
                people ->
                    log.eachKey(
                        EXPORT,
                        0,
                        at,
                        one -> people.accept(new KeyExports.Person(one.subject(), key(one))))));
  }

  private boolean held(int epoch, BooleanSupplier stopped) {
    long begun = System.nanoTime();
    while (nodes.awaited(epoch)) {
      if (stopped.getAsBoolean() || System.nanoTime() - begun > PATIENCE.toNanos() || !rested()) {
        return false;
      }
    }
    return true;
  }

  private static boolean rested() {
    try {
      Thread.sleep(BETWEEN_LOOKS);
      return true;
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
