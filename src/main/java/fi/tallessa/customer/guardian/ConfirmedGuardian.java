package fi.tallessa.customer.guardian;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * On which day a guardian, or who may say it for them, said last that how they are reached is right
 * (GDPR Art. 5(1)(d), S41).
 */
public record ConfirmedGuardian(UUID id, int version, LocalDate on) {

  /**
   * Of each guardian the newest version, where it is confirmed or the guardian's own word.
   *
   * @param everything every version of every guardian, the newest first within its guardian
   */
  public static List<ConfirmedGuardian> in(List<KeptGuardian> everything) {
    var met = new HashSet<UUID>();
    return everything.stream()
        .filter(kept -> met.add(kept.id()))
        .filter(kept -> !kept.guardian().unverified())
        .map(
            kept -> new ConfirmedGuardian(kept.id(), kept.version(), kept.guardian().confirmedOn()))
        .toList();
  }
}
