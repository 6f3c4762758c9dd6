package fi.tallessa.customer.guardians;

import fi.tallessa.customer.guardian.Awareness;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The guardians of a child, each with the safe way to reach them first.
 *
 * @param ofMinor whether there may be guardians at all
 */
public record GuardianPanel(
    Code code, List<KeptGuardian> guardians, List<Awareness> aware, boolean ofMinor) {

  public String address(KeptGuardian guardian) {
    return "/customers/" + code.shown() + "/guardians/" + guardian.id();
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
