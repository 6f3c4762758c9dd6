package fi.tallessa.customer.registering;

import fi.tallessa.association.ServiceId;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.guardian.Awareness;
import fi.tallessa.customer.guardian.GuardianRole;
import fi.tallessa.customer.relationship.Reason;
import fi.tallessa.legalbasis.LegitimateInterest;
import java.time.LocalDate;
import java.util.Optional;

/** What a whole form asks for. */
sealed interface Intent {

  /**
   * A new file.
   *
   * @param birth in its written form, where anything was told
   * @param domicile in its written form, where it was told
   * @param minor whether the customer may be under 18
   * @param guard who knows, where somebody has to (S7)
   */
  record OpenFile(
      Told told,
      String name,
      Optional<String> birth,
      Optional<String> domicile,
      boolean minor,
      ServiceId service,
      Reason reason,
      LegitimateInterest basis,
      Optional<Guard> guard)
      implements Intent {
    @Override
    public String toString() {
      return "OpenFile";
    }
  }

  /**
   * A guardian who knows, and how that came about.
   *
   * @param phone E.164, or null
   * @param safeWay or null
   */
  record Guard(
      String name,
      GuardianRole role,
      String phone,
      String safeWay,
      Awareness.How how,
      Awareness.By by,
      LocalDate on) {
    @Override
    public String toString() {
      return "Guard";
    }
  }

  /** The guardian does not know yet: what is needed to reach them, and nothing else (D5). */
  record ReachGuardian(String childsFirstName, String guardian, String phone) implements Intent {
    @Override
    public String toString() {
      return "ReachGuardian";
    }
  }

  /** Telling a guardian could endanger the child: nothing is kept (D17). */
  record ProtectChild() implements Intent {}
}
