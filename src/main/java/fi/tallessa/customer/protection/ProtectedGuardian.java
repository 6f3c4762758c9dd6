package fi.tallessa.customer.protection;

import fi.tallessa.customer.guardian.RestsOnGuardian;
import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A guardian who is protected together with the customer (K9). */
@Component
class ProtectedGuardian implements RestsOnGuardian {

  private final ProtectionVersions versions;

  ProtectedGuardian(ProtectionVersions versions) {
    this.versions = versions;
  }

  @Override
  public List<String> of(Permit permit, UUID guardian) {
    return RestsOnGuardian.when(
        versions.of(permit).stream()
            .anyMatch(one -> one.protection().guardians().contains(guardian)),
        "customer.guardian.rests.protection");
  }
}
