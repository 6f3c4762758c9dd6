package fi.tallessa.legalbasis.balancing;

import fi.tallessa.association.Service;
import fi.tallessa.association.ServiceId;
import fi.tallessa.association.Services;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Managers;
import fi.tallessa.staff.Workers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The balancing tests of all services, and reading one. */
@Component
@Transactional
class Balancing {

  private final BalancingTests tests;
  private final BalancingDrafts drafts;
  private final Advising advising;
  private final Services services;
  private final Workers workers;
  private final Managers managers;

  Balancing(
      BalancingTests tests,
      BalancingDrafts drafts,
      Advising advising,
      Services services,
      Workers workers,
      Managers managers) {
    this.tests = tests;
    this.drafts = drafts;
    this.advising = advising;
    this.services = services;
    this.workers = workers;
    this.managers = managers;
  }

  BalancingListPage list(Visit visit) {
    var versions = tests.versions();
    var saved = drafts.own(visit);
    var left = drafts.left(visit.today());
    var rows =
        services.running(visit.today()).stream()
            .map(one -> row(one, versions.getOrDefault(one.id(), List.of()), saved, left, visit))
            .toList();
    var people =
        Stream.concat(
            versions.values().stream().flatMap(List::stream).flatMap(TestVersion::people),
            left.stream().map(LeftDraft::author));
    return new BalancingListPage(rows, names(people));
  }

  private static BalancingListPage.Row row(
      Service one,
      List<TestVersion> versions,
      Map<ServiceId, Instant> saved,
      List<LeftDraft> left,
      Visit visit) {
    return new BalancingListPage.Row(
        one,
        BalancingState.on(visit.today(), versions),
        versions,
        Optional.ofNullable(saved.get(one.id())),
        left.stream().filter(draft -> draft.service().equals(one.id())).toList());
  }

  Entry<Service> service(String id) {
    return Entry.there(ServiceId.parse(id).flatMap(services::byId));
  }

  Entry<BalancingPage> page(Service service, int number, Visit visit) {
    var versions = tests.versions(service.id());
    return Entry.there(TestVersion.numbered(number, versions))
        .map(version -> page(service, version, versions, visit));
  }

  private BalancingPage page(
      Service service, TestVersion version, List<TestVersion> versions, Visit visit) {
    var before = tests.weighing(service.id(), version.number() - 1);
    var weighing = tests.weighing(service.id(), version.number()).orElseThrow();
    var advice = advising.of(service.id(), version.number());
    return new BalancingPage(
        service,
        version,
        weighing,
        before,
        versions,
        BalancingState.on(visit.today(), versions),
        names(
            Stream.concat(
                versions.stream().flatMap(TestVersion::people), advice.stream().map(Advice::by))),
        advice,
        managers.here(visit),
        visit,
        "",
        Problems.none());
  }

  private Map<WorkerId, String> names(Stream<WorkerId> people) {
    return workers.names(people.distinct().toList());
  }
}
