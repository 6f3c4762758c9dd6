package fi.tallessa.casework.countersign;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which contacts a student in practice wrote, and who countersigned them. */
@Component
class InternEntriesHolding implements Holding {

  private static final String SOURCE = "casework.copy.source";

  private final InternEntries entries;
  private final Workers workers;

  InternEntriesHolding(InternEntries entries, Workers workers) {
    this.entries = entries;
    this.workers = workers;
  }

  @Override
  public Description describe() {
    return new Description(
        "intern_entries", List.of("casework.intern_entry"), FieldGroup.WORK, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    var all = entries.all(permit);
    var who = new HashSet<WorkerId>();
    all.forEach(one -> who.add(one.intern()));
    all.forEach(one -> one.closed().ifPresent(closed -> who.add(closed.by())));
    var names = workers.names(who);
    return all.stream().flatMap(one -> lines(one, names).stream()).toList();
  }

  private static List<CopyLine> lines(InternEntry one, Map<WorkerId, String> names) {
    var lines = new ArrayList<CopyLine>();
    lines.add(
        new CopyLine(
            one.waits() ? "casework.countersign.copy.waits" : "casework.countersign.copy.wrote",
            names.getOrDefault(one.intern(), ""),
            SOURCE,
            one.on()));
    one.closed()
        .ifPresent(
            closed -> {
              lines.add(
                  new CopyLine(
                      closed.outcome().label(),
                      names.getOrDefault(closed.by(), ""),
                      SOURCE,
                      day(closed.at())));
              if (!closed.why().isEmpty()) {
                lines.add(
                    new CopyLine(
                        "casework.countersign.copy.why", closed.why(), SOURCE, day(closed.at())));
              }
            });
    return lines;
  }

  private static LocalDate day(Instant at) {
    return at.atZone(Visit.ZONE).toLocalDate();
  }

  @Override
  public void erase(Permit permit) {
    entries.erase(permit);
  }
}
