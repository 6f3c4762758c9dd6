package fi.tallessa.disclosure;

import fi.tallessa.access.Access;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the log of what was told to others. */
@Service
@Transactional
class DisclosureReading {

  static final int PER_PAGE = 50;

  private final Access access;
  private final Disclosures disclosures;
  private final DisclosureLines lines;
  private final Data data;

  DisclosureReading(Access access, Disclosures disclosures, DisclosureLines lines, Data data) {
    this.access = access;
    this.disclosures = disclosures;
    this.lines = lines;
    this.data = data;
  }

  /** A page of it: from the newest on, or what comes after a line. */
  Entry<DisclosureList> list(Optional<UUID> after, Code code, Visit visit) {
    return access
        .enter(DisclosureAction.READ, code, visit)
        .map(permit -> list(permit, disclosures.some(permit, after, PER_PAGE + 1)));
  }

  private DisclosureList list(Permit permit, List<KeptDisclosure> some) {
    var shown = some.subList(0, Math.min(PER_PAGE, some.size()));
    return new DisclosureList(
        permit.code(),
        data.card(permit).name(),
        lines.of(permit, shown),
        some.size() > PER_PAGE ? shown.getLast().id() : null);
  }
}
