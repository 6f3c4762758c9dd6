package fi.tallessa.customer.protection;

import fi.tallessa.holdings.Permit;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Which guardians are not protected together with the customer: nobody is taken to be who was not
 * said to be, and whoever is not may be whom the customer is protected from (K9, K16).
 */
@Component
public class ProtectedWith {

  private final ProtectionVersions versions;

  ProtectedWith(ProtectionVersions versions) {
    this.versions = versions;
  }

  /** Of each guardian, whether the customer is protected from them too; of none where nobody is. */
  public Predicate<UUID> hiddenFrom(Permit permit) {
    if (!permit.masked()) {
      return guardian -> false;
    }
    var with =
        versions.of(permit).stream()
            .findFirst()
            .map(KeptProtection::protection)
            .filter(Protection::lasts)
            .map(Protection::guardians)
            .orElse(Set.of());
    return guardian -> !with.contains(guardian);
  }
}
