package fi.tallessa.feedback;

import fi.tallessa.association.ServiceId;
import fi.tallessa.kernel.DateRange;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A service is asked about for a while.
 *
 * @param token the end of the link, the same for everybody
 * @param ended sooner, by a line manager
 */
public record Round(UUID id, String token, ServiceId service, DateRange days, boolean ended) {

  /** So many days at least go by before anybody reads: few answers of few days are somebody's. */
  static final int SHORTEST = 14;

  /** Whether it is of this service until this day, whenever it was begun. */
  boolean asks(ServiceId about, LocalDate until) {
    return service.equals(about) && days.until().equals(until);
  }

  public boolean over(LocalDate today) {
    return ended || days.endedBefore(today);
  }

  /**
   * The first day on which it is read, whoever ended it sooner: nobody who has just handed it to
   * one family ends it and reads.
   */
  public LocalDate readFrom() {
    var after = days.until().plusDays(1);
    var soonest = days.from().plusDays(SHORTEST);
    return after.isBefore(soonest) ? soonest : after;
  }

  public boolean readable(LocalDate today) {
    return !today.isBefore(readFrom());
  }

  public String path() {
    return "/rounds/" + id;
  }

  /** Where it is answered. */
  public String link() {
    return "/feedback/" + token;
  }

  @Override
  public String toString() {
    return "Round[" + id + "]";
  }
}
