package fi.tallessa.nightly;

import fi.tallessa.holdings.Night;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;

/**
 * A night while a job is at it: a heart beats beside it, renews the lead, keeps how far the job is
 * and hears whether it is to stop. Whoever cannot renew the lead may be taken for dead by others,
 * and stops.
 */
final class Watched implements Night, AutoCloseable {

  private final LocalDate day;
  private final Instant at;
  private final BooleanSupplier closing;
  private final Heart heart;
  private volatile int reached;
  private volatile boolean heard;

  Watched(LocalDate day, Instant at, Heart heart, BooleanSupplier closing) {
    this.day = day;
    this.at = at;
    this.closing = closing;
    this.heart = heart;
    heart.beat(() -> reached);
  }

  @Override
  public LocalDate day() {
    return day;
  }

  @Override
  public Instant at() {
    return at;
  }

  @Override
  public boolean stopped() {
    if (heart.asked() || heart.lost() || closing.getAsBoolean()) {
      heard = true;
    }
    return heard;
  }

  @Override
  public void reached(int soFar) {
    reached = soFar;
  }

  int reached() {
    return reached;
  }

  /** How a job has ended that came back: whoever never heard of a stop has done everything. */
  Outcome outcome() {
    return !heard ? Outcome.DONE : heart.asked() ? Outcome.STOPPED : Outcome.CUT;
  }

  @Override
  public void close() {
    heart.close();
  }
}
