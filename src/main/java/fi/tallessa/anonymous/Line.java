package fi.tallessa.anonymous;

import fi.tallessa.association.Grant;
import fi.tallessa.association.Service;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Where anonymous contacts come in: a service, and the grant they are counted for. Another grant is
 * another line, so that what was counted stays counted for the grant of its day.
 *
 * @param grant empty where the association pays for it itself, or the grant was removed
 */
public record Line(UUID id, Service service, Optional<Grant> grant) {

  /** Whether it is counted for a grant that pays for nothing any more, or not yet. */
  public boolean unpaid(LocalDate day) {
    return grant.filter(one -> !one.days().contains(day)).isPresent();
  }

  public String path() {
    return "/setup/lines/" + id;
  }
}
