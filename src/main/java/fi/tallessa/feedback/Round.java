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

  public boolean over(LocalDate today) {
    return ended || days.endedBefore(today);
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
