package fi.tallessa.customer.protection;

import static java.util.stream.Collectors.toSet;

import fi.tallessa.access.Access;
import fi.tallessa.access.Unmasking;
import fi.tallessa.access.UnmaskingsToSee;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the line manager that a protected address was seen (K12): they read why, not the file. */
@Service
@Transactional
class ToldOfUnmaskings {

  /** As many customers as one reads of at once; the next ones follow when these are read. */
  private static final int MOST = 50;

  private final Access access;
  private final UnmaskingsToSee unmaskings;
  private final Workers workers;

  ToldOfUnmaskings(Access access, UnmaskingsToSee unmaskings, Workers workers) {
    this.access = access;
    this.unmaskings = unmaskings;
    this.workers = workers;
  }

  ToldPage page(Visit visit) {
    var waiting = unmaskings.of(visit);
    var mine = access.overseen(waiting, visit);
    var some = waiting.stream().filter(mine::contains).limit(MOST).toList();
    var permits = access.enterEach(ProtectionAction.TOLD, some, visit);
    var found = unmaskings.read(permits, visit);
    var names =
        workers.names(
            found.values().stream().flatMap(List::stream).map(Unmasking::worker).collect(toSet()));
    return new ToldPage(
        permits.stream()
            .flatMap(
                permit ->
                    found.getOrDefault(permit.subject(), List.of()).stream()
                        .map(one -> line(permit, one, names)))
            .sorted(Comparator.comparing(line -> line.unmasking().at()))
            .toList());
  }

  private static ToldPage.Line line(Permit permit, Unmasking one, Map<WorkerId, String> names) {
    return new ToldPage.Line(permit.code(), names.getOrDefault(one.worker(), ""), one);
  }

  Entry<Permit> read(UUID id, Code code, Visit visit) {
    return access
        .enter(ProtectionAction.READ_OF, code, visit)
        .map(
            permit -> {
              unmaskings.seen(permit, id);
              return permit;
            });
  }
}
