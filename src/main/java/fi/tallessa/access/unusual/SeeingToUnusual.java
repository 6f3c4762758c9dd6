package fi.tallessa.access.unusual;

import fi.tallessa.access.Access;
import fi.tallessa.access.Finding;
import fi.tallessa.access.Ground;
import fi.tallessa.access.Hurries;
import fi.tallessa.access.Unusual;
import fi.tallessa.access.UnusualFindings;
import fi.tallessa.holdings.BreachFound;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Sending;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Another person looks at what was found unusual, asks, and says what came of it (S35). */
@Service
@Transactional
public class SeeingToUnusual {

  private static final int CLOSED = 20;
  private static final int CODES = 20;

  private static final Problems CLOSED_MEANWHILE =
      Problems.of(Problem.of("reason", "access.unusual.closed_meanwhile"));

  private static final Problems MORE_MEANWHILE =
      Problems.of(Problem.of("reason", "access.unusual.more_meanwhile"));

  private final UnusualFindings findings;
  private final Reviewers reviewers;
  private final Hurries hurries;
  private final Workers workers;
  private final Access access;
  private final BreachFound breaches;

  SeeingToUnusual(
      UnusualFindings findings,
      Reviewers reviewers,
      Hurries hurries,
      Workers workers,
      Access access,
      BreachFound breaches) {
    this.findings = findings;
    this.reviewers = reviewers;
    this.hurries = hurries;
    this.workers = workers;
    this.access = access;
    this.breaches = breaches;
  }

  /** How many wait for the visitor: a number for the first page, so no line in the log. */
  public int waiting(Visit visit) {
    var open = findings.open();
    return open.isEmpty() ? 0 : falling(open, reviewers.today(visit), visit).size();
  }

  FindingsPage page(Visit visit) {
    var managers = reviewers.today(visit);
    var open = falling(findings.open(), managers, visit);
    var closed = falling(findings.closed(CLOSED), managers, visit);
    var all = Stream.concat(open.stream(), closed.stream()).toList();
    boolean manager = Reviewer.among(managers, visit.who());
    access.overview(
        UnusualAction.LIST,
        all.stream().flatMap(one -> one.files().stream()).distinct().toList(),
        manager ? Ground.LEADS : Ground.SECOND_PERSON,
        visit);
    var names = names(all);
    return new FindingsPage(lines(open, names), lines(closed, names), manager);
  }

  /** Whoever it does not fall to learns nothing of it. */
  Entry<FindingPage> one(UUID id, Visit visit) {
    var managers = reviewers.today(visit);
    return Entry.there(findings.one(id).filter(one -> Reviewer.falls(one, visit.who(), managers)))
        .map(one -> page(one, Reviewer.among(managers, visit.who()), visit));
  }

  /**
   * What is a breach is written down as one with it, whoever says so: the hours run from now on
   * (GDPR Art. 33).
   */
  Entry<Optional<FindingPage>> close(UUID id, ClosingForm form, Sending sending, Visit visit) {
    return one(id, visit)
        .map(
            page ->
                switch (sending.act(form.check())) {
                  case Result.Faulty<ClosingForm.Read>(var problems) ->
                      Optional.of(page.again(form, problems));
                  case Result.Fine<ClosingForm.Read>(var read) -> close(page, form, read, visit);
                });
  }

  private Optional<FindingPage> close(
      FindingPage page, ClosingForm form, ClosingForm.Read read, Visit visit) {
    var one = page.finding();
    if (one.open() && !form.readOf(one)) {
      return Optional.of(page.again(form, MORE_MEANWHILE));
    }
    if (!findings.close(one, read.outcome(), read.words(), visit)) {
      return Optional.of(page.again(form, CLOSED_MEANWHILE));
    }
    if (read.outcome() == Finding.Outcome.BREACH) {
      breaches.found(one.id(), one.day() + ": " + read.words(), page.whose(), visit);
    }
    return Optional.empty();
  }

  /** What was asked of the visitor themselves, once it is closed. */
  @Transactional(readOnly = true)
  List<FindingsPage.Line> own(Visit visit) {
    var closed = findings.about(visit.who()).stream().filter(one -> !one.open()).toList();
    return lines(closed, names(closed));
  }

  private FindingPage page(Finding finding, boolean manager, Visit visit) {
    var mine =
        access.overseen(finding.files(), visit).stream()
            .sorted(Comparator.comparing(SubjectId::value))
            .limit(CODES)
            .toList();
    var codes = codes(mine, finding, manager, visit);
    var names = names(List.of(finding));
    return new FindingPage(
        finding,
        names.getOrDefault(finding.about(), ""),
        names.get(finding.closedBy()),
        codes,
        finding.seen().unusual() == Unusual.MANY_FILES
            ? hurries.of(finding.about(), finding.day())
            : List.of(),
        finding.open() ? ClosingForm.BLANK : null,
        Problems.none(),
        manager);
  }

  /** Whoever oversees none of the files reads of the worker all the same: one line of the log. */
  private List<String> codes(List<SubjectId> mine, Finding finding, boolean manager, Visit visit) {
    if (mine.isEmpty()) {
      var ground = manager ? Ground.LEADS : Ground.SECOND_PERSON;
      access.overview(UnusualAction.SEE, finding.files(), ground, visit);
      return List.of();
    }
    return access.enterEach(UnusualAction.SEE, mine, visit).stream()
        .map(permit -> permit.code().shown())
        .sorted()
        .toList();
  }

  private static List<Finding> falling(List<Finding> some, List<Reviewer> managers, Visit visit) {
    return some.stream().filter(one -> Reviewer.falls(one, visit.who(), managers)).toList();
  }

  private Map<WorkerId, String> names(List<Finding> some) {
    return workers.names(
        some.stream()
            .flatMap(one -> Stream.of(one.about(), one.closedBy()))
            .filter(Objects::nonNull)
            .toList());
  }

  private static List<FindingsPage.Line> lines(List<Finding> some, Map<WorkerId, String> names) {
    return some.stream()
        .map(
            one ->
                new FindingsPage.Line(
                    one, names.getOrDefault(one.about(), ""), names.get(one.closedBy())))
        .toList();
  }
}
