package fi.tallessa.customer.guardians;

import fi.tallessa.customer.guardian.Awareness;
import fi.tallessa.customer.guardian.HeldCustody;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.guardian.MayActFor;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.PhoneNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The guardians of a child, each with the safe way to reach them first.
 *
 * @param custody what holds of each, and what that word rests on
 * @param rights whether each may act for the child today
 * @param ended of whom is to be decided whether they stay, the child being 18
 * @param ofMinor whether there may be guardians at all
 */
public record GuardianPanel(
    Code code,
    List<KeptGuardian> guardians,
    List<Awareness> aware,
    Map<UUID, HeldCustody> custody,
    Map<UUID, MayActFor> rights,
    Set<UUID> ended,
    boolean ofMinor) {

  /** Whom to reach and how, and nothing else of them. */
  public static GuardianPanel toReach(Code code, List<KeptGuardian> guardians, boolean ofMinor) {
    return new GuardianPanel(code, guardians, List.of(), Map.of(), Map.of(), Set.of(), ofMinor);
  }

  public String address(KeptGuardian guardian) {
    return "/customers/" + code.shown() + "/guardians/" + guardian.id();
  }

  /** Where is decided what stays of a guardian of one who is 18. */
  public String atAge(KeptGuardian guardian) {
    return "/customers/" + code.shown() + "/ages/18/" + guardian.id();
  }

  public String add() {
    return "/customers/" + code.shown() + "/guardians/new";
  }

  /** The newest word on whether this guardian knows. */
  public Optional<Awareness> aware(UUID guardian) {
    return aware.stream().filter(one -> one.guardian().equals(guardian)).findFirst();
  }

  public String shown(String phone) {
    return new PhoneNumber(phone).shown();
  }

  @Override
  public String toString() {
    return "GuardianPanel";
  }
}
