package fi.tallessa.customer.consents;

import fi.tallessa.customer.guardian.GuardianRights;
import fi.tallessa.customer.guardian.HeldCustody;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.guardian.MayActFor;
import fi.tallessa.kernel.Birth;
import fi.tallessa.legalbasis.consent.GuardianRight;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A guardian who is asked for a consent, and the custody that lets them say it today (D7, D8). */
record AskedGuardian(KeptGuardian kept, HeldCustody held, MayActFor may) {

  static AskedGuardian of(
      KeptGuardian kept, Map<UUID, List<HeldCustody>> custodies, Birth child, LocalDate day) {
    var told = custodies.getOrDefault(kept.id(), List.of());
    var held = GuardianRights.holding(kept, told, day);
    return new AskedGuardian(kept, held, MayActFor.of(held, child, day));
  }

  /** As it stays with the answer; only of one who may. */
  GuardianRight right() {
    return new GuardianRight(
        GuardianRight.Kind.valueOf(may.name()),
        GuardianRight.Shown.valueOf(held.evidence().name()),
        held.on());
  }

  @Override
  public String toString() {
    return "AskedGuardian";
  }
}
