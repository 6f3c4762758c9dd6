package fi.tallessa.disclosure;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.association.Municipalities;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads the log with its reports, and what of it has changed since it was told. */
@Component
public class DisclosureLines {

  private final Disclosures disclosures;
  private final Reports reports;
  private final ChangedSince changed;
  private final ChangesTold told;
  private final Municipalities municipalities;
  private final Workers workers;

  DisclosureLines(
      Disclosures disclosures,
      Reports reports,
      ChangedSince changed,
      ChangesTold told,
      Municipalities municipalities,
      Workers workers) {
    this.disclosures = disclosures;
    this.reports = reports;
    this.changed = changed;
    this.told = told;
    this.municipalities = municipalities;
    this.workers = workers;
  }

  /** The newest first. */
  public List<DisclosureLine> of(Permit permit) {
    return of(permit, disclosures.all(permit));
  }

  /** The same that were not struck: who knows something of the customer. */
  public List<DisclosureLine> standing(Permit permit) {
    return of(permit).stream().filter(one -> !one.kept().struck()).toList();
  }

  /** Whether there is any such: nothing is opened. */
  public boolean any(Permit permit) {
    return disclosures.panel(permit).count() > 0;
  }

  /** On which of these days something was told, and no more of it: nothing is opened. */
  public List<LocalDate> days(Permit permit, DateRange days) {
    return disclosures.days(permit, days);
  }

  List<DisclosureLine> of(Permit permit, Collection<KeptDisclosure> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    var theirs = reports.of(permit).stream().collect(toMap(KeptReport::id, one -> one));
    var since = changed.of(permit);
    var tellings = told.of(permit);
    var names = workers.names(found.stream().flatMap(DisclosureLines::who).distinct().toList());
    return found.stream()
        .map(
            one ->
                line(
                    permit,
                    one,
                    Optional.ofNullable(theirs.get(one.id())),
                    names,
                    since.getOrDefault(one.id(), List.of()),
                    tellings.getOrDefault(one.id(), List.of())))
        .toList();
  }

  private static Stream<WorkerId> who(KeptDisclosure one) {
    return Stream.concat(
        Stream.of(one.first().worker()),
        one.corrections().stream().map(it -> it.correction().worker()));
  }

  private DisclosureLine line(
      Permit permit,
      KeptDisclosure one,
      Optional<KeptReport> report,
      Map<WorkerId, String> names,
      List<Thing> since,
      List<ChangeTold> tellings) {
    var read = one.readBy(permit);
    return new DisclosureLine(
        read,
        Optional.ofNullable(read.disclosure().municipality()).flatMap(municipalities::byCode),
        report.map(it -> it.readBy(permit)),
        names,
        since,
        tellings,
        permit.masked());
  }
}
