package fi.tallessa.customer.protection;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** That an address is protected, and by whose word. */
@Component
class ProtectionHolding implements Holding {

  private final ProtectionVersions versions;

  ProtectionHolding(ProtectionVersions versions) {
    this.versions = versions;
  }

  @Override
  public Description describe() {
    return new Description("protection", List.of("customer.protection"), FieldGroup.CONTACT, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return versions.of(permit).stream()
        .map(KeptProtection::protection)
        .map(
            one ->
                new CopyLine(
                    "customer.protection.copy",
                    Objects.toString(one.until(), ""),
                    one.evidence().label(),
                    one.from()))
        .toList();
  }

  @Override
  public void erase(Permit permit) {
    versions.erase(permit);
  }
}
