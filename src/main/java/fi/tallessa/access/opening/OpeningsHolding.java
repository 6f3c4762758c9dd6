package fi.tallessa.access.opening;

import static java.util.stream.Collectors.toSet;

import fi.tallessa.access.ProtectingOpenings;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Workers;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * When a line manager opened the file, and for what reason (S25); and when it was opened to protect
 * the child, whose reason no guardian reads in a copy (K3).
 */
@Component
class OpeningsHolding implements Holding {

  private final Openings openings;
  private final ProtectingOpenings protecting;
  private final Workers workers;

  OpeningsHolding(Openings openings, ProtectingOpenings protecting, Workers workers) {
    this.protecting = protecting;
    this.openings = openings;
    this.workers = workers;
  }

  @Override
  public Description describe() {
    return new Description(
        "openings", List.of("access.opening", "access.protecting"), FieldGroup.WORK, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    var all = openings.since(Instant.EPOCH, permit);
    var names = workers.names(all.stream().map(Opening::manager).collect(toSet()));
    return all.stream().map(one -> line(one, names.get(one.manager()))).toList();
  }

  @Override
  public void erase(Permit permit) {
    openings.erase(permit);
    protecting.erase(permit);
  }

  private static CopyLine line(Opening one, String manager) {
    return new CopyLine(
        "access.copy.opened",
        manager + ": " + one.reason(),
        "web.copy.by_us",
        one.from().atZone(Visit.ZONE).toLocalDate());
  }
}
