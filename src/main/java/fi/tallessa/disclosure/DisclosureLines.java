package fi.tallessa.disclosure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fi.tallessa.association.Municipalities;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Kept;
import fi.tallessa.customer.datum.Versions;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads the log with its reports, and what of it has changed since it was told. */
@Component
public class DisclosureLines {

  private final Disclosures disclosures;
  private final Reports reports;
  private final Versions versions;
  private final Municipalities municipalities;
  private final Workers workers;

  DisclosureLines(
      Disclosures disclosures,
      Reports reports,
      Versions versions,
      Municipalities municipalities,
      Workers workers) {
    this.disclosures = disclosures;
    this.reports = reports;
    this.versions = versions;
    this.municipalities = municipalities;
    this.workers = workers;
  }

  /** The newest first: four statements, one of none. */
  public List<DisclosureLine> of(Permit permit) {
    var found = disclosures.of(permit, Disclosures.MOST);
    if (found.isEmpty()) {
      return List.of();
    }
    var theirs = reports.of(permit).stream().collect(toMap(KeptReport::id, one -> one));
    var said = versions.all(permit).stream().collect(groupingBy(Kept::field));
    var names =
        workers.names(found.stream().map(one -> one.disclosure().worker()).distinct().toList());
    return found.stream().map(one -> line(permit, one, theirs, said, names)).toList();
  }

  private DisclosureLine line(
      Permit permit,
      KeptDisclosure one,
      Map<UUID, KeptReport> theirs,
      Map<Field, List<Kept>> said,
      Map<WorkerId, String> names) {
    var read = one.readBy(permit);
    return new DisclosureLine(
        read,
        Optional.ofNullable(read.disclosure().municipality()).flatMap(municipalities::byCode),
        Optional.ofNullable(theirs.get(one.id())).map(report -> report.readBy(permit)),
        names.getOrDefault(one.disclosure().worker(), ""),
        one.disclosure().what().stream().filter(thing -> changed(thing, one.at(), said)).toList(),
        permit.masked());
  }

  /** Whether it says something else now than it did then; to verify is not to change. */
  private static boolean changed(Thing thing, Instant then, Map<Field, List<Kept>> said) {
    var all = thing.field().map(field -> said.getOrDefault(field, List.of())).orElse(List.of());
    var before = all.stream().filter(one -> !one.at().isAfter(then)).findFirst();
    return before.isPresent() && !value(before.get()).equals(value(all.getFirst()));
  }

  private static String value(Kept kept) {
    return kept.datum().value();
  }
}
