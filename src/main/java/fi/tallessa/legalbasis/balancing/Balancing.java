package fi.tallessa.legalbasis.balancing;

import fi.tallessa.association.Service;
import fi.tallessa.association.ServiceId;
import fi.tallessa.association.Services;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Managers;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writing balancing tests, and reading them. */
@Component
@Transactional
public class Balancing {

  private final BalancingTests tests;
  private final Services services;
  private final Workers workers;
  private final Managers managers;

  Balancing(BalancingTests tests, Services services, Workers workers, Managers managers) {
    this.tests = tests;
    this.services = services;
    this.workers = workers;
    this.managers = managers;
  }

  BalancingListPage list(Visit visit) {
    var versions = tests.versions();
    var rows =
        services.running(visit.today()).stream()
            .map(one -> row(one, versions.getOrDefault(one.id(), List.of()), visit))
            .toList();
    return new BalancingListPage(rows, names(versions.values().stream().flatMap(List::stream)));
  }

  private static BalancingListPage.Row row(Service one, List<TestVersion> versions, Visit visit) {
    return new BalancingListPage.Row(one, BalancingState.on(visit.today(), versions), versions);
  }

  Entry<Service> service(String id) {
    return ServiceId.parse(id)
        .flatMap(services::byId)
        .map(Entry::open)
        .orElseGet(() -> Entry.closed(Refusal.NOT_THERE));
  }

  /** An empty form, or one filled from the version before. */
  BalancingFormPage begin(Service service, Visit visit) {
    var newest = newest(service.id());
    var before = newest == 0 ? Optional.<Weighing>empty() : tests.weighing(service.id(), newest);
    return new BalancingFormPage(
        service,
        BalancingForm.begunFrom(newest + 1, before, LastDay.latest(visit.today())),
        Problems.none(),
        newest,
        LastDay.latest(visit.today()));
  }

  /** The same form again, with everything typed in it. */
  BalancingFormPage again(Service service, BalancingForm form, Problems problems, Visit visit) {
    int newest = newest(service.id());
    return new BalancingFormPage(
        service, form.as(newest + 1), problems, newest, LastDay.latest(visit.today()));
  }

  /** The number of the version written; a problem on {@code version} when somebody was faster. */
  public Result<Integer> write(Service service, BalancingForm form, Visit visit) {
    return form.check(visit.today())
        .flatMap(
            text ->
                tests.add(service.id(), text.version(), text.weighing(), text.validUntil(), visit)
                    ? Result.fine(text.version())
                    : Result.faulty(
                        "version", "legalbasis.balancing.meanwhile", newest(service.id())));
  }

  Entry<BalancingPage> page(Service service, int number, Visit visit) {
    var versions = tests.versions(service.id());
    return TestVersion.numbered(number, versions)
        .map(version -> Entry.open(page(service, version, versions, visit)))
        .orElseGet(() -> Entry.closed(Refusal.NOT_THERE));
  }

  private BalancingPage page(
      Service service, TestVersion version, List<TestVersion> versions, Visit visit) {
    var before = tests.weighing(service.id(), version.number() - 1);
    var weighing = tests.weighing(service.id(), version.number()).orElseThrow();
    return new BalancingPage(
        service,
        version,
        weighing,
        before,
        versions,
        BalancingState.on(visit.today(), versions),
        names(versions.stream()),
        managers.here(visit),
        visit,
        "",
        Problems.none());
  }

  private int newest(ServiceId service) {
    return tests.versions(service).stream().mapToInt(TestVersion::number).max().orElse(0);
  }

  private Map<WorkerId, String> names(Stream<TestVersion> versions) {
    return workers.names(versions.flatMap(TestVersion::people).distinct().toList());
  }
}
