package fi.tallessa.customer.data;

import fi.tallessa.customer.datum.Versions;
import fi.tallessa.customer.guardian.RestsOnGuardian;
import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a guardian has said to be right of the customer's data (S23). */
@Component
class SaidByGuardian implements RestsOnGuardian {

  private final Versions versions;

  SaidByGuardian(Versions versions) {
    this.versions = versions;
  }

  @Override
  public List<String> of(Permit permit, UUID guardian) {
    return RestsOnGuardian.when(
        versions.all(permit).stream()
            .map(one -> one.datum().verified())
            .anyMatch(one -> one != null && guardian.equals(one.guardian())),
        SAID);
  }
}
