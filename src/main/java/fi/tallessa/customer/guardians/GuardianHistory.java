package fi.tallessa.customer.guardians;

import fi.tallessa.access.Access;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.guardians.GuardianHistoryPage.Past;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has been kept of a guardian, by whose word, and who wrote it down. */
@Service
@Transactional
class GuardianHistory {

  private final Access access;
  private final Data data;
  private final Guardians guardians;
  private final Workers workers;

  GuardianHistory(Access access, Data data, Guardians guardians, Workers workers) {
    this.access = access;
    this.data = data;
    this.guardians = guardians;
    this.workers = workers;
  }

  /** Of a guardian of this child and of no other; else the same answer as for no file at all. */
  Entry<GuardianHistoryPage> of(String id, Code code, Visit visit) {
    return access
        .enter(GuardianAction.HISTORY, code, visit)
        .flatMap(permit -> Entry.there(page(permit, versions(permit, id))));
  }

  private List<KeptGuardian> versions(Permit permit, String id) {
    var asked = GuardianId.of(id);
    return guardians.history(permit).stream()
        .filter(kept -> asked.equals(Optional.of(kept.id())))
        .map(kept -> kept.readBy(permit))
        .toList();
  }

  private Optional<GuardianHistoryPage> page(Permit permit, List<KeptGuardian> versions) {
    if (versions.isEmpty()) {
      return Optional.empty();
    }
    var names = workers.names(versions.stream().map(kept -> kept.guardian().worker()).toList());
    var past =
        IntStream.range(0, versions.size())
            .mapToObj(
                at ->
                    Past.of(
                        versions.get(at),
                        versions.stream().skip(at + 1L).findFirst(),
                        names.getOrDefault(versions.get(at).guardian().worker(), "")))
            .toList();
    return Optional.of(new GuardianHistoryPage(permit.code(), data.card(permit).name(), past));
  }
}
