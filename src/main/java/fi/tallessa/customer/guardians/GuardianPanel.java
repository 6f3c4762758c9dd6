package fi.tallessa.customer.guardians;

import fi.tallessa.customer.ages.Milestone;
import fi.tallessa.customer.guardian.Awareness;
import fi.tallessa.customer.guardian.HeldCustody;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.guardian.MayActFor;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.PhoneNumber;
import java.time.LocalDate;
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
 * @param ended of whom is to be decided whether they stay, the child being 18, and by which day
 * @param again who was told, nobody knows with which notice, and is told again
 * @param untold who told us of themselves and was never told of the notice (GDPR Art. 13)
 * @param stays of those who stay as somebody close, the child being 18, the decision
 * @param ofMinor whether there may be guardians at all
 */
public record GuardianPanel(
    Code code,
    List<KeptGuardian> guardians,
    List<Awareness> aware,
    Map<UUID, HeldCustody> custody,
    Map<UUID, MayActFor> rights,
    Map<UUID, LocalDate> ended,
    Set<UUID> again,
    Set<UUID> untold,
    List<Milestone> stays,
    boolean ofMinor) {

  /** Whom to reach and how, and nothing else of them. */
  public static GuardianPanel toReach(Code code, List<KeptGuardian> guardians, boolean ofMinor) {
    return new GuardianPanel(
        code, guardians, List.of(), Map.of(), Map.of(), Map.of(), Set.of(), Set.of(), List.of(),
        ofMinor);
  }

  /** Those who may act for the child today. */
  public List<KeptGuardian> acting() {
    return guardians.stream().filter(one -> rights.get(one.id()).may()).toList();
  }

  public String address(KeptGuardian guardian) {
    return "/customers/" + code.shown() + "/guardians/" + guardian.id();
  }

  /** Where is decided what stays of a guardian of one who is 18. */
  public String atAge(KeptGuardian guardian) {
    return "/customers/" + code.shown() + "/ages/18/" + guardian.id();
  }

  /** The newest decision by which a guardian of one who is 18 stays. */
  public Optional<Milestone> stays(UUID guardian) {
    return stays.stream().filter(one -> guardian.equals(one.guardian())).findFirst();
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
