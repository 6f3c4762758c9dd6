package fi.tallessa.casework.moving;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fi.tallessa.access.Access;
import fi.tallessa.association.clock.LegalClock;
import fi.tallessa.audit.Look;
import fi.tallessa.audit.Looker;
import fi.tallessa.audit.Looks;
import fi.tallessa.audit.Meanwhile;
import fi.tallessa.casework.forguardian.Handout;
import fi.tallessa.casework.forguardian.Handouts;
import fi.tallessa.casework.print.PrintAction;
import fi.tallessa.casework.task.TaskAction;
import fi.tallessa.casework.today.TodayAction;
import fi.tallessa.disclosure.DisclosureLines;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Managers;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Sending;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A contact in the wrong file may be a personal data breach (GDPR Art. 33): the line manager sees
 * from the log who had seen anything of that file meanwhile, what guardians were given of it and
 * when others were told of it, and decides. Nothing of the contact is shown.
 */
@Service
@Transactional
class Breaches {

  private static final int MOST = 50;

  /** The next step of a contact stands in these, in words. */
  private static final Set<Action> TELLING = Set.of(TaskAction.LIST, TodayAction.LIST);

  private static final Problems OWN_SLIP =
      Problems.of(Problem.of("answer", "casework.moving.own_slip"));

  private final Access access;
  private final Movings movings;
  private final Looks looks;
  private final Handouts handouts;
  private final DisclosureLines disclosures;
  private final Workers workers;
  private final Managers managers;
  private final LegalClock clock;

  Breaches(
      Access access,
      Movings movings,
      Looks looks,
      Handouts handouts,
      DisclosureLines disclosures,
      Workers workers,
      Managers managers,
      LegalClock clock) {
    this.clock = clock;
    this.managers = managers;
    this.access = access;
    this.movings = movings;
    this.looks = looks;
    this.handouts = handouts;
    this.disclosures = disclosures;
    this.workers = workers;
  }

  /**
   * Those that wait for this manager, the oldest first.
   *
   * @param place the line to go on after, blank for the first page
   */
  BreachList list(String place, Visit visit) {
    var theirs = movings.undecided(BreachList.line(place), MOST + 1, visit);
    var some = theirs.subList(0, Math.min(MOST, theirs.size()));
    var codes =
        access.enterEach(MovingAction.LIST, subjects(some), visit).stream()
            .collect(toMap(Permit::subject, Permit::code));
    return new BreachList(
        some.stream()
            .filter(one -> codes.containsKey(one.subject()))
            .map(one -> new BreachList.Row(codes.get(one.subject()), one.contact(), one.at()))
            .toList(),
        theirs.size() > MOST ? some.getLast().line() : null);
  }

  private static List<SubjectId> subjects(List<Moving> some) {
    return some.stream().map(Moving::subject).distinct().toList();
  }

  Entry<BreachPage> page(UUID contact, Code code, Visit visit) {
    return access
        .enter(MovingAction.READ, code, visit)
        .flatMap(permit -> Entry.there(movings.one(permit, contact)).map(one -> page(permit, one)));
  }

  /** Empty when it is decided, also by somebody else before; else the page with what is wrong. */
  Entry<Optional<BreachPage>> answer(
      UUID contact, String answer, Sending sending, Code code, Visit visit) {
    return access
        .enter(MovingAction.READ, code, visit)
        .flatMap(
            permit ->
                Entry.there(movings.one(permit, contact))
                    .map(one -> answer(permit, one, answer, sending)));
  }

  private Optional<BreachPage> answer(
      Permit permit, Moving moving, String answer, Sending sending) {
    var chosen = sending.act(Choice.made("answer", Answer.of(answer)));
    if (!chosen.isFine()) {
      return Optional.of(page(permit, moving).again(answer, chosen.problems()));
    }
    if (moving.decided().isPresent()) {
      return Optional.empty();
    }
    if (ownSlip(permit, moving) && anotherMayJudge(permit)) {
      return Optional.of(page(permit, moving).again(answer, OWN_SLIP));
    }
    movings.answer(access.further(MovingAction.ANSWER, permit), moving.contact(), chosen.sure());
    return Optional.empty();
  }

  /** Whoever wrote it into the wrong file or moved it does not judge the slip (D11). */
  private boolean ownSlip(Permit permit, Moving moving) {
    var who = permit.visit().who();
    return moving.by().equals(who)
        || written(permit, moving).map(Look::who).filter(who::equals).isPresent();
  }

  private boolean anotherMayJudge(Permit permit) {
    var own = permit.visit();
    return managers.here(own).stream()
        .filter(one -> !one.equals(own.who()))
        .map(one -> new Visit(one, own.when(), own.why()))
        .anyMatch(one -> !access.overseen(List.of(permit.subject()), one).isEmpty());
  }

  private Optional<Look> written(Permit permit, Moving moving) {
    return looks.before(moving.from() + 1, 1, false, permit).stream().findFirst();
  }

  /** From the day on which it was written to that on which it was moved. */
  private static DateRange meanwhile(Optional<Look> written, Moving moving) {
    return new DateRange(
        written.map(Look::at).map(Breaches::day).orElse(LocalDate.EPOCH), day(moving.at()));
  }

  private static LocalDate day(Instant at) {
    return at.atZone(Visit.ZONE).toLocalDate();
  }

  private BreachPage page(Permit permit, Moving moving) {
    var seen = looks.between(moving.from(), moving.line(), TELLING, PrintAction.PAPERS, permit);
    var given = handouts.between(moving.from(), moving.line(), permit);
    var names = names(moving, seen, given);
    var written = written(permit, moving);
    return new BreachPage(
        permit.code(),
        moving.contact(),
        moving.at(),
        names.getOrDefault(moving.by(), ""),
        seen.stream().map(seen(names, written.map(Look::who), moving)).toList(),
        Given.of(given, names),
        disclosures.days(permit, meanwhile(written, moving)),
        moving.decided().map(one -> decision(one, names)),
        "",
        Problems.none());
  }

  private static Function<Meanwhile, Seen> seen(
      Map<WorkerId, String> names, Optional<WorkerId> writer, Moving moving) {
    return one -> {
      var who = one.looker().who();
      return new Seen(
          names.getOrDefault(who, ""),
          one.looker().times(),
          one.printed(),
          one.looker().last(),
          who.equals(moving.by()) || writer.filter(who::equals).isPresent());
    };
  }

  private BreachPage.Decision decision(Moving.Decided one, Map<WorkerId, String> names) {
    return new BreachPage.Decision(
        one.answer(),
        names.getOrDefault(one.by(), ""),
        one.at(),
        one.breach() ? Optional.of(clock.report(one.at()).due()) : Optional.empty());
  }

  private Map<WorkerId, String> names(Moving moving, List<Meanwhile> seen, List<Handout> given) {
    var all =
        Stream.of(
                Stream.of(moving.by()),
                seen.stream().map(Meanwhile::looker).map(Looker::who),
                given.stream().map(Handout::worker),
                moving.decided().map(Moving.Decided::by).stream())
            .flatMap(some -> some)
            .collect(toSet());
    return workers.names(all);
  }
}
