package fi.tallessa.statistics;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.association.Association;
import fi.tallessa.association.Grant;
import fi.tallessa.association.GrantId;
import fi.tallessa.association.Grants;
import fi.tallessa.association.Past;
import fi.tallessa.association.Version;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.WorkerNames;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.statistics.ReportsPage.Row;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the reports to funders out of released figures, and freezes them. */
@Service
@Transactional
class Reporting {

  private final Grants grants;
  private final PeriodReleases releases;
  private final Registry registry;
  private final Targets targets;
  private final FunderReports reports;
  private final CellWords words;
  private final Association association;
  private final WorkerNames names;

  Reporting(
      Grants grants,
      PeriodReleases releases,
      Registry registry,
      Targets targets,
      FunderReports reports,
      CellWords words,
      Association association,
      WorkerNames names) {
    this.grants = grants;
    this.releases = releases;
    this.registry = registry;
    this.targets = targets;
    this.reports = reports;
    this.words = words;
    this.association = association;
    this.names = names;
  }

  /** The newest year first; of a grant those in which it paid, or was reported. */
  ReportsPage list() {
    var given = reports.given();
    var all = grants.all();
    var removed = grants.removed().stream().map(Past::said).toList();
    return new ReportsPage(
        releases.all().stream()
            .map(Release::period)
            .filter(period -> period.kind() == Period.Kind.YEAR)
            .sorted((one, other) -> other.year() - one.year())
            .flatMap(
                period ->
                    Stream.concat(
                            all.stream().filter(one -> one.days().overlaps(period.days())),
                            Stream.concat(all.stream(), removed.stream())
                                .filter(one -> given.contains(Map.entry(one.id(), period.year()))))
                        .distinct()
                        .map(
                            grant ->
                                new Row(
                                    grant.id(),
                                    grant.shown(),
                                    period.year(),
                                    given.contains(Map.entry(grant.id(), period.year())))))
            .toList());
  }

  Entry<ReportPage> page(String grant, String year) {
    return found(grant, year).map(found -> page(found, Problems.none()));
  }

  /** Only as it was given: a draft is no document. */
  Entry<ReportPage> given(String grant, String year) {
    return found(grant, year)
        .flatMap(
            found ->
                Entry.there(
                    found.frozen().isEmpty()
                        ? Optional.empty()
                        : Optional.of(page(found, Problems.none()))));
  }

  /** Empty once it is done, by whomever; else why it is not. */
  Entry<Optional<ReportPage>> freeze(String grant, String year, String seen, Visit visit) {
    return found(grant, year).map(found -> freeze(found, seen, visit));
  }

  private Optional<ReportPage> freeze(Found found, String seen, Visit visit) {
    if (found.frozen().isPresent()) {
      return Optional.empty();
    }
    var now = page(found, problem("statistics.report.corrected"));
    if (!now.seen().equals(seen)) {
      return Optional.of(now);
    }
    if (!found.report().wordless().isEmpty()) {
      return Optional.of(page(found, problem("statistics.report.wordless")));
    }
    reports.freeze(found.grant().id(), found.report().year(), found.report(), visit);
    return Optional.empty();
  }

  private static Problems problem(String key) {
    return Problems.of(Problem.of("freeze", key));
  }

  Entry<TargetPage> line(String grant, String year, String line) {
    return open(grant, year, line)
        .map(one -> page(one, TargetForm.of(one.kept()), Problems.none()));
  }

  /** Empty once it is said. */
  Entry<Optional<TargetPage>> say(
      String grant, String year, String line, TargetForm form, Sending sending, Visit visit) {
    return open(grant, year, line).map(one -> say(one, form, sending, visit));
  }

  private Optional<TargetPage> say(Open open, TargetForm form, Sending sending, Visit visit) {
    var read = sending.act(form.read(open.line().what()));
    if (read instanceof Result.Faulty<Target>(var problems)) {
      return Optional.of(page(open, form, problems));
    }
    if (read.sure().equals(open.kept().target())) {
      return Optional.empty();
    }
    var report = open.found().report();
    return targets.say(
            open.found().grant().id(),
            report.year(),
            open.line().what(),
            form.seen(),
            read.sure(),
            visit)
        ? Optional.empty()
        : Optional.of(page(open, form.over(open.kept()), Version.meanwhile()));
  }

  /** A report; of one that was given what was given. */
  private record Found(
      Grant grant,
      Report report,
      Map<ReportLine, Targets.Kept> said,
      Optional<FunderReports.Frozen> frozen,
      CellWords.Called called) {
    @Override
    public String toString() {
      return "Found";
    }
  }

  /** A figure of a report that can still be changed. */
  private record Open(Found found, Report.Line line, Targets.Kept kept) {
    @Override
    public String toString() {
      return "Open";
    }
  }

  private Entry<Found> found(String grant, String year) {
    return Entry.there(
        Period.parse(year)
            .filter(period -> period.kind() == Period.Kind.YEAR)
            .flatMap(releases::newest)
            .flatMap(release -> GrantId.parse(grant).flatMap(one -> found(one, release))));
  }

  /** A grant that was removed is still named by the report that was given of it. */
  private Optional<Found> found(GrantId id, Release release) {
    var frozen = reports.of(id, release.period().year());
    return grants
        .byId(id)
        .or(() -> frozen.flatMap(given -> grants.written(id)))
        .map(grant -> found(grant, release, frozen));
  }

  private Found found(Grant grant, Release release, Optional<FunderReports.Frozen> frozen) {
    int year = release.period().year();
    var said = targets.of(grant.id(), year);
    var called = words.now();
    return new Found(
        grant,
        frozen
            .map(given -> given.report().orElseGet(() -> Report.illegible(grant.shown(), year)))
            .orElseGet(() -> draft(grant, release, said, called)),
        said,
        frozen,
        called);
  }

  private Report draft(
      Grant grant, Release release, Map<ReportLine, Targets.Kept> said, CellWords.Called called) {
    return Report.of(
        grant.shown(),
        release.period().year(),
        release.number(),
        releases.ofGrant(release, byGrants(), grant.id()),
        said.entrySet().stream().collect(toMap(Map.Entry::getKey, one -> one.getValue().target())),
        called.services());
  }

  private List<Table> byGrants() {
    return registry.all().stream()
        .filter(table -> table.by().getFirst() == Dimension.GRANT)
        .toList();
  }

  private Entry<Open> open(String grant, String year, String code) {
    return found(grant, year)
        .flatMap(
            found ->
                Entry.there(
                    ReportLine.of(code)
                        .filter(what -> found.frozen().isEmpty())
                        .map(what -> open(found, what))));
  }

  private static Open open(Found found, ReportLine what) {
    return new Open(
        found,
        found.report().lines().stream()
            .filter(line -> line.what() == what)
            .findFirst()
            .orElseThrow(),
        found.said().getOrDefault(what, Targets.Kept.NOTHING));
  }

  private ReportPage page(Found found, Problems problems) {
    return new ReportPage(
        found.grant().id(),
        found.report(),
        found.frozen(),
        found.frozen().map(FunderReports.Frozen::by).map(this::named).orElse(""),
        found.called().then(found.report().services()),
        association.name(),
        problems);
  }

  private String named(WorkerId worker) {
    return names.names(List.of(worker)).getOrDefault(worker, "");
  }

  private static TargetPage page(Open open, TargetForm form, Problems problems) {
    return new TargetPage(
        open.found().grant().id(), open.found().report(), open.line(), form, problems);
  }
}
