package fi.tallessa.legalbasis.balancing;

import fi.tallessa.association.Service;
import fi.tallessa.association.ServiceId;
import fi.tallessa.association.Services;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.balancing.Decision.Outcome;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writing balancing tests, reading them, and deciding about them. */
@Component
@Transactional
public class Balancing {

  private static final int LONGEST_WORDS = 2000;

  private final BalancingTests tests;
  private final Services services;
  private final Workers workers;

  Balancing(BalancingTests tests, Services services, Workers workers) {
    this.tests = tests;
    this.services = services;
    this.workers = workers;
  }

  BalancingListPage list(Visit visit) {
    var versions = tests.versions();
    var rows =
        services.all().stream()
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
    return found(versions, number)
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
        visit,
        "",
        Problems.none());
  }

  /**
   * Decides about a version. No problems: it is decided so, by this visit or, at the same moment,
   * by another manager with the same outcome.
   */
  public Entry<Problems> decide(
      Service service, int number, Outcome outcome, String typed, Visit visit) {
    var versions = tests.versions(service.id());
    return found(versions, number)
        .map(version -> Entry.open(decide(version, versions, outcome, typed, visit)))
        .orElseGet(() -> Entry.closed(Refusal.NOT_THERE));
  }

  private Problems decide(
      TestVersion version, List<TestVersion> versions, Outcome outcome, String typed, Visit visit) {
    var refusal = MayDecide.refusal(outcome, version, versions.getFirst().number(), visit);
    if (refusal.isPresent()) {
      return Problems.of(refusal.get());
    }
    var words = Words.text("words", typed, LONGEST_WORDS);
    if (outcome == Outcome.SENT_BACK && words.isFine() && words.sure().isEmpty()) {
      return Result.faulty("words", "legalbasis.balancing.words.missing").problems();
    }
    return words.flatMap(said -> put(version, decision(outcome, said, visit))).problems();
  }

  private static Decision decision(Outcome outcome, Optional<Words> words, Visit visit) {
    return new Decision(outcome, visit.who(), visit.when(), words.map(Words::value).orElse(null));
  }

  private Result<TestVersion> put(TestVersion version, Decision decision) {
    if (tests.decide(version, decision)) {
      return Result.fine(version);
    }
    var made =
        found(tests.versions(version.service()), version.number())
            .flatMap(TestVersion::decision)
            .orElseThrow();
    return made.outcome() == decision.outcome() && decision.words() == null
        ? Result.fine(version)
        : Result.faulty("words", "legalbasis.balancing.decided");
  }

  private int newest(ServiceId service) {
    return tests.versions(service).stream().mapToInt(TestVersion::number).max().orElse(0);
  }

  private static Optional<TestVersion> found(List<TestVersion> versions, int number) {
    return versions.stream().filter(one -> one.number() == number).findFirst();
  }

  private Map<WorkerId, String> names(Stream<TestVersion> versions) {
    return workers.names(versions.flatMap(TestVersion::people).distinct().toList());
  }
}
