package fi.tallessa.customer.consented;

import fi.tallessa.access.Access;
import fi.tallessa.access.Protections;
import fi.tallessa.association.Association;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Health goes on paper only when somebody asks for just that (S20). */
@Service
@Transactional
class HealthPrinting {

  private final Access access;
  private final Association association;
  private final Data data;
  private final ConsentedEntries entries;
  private final Protections protections;

  HealthPrinting(
      Access access,
      Association association,
      Data data,
      ConsentedEntries entries,
      Protections protections) {
    this.protections = protections;
    this.access = access;
    this.association = association;
    this.data = data;
    this.entries = entries;
  }

  Entry<HealthPaper> print(Code code, Visit visit) {
    return access.enter(HealthAction.PRINT, code, visit).map(this::paper);
  }

  private HealthPaper paper(Permit permit) {
    var still = protections.stillAs(permit);
    return new HealthPaper(
        association.name(),
        ConsentedList.of(
            permit.code(),
            data.card(permit).name(),
            Store.HEALTH,
            entries.of(Store.HEALTH, permit),
            List.of(),
            Set.of()),
        still);
  }
}
