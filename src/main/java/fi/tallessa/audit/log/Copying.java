package fi.tallessa.audit.log;

import fi.tallessa.audit.log.LogConfiguration.Outsides;
import fi.tallessa.audit.log.Outside.Place;
import fi.tallessa.web.Incidents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Copies checkpoints out of the database: what could not be written is written once it can. A place
 * that fails stops no other one.
 */
@Service
class Copying {

  private static final int AT_ONCE = 500;

  private final Checkpoints checkpoints;
  private final Copies copies;
  private final Outsides outsides;
  private final TransactionTemplate transaction;
  private final LogHealth health;
  private final ReentrantLock one = new ReentrantLock();
  private final Map<Place, Long> seen = new EnumMap<>(Place.class);
  private final Set<Place> told = EnumSet.noneOf(Place.class);

  Copying(
      Checkpoints checkpoints,
      Copies copies,
      Outsides outsides,
      TransactionTemplate transaction,
      LogHealth health) {
    this.checkpoints = checkpoints;
    this.copies = copies;
    this.outsides = outsides;
    this.transaction = transaction;
    this.health = health;
  }

  /** Beside the sealing and whatever else is done by the clock: none of it waits for a copy. */
  void start() {
    Thread.ofVirtual().name("log-copies").start(this::copy);
  }

  /** One at a time: whoever comes while a place hangs leaves it to the next round. */
  void copy() {
    if (one.tryLock()) {
      try {
        outsides.all().forEach(this::copyTo);
      } finally {
        one.unlock();
      }
    }
  }

  private void copyTo(Outside outside) {
    try {
      while (transaction.execute(status -> some(outside))) {
        // The next piece.
      }
      told.remove(outside.place());
    } catch (UncheckedIOException | DataAccessException | TransactionException failed) {
      if (told.add(outside.place())) {
        Incidents.note("checkpoints are not copied to " + outside.place(), failed);
      }
    }
  }

  private boolean some(Outside outside) {
    var noted = copies.held(outside.place());
    try {
      return noted.isPresent() && some(outside, noted.get());
    } catch (StrangeCopy strange) {
      health.strange(outside.place());
      throw new UncheckedIOException(strange);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private boolean some(Outside outside, long noted) throws IOException {
    long there = outside.last(noted);
    if (there > checkpoints.last().map(Checkpoint::number).orElse(0L)) {
      throw new StrangeCopy("it has checkpoints that this database has not");
    }
    tellLost(outside.place(), there, noted);
    var some = checkpoints.after(there, AT_ONCE);
    if (some.isEmpty()) {
      if (there != noted) {
        copies.note(outside.place(), there);
      }
      health.copied(outside.place());
      return false;
    }
    outside.add(some);
    copies.note(outside.place(), some.getLast().number());
    return true;
  }

  /**
   * What lay there and no longer does is told once. What was noted is asked of an empty place
   * alone: another machine may have a file of its own, and be further.
   */
  private void tellLost(Place place, long there, long noted) {
    long before = seen.getOrDefault(place, there == 0 ? noted : 0L);
    if (there < before) {
      Incidents.note(
          "seals that were copied to " + place + " are no longer there",
          new StrangeCopy("it was cut"));
    }
    seen.put(place, there);
  }
}
