package fi.tallessa.disclosure;

import fi.tallessa.access.Access;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the log of what was told to others. */
@Service
@Transactional
class DisclosureReading {

  private final Access access;
  private final DisclosureLines lines;
  private final Data data;

  DisclosureReading(Access access, DisclosureLines lines, Data data) {
    this.access = access;
    this.lines = lines;
    this.data = data;
  }

  Entry<DisclosureList> list(Code code, Visit visit) {
    return access
        .enter(DisclosureAction.READ, code, visit)
        .map(
            permit ->
                new DisclosureList(permit.code(), data.card(permit).name(), lines.of(permit)));
  }
}
