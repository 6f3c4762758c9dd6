package fi.tallessa.nightly;

import java.util.function.IntSupplier;

/** Renews the lead while a job runs, and hears whether that is to stop. */
final class Heart implements AutoCloseable {

  private final Lead lead;
  private final Attempts attempts;
  private final Pace pace;
  private final long term;
  private final long line;
  private volatile boolean asked;
  private volatile boolean lost;
  private Thread beating;

  Heart(Lead lead, Attempts attempts, Pace pace, long term, long line) {
    this.lead = lead;
    this.attempts = attempts;
    this.pace = pace;
    this.term = term;
    this.line = line;
  }

  void beat(IntSupplier reached) {
    // Measured here and not by the clock: that may be put back, and this may not.
    beating =
        Thread.ofVirtual().name("nightly-heart").start(() -> beat(reached, System.nanoTime()));
  }

  private void beat(IntSupplier reached, long begun) {
    long renewed = begun;
    while (!lost && rested()) {
      long now = System.nanoTime();
      try {
        lost = !lead.renew(term, pace.lasts());
        asked |= attempts.report(line, reached.getAsInt());
        renewed = now;
      } catch (RuntimeException away) {
        lost = now - renewed > pace.lasts().toNanos();
      }
    }
  }

  private boolean rested() {
    try {
      Thread.sleep(pace.beat());
      return true;
    } catch (InterruptedException over) {
      return false;
    }
  }

  boolean asked() {
    return asked;
  }

  boolean lost() {
    return lost;
  }

  @Override
  public void close() {
    beating.interrupt();
    try {
      beating.join();
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }
}
