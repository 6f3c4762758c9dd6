package fi.tallessa.legalbasis.balancing;

import fi.tallessa.association.Service;
import fi.tallessa.association.ServiceId;
import fi.tallessa.association.Services;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
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

/** Writing balancing tests, and reading them. */
@Component
@Transactional
public class Balancing {

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
    var rows =
        services.running(visit.today()).stream()
            .map(one -> row(one, versions.getOrDefault(one.id(), List.of()), saved, visit))
            .toList();
    return new BalancingListPage(
        rows, names(versions.values().stream().flatMap(List::stream).flatMap(TestVersion::people)));
  }

  private static BalancingListPage.Row row(
      Service one, List<TestVersion> versions, Map<ServiceId, Instant> saved, Visit visit) {
    return new BalancingListPage.Row(
        one,
        BalancingState.on(visit.today(), versions),
        versions,
        Optional.ofNullable(saved.get(one.id())));
  }

  Entry<Service> service(String id) {
    return ServiceId.parse(id)
        .flatMap(services::byId)
        .map(Entry::open)
        .orElseGet(() -> Entry.closed(Refusal.NOT_THERE));
  }

  /** The visitor's draft, or an empty form, or one filled from the version before. */
  BalancingFormPage begin(Service service, Visit visit) {
    int newest = newest(service.id());
    var draft = drafts.own(service.id(), visit);
    var form =
        draft.map(BalancingDraft::form).orElseGet(() -> begunFrom(service.id(), newest, visit));
    int seen = draft.map(BalancingDraft::version).orElse(0);
    return form(service, form.as(newest + 1, seen), Problems.none(), newest, draft, visit);
  }

  private BalancingForm begunFrom(ServiceId service, int newest, Visit visit) {
    var before = newest == 0 ? Optional.<Weighing>empty() : tests.weighing(service, newest);
    return BalancingForm.begunFrom(newest + 1, before, LastDay.latest(visit.today()));
  }

  /**
   * The same form again, with everything typed in it; and beside it what another tab has saved
   * since.
   */
  BalancingFormPage again(Service service, BalancingForm form, Problems problems, Visit visit) {
    int newest = newest(service.id());
    var draft = drafts.own(service.id(), visit);
    int seen = draft.map(BalancingDraft::version).orElse(0);
    var typed = form.as(newest + 1, seen);
    if (seen == form.seen()) {
      return form(service, typed, problems, newest, draft, visit);
    }
    var told = problems.on("seen").isPresent() ? problems : problems.and(meanwhile());
    return form(service, typed, told, newest, draft, visit)
        .beside(draft.map(BalancingDraft::typed).orElse(Map.of()));
  }

  private static Problem meanwhile() {
    return Problem.of("seen", "legalbasis.balancing.draft.meanwhile");
  }

  private static BalancingFormPage form(
      Service service,
      BalancingForm form,
      Problems problems,
      int newest,
      Optional<BalancingDraft> draft,
      Visit visit) {
    var saved = draft.map(BalancingDraft::savedAt);
    var latest = LastDay.latest(visit.today());
    return new BalancingFormPage(service, form, problems, newest, latest, saved, Map.of());
  }

  /** Keeps what is typed so far; a problem on {@code seen} when another tab did so meanwhile. */
  Result<Service> keep(Service service, BalancingForm form, Visit visit) {
    return drafts.save(service.id(), form.seen(), form.kept(), visit)
        ? Result.fine(service)
        : Result.faulty(Problems.of(meanwhile()));
  }

  /**
   * The number of the version written; a problem on {@code version} when somebody was faster, on
   * {@code seen} when another tab has saved something else.
   */
  public Result<Integer> write(Service service, BalancingForm form, Visit visit) {
    int saved = drafts.own(service.id(), visit).map(BalancingDraft::version).orElse(0);
    if (saved != form.seen()) {
      return Result.faulty(Problems.of(meanwhile()));
    }
    return form.check(visit.today()).flatMap(text -> write(service, text, visit));
  }

  private Result<Integer> write(Service service, BalancingForm.Checked text, Visit visit) {
    if (!tests.add(service.id(), text.version(), text.weighing(), text.validUntil(), visit)) {
      return Result.faulty("version", "legalbasis.balancing.meanwhile", newest(service.id()));
    }
    drafts.remove(service.id(), visit);
    return Result.fine(text.version());
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

  private int newest(ServiceId service) {
    return tests.versions(service).stream().mapToInt(TestVersion::number).max().orElse(0);
  }

  private Map<WorkerId, String> names(Stream<WorkerId> people) {
    return workers.names(people.distinct().toList());
  }
}
