package fi.tallessa.access.conflict;

import fi.tallessa.access.Access;
import fi.tallessa.access.Undo;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Sending;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a line manager sees to: tries of those who may never open a file the manager oversees, and
 * what workers told of whom they know.
 */
@Service
@Transactional
class SeeingToConflicts {

  private static final int MOST = 200;

  private final Access access;
  private final ConflictTries tries;
  private final ToldToManagers told;
  private final ToldTies ties;
  private final KeptConflicts conflicts;
  private final Barring barring;
  private final Workers workers;

  SeeingToConflicts(
      Access access,
      ConflictTries tries,
      ToldToManagers told,
      ToldTies ties,
      KeptConflicts conflicts,
      Barring barring,
      Workers workers) {
    this.access = access;
    this.tries = tries;
    this.told = told;
    this.ties = ties;
    this.conflicts = conflicts;
    this.barring = barring;
    this.workers = workers;
  }

  ReviewPage page(Visit visit) {
    return page(null, "", Problems.none(), visit);
  }

  private ReviewPage page(UUID chosen, String code, Problems problems, Visit visit) {
    var mine = access.overseen(tries.subjects(visit), visit);
    var tried = mine.isEmpty() ? List.<ConflictTries.Try>of() : tries.unseen(mine, MOST);
    var heard = told.to(visit);
    var bars = since(heard);
    var subjects =
        Stream.of(
                tried.stream().map(ConflictTries.Try::subject),
                heard.stream().flatMap(one -> one.likely().stream()),
                bars.stream().map(KeptConflicts.Bar::subject))
            .flatMap(Function.identity())
            .distinct()
            .toList();
    var codes = overseen(subjects, visit);
    var names =
        workers.names(
            Stream.concat(
                    tried.stream().map(ConflictTries.Try::worker),
                    heard.stream().map(one -> one.told().worker()))
                .toList());
    return new ReviewPage(
        tried.stream()
            .filter(one -> codes.containsKey(one.subject()))
            .map(
                one ->
                    new ReviewPage.Tried(
                        one.code().shown(),
                        one.conflict(),
                        names.getOrDefault(one.worker(), ""),
                        one.day(),
                        one.times()))
            .toList(),
        heard.stream()
            .filter(one -> one.mine() || one.likely().stream().anyMatch(codes::containsKey))
            .limit(MOST)
            .map(one -> line(one, bars, codes, names))
            .toList(),
        visit.when(),
        chosen,
        code,
        problems);
  }

  /** What was decided once something was told; what is not shown is not looked at. */
  private List<KeptConflicts.Bar> since(List<ToldToManagers.Heard> heard) {
    return conflicts.lasting(heard.stream().map(one -> one.told().worker()).toList()).stream()
        .filter(bar -> heard.stream().anyMatch(one -> follows(bar, one)))
        .toList();
  }

  private static boolean follows(KeptConflicts.Bar bar, ToldToManagers.Heard one) {
    return bar.worker().equals(one.told().worker()) && !bar.from().isBefore(one.told().at());
  }

  private Map<SubjectId, String> overseen(List<SubjectId> subjects, Visit visit) {
    return subjects.isEmpty()
        ? Map.of()
        : access.enterEach(ConflictAction.LIST, subjects, visit).stream()
            .collect(Collectors.toMap(Permit::subject, one -> one.code().shown()));
  }

  private static ReviewPage.Line line(
      ToldToManagers.Heard one,
      List<KeptConflicts.Bar> bars,
      Map<SubjectId, String> codes,
      Map<WorkerId, String> names) {
    var known = one.told().known();
    var barred =
        bars.stream()
            .filter(bar -> follows(bar, one))
            .map(bar -> codes.get(bar.subject()))
            .filter(code -> code != null)
            .toList();
    return new ReviewPage.Line(
        one.told().id(),
        names.getOrDefault(one.told().worker(), ""),
        one.told().at(),
        known.name(),
        known.birth().bornIn().map(Object::toString).orElse(null),
        known.tie(),
        known.more(),
        one.likely().stream()
            .map(codes::get)
            .filter(code -> code != null && !barred.contains(code))
            .sorted()
            .toList(),
        barred);
  }

  /** Up to the end of a day, and what was there when the page was made; the rest waits on. */
  Entry<Permit> seen(
      Code code, UUID conflict, Optional<LocalDate> day, Optional<Instant> shown, Visit visit) {
    var until =
        Stream.of(shown, day.map(SeeingToConflicts::endOf))
            .flatMap(Optional::stream)
            .filter(at -> at.isBefore(visit.when()))
            .min(Comparator.naturalOrder())
            .orElse(visit.when());
    return access
        .enter(ConflictAction.SEE, code, visit)
        .map(
            permit -> {
              if (!tries.seen(permit, conflict, until)) {
                Undo.all();
              }
              return permit;
            });
  }

  /** Its last moment. */
  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(Visit.ZONE).toInstant().minus(1, ChronoUnit.MICROS);
  }

  /** The file is this one: the worker may never open it from now on. */
  Entry<Optional<ReviewPage>> match(UUID id, String typed, Sending sending, Visit visit) {
    return Entry.there(heard(id, visit))
        .map(
            one ->
                switch (sending.act(read(typed))) {
                  case Result.Faulty<Code>(var problems) ->
                      Optional.of(page(id, typed, problems, visit));
                  case Result.Fine<Code>(var code) -> match(one, code, typed, visit);
                });
  }

  private static Result<Code> read(String typed) {
    return Result.needed(Code.parse(typed), "code", "access.conflict.code.unreadable");
  }

  private Optional<ReviewPage> match(Told one, Code code, String typed, Visit visit) {
    return switch (access.enter(ConflictAction.READ, code, visit)) {
      case Entry.Open<Permit>(var permit) -> {
        var why = one.known().more() == null ? "" : one.known().more();
        barring.match(permit, new Proposed(one.worker(), one.known().tie(), why));
        yield Optional.empty();
      }
      case Entry.Closed<Permit> _ ->
          Optional.of(
              page(
                  one.id(),
                  typed,
                  Result.<Code>faulty("code", "access.conflict.code.not_there").problems(),
                  visit));
    };
  }

  /** Seen to, whoever was found or not. */
  Entry<Told> settle(UUID id, Visit visit) {
    return Entry.there(heard(id, visit))
        .map(
            one -> {
              ties.settle(one, visit);
              return one;
            });
  }

  /** Only what stands on the visitor's own page. */
  private Optional<Told> heard(UUID id, Visit visit) {
    return told.to(visit).stream()
        .filter(one -> one.told().id().equals(id))
        .filter(one -> one.mine() || !access.overseen(Set.copyOf(one.likely()), visit).isEmpty())
        .map(ToldToManagers.Heard::told)
        .findFirst();
  }
}
