package fi.tallessa.audit.log;

import java.time.Clock;
import java.util.Collections;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals the lines that can no longer change. Numbers are given out before lines are there for all,
 * so a number without a line may still get one. Hence two steps: the newest line is noted together
 * with whoever is writing then; once all of those have ended, no number up to it gets a line any
 * more. A long transaction holds back what came after its beginning, and nobody waits for anything.
 */
@Service
class Sealing {

  /** Lines in a checkpoint at most: a log of years is sealed in pieces. */
  private static final int MOST = 5_000;

  private final LoggedLines lines;
  private final Checkpoints checkpoints;
  private final Chain chain;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private Noted noted;

  Sealing(
      LoggedLines lines,
      Checkpoints checkpoints,
      LogKey key,
      TransactionTemplate transaction,
      Clock clock) {
    this.lines = lines;
    this.checkpoints = checkpoints;
    this.chain = new Chain(checkpoints, key);
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * A line, and who was writing when it was the newest. Kept in memory alone: the names mean
   * nothing to another database, or to the same one put back from a backup.
   */
  private record Noted(long line, Set<String> writers) {}

  /**
   * Seals what was noted last time, and notes anew.
   *
   * @return whether nothing that was noted waits for another round
   */
  synchronized boolean beat() {
    boolean inTime = noted == null;
    if (noted != null && Collections.disjoint(noted.writers, lines.writers())) {
      long upTo = noted.line;
      noted = null;
      while (transaction.execute(status -> seal(upTo))) {
        // The next piece.
      }
      inTime = end() >= upTo;
    }
    if (noted == null) {
      // In this order: whoever got a number up to the newest and has not ended is writing still.
      long newest = lines.newest();
      noted = new Noted(newest, lines.writers());
    }
    return inTime;
  }

  /** The last line that is sealed. */
  private long end() {
    return checkpoints.last().map(Checkpoint::last).orElse(0L);
  }

  /** One checkpoint; false where nothing is left, or another machine is at it. */
  private boolean seal(long upTo) {
    if (!checkpoints.mine()) {
      return false;
    }
    var open = lines.between(end(), upTo, MOST, LineForm.NEWEST);
    if (open.isEmpty()) {
      return false;
    }
    chain.seal(open, clock.instant());
    return true;
  }

  /** That a key has followed is told in the chain at once, and not with the next line alone. */
  void keyFollowed() {
    transaction.executeWithoutResult(
        status -> {
          if (checkpoints.mine() && checkpoints.last().isPresent()) {
            chain.head(clock.instant());
          }
        });
  }
}
