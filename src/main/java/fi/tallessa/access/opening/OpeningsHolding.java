package fi.tallessa.access.opening;

import static java.util.stream.Collectors.toSet;

import fi.tallessa.access.Emergencies;
import fi.tallessa.access.Emergency;
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
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * When a line manager opened the file, and for what reason (S25); and when it was opened in an
 * emergency or to protect the child, whose reason no guardian reads in a copy (K3).
 */
@Component
class OpeningsHolding implements Holding {

  private final Openings openings;
  private final Emergencies emergencies;
  private final ProtectingOpenings protecting;
  private final Workers workers;

  OpeningsHolding(
      Openings openings, Emergencies emergencies, ProtectingOpenings protecting, Workers workers) {
    this.emergencies = emergencies;
    this.protecting = protecting;
    this.openings = openings;
    this.workers = workers;
  }

  @Override
  public Description describe() {
    return new Description(
        "openings",
        List.of("access.opening", "access.emergency", "access.protecting"),
        FieldGroup.WORK,
        true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    var all = openings.since(Instant.EPOCH, permit);
    var sudden = emergencies.since(Instant.EPOCH, permit);
    var names =
        workers.names(
            Stream.concat(
                    all.stream().map(Opening::manager), sudden.stream().map(Emergency::worker))
                .collect(toSet()));
    return Stream.concat(
            all.stream().map(one -> line(one, names.get(one.manager()))),
            sudden.stream().map(one -> line(one, names.get(one.worker()))))
        .toList();
  }

  @Override
  public void erase(Permit permit) {
    openings.erase(permit);
    emergencies.erase(permit);
    protecting.erase(permit);
  }

  private static CopyLine line(Emergency one, String worker) {
    return new CopyLine(
        "access.copy.emergency",
        worker,
        "web.copy.by_us",
        one.from().atZone(Visit.ZONE).toLocalDate());
  }

  private static CopyLine line(Opening one, String manager) {
    return new CopyLine(
        "access.copy.opened",
        manager + ": " + one.reason(),
        "web.copy.by_us",
        one.from().atZone(Visit.ZONE).toLocalDate());
  }
}
