package fi.tallessa.casework.moving;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fi.tallessa.access.Access;
import fi.tallessa.audit.Look;
import fi.tallessa.audit.Looker;
import fi.tallessa.audit.Looks;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A contact in the wrong file may be a personal data breach (GDPR Art. 33): the line manager sees
 * from the log who had opened that file meanwhile, and decides. Nothing of the contact is shown.
 */
@Service
@Transactional
class Breaches {

  private static final int MOST = 50;

  private final Access access;
  private final Movings movings;
  private final Looks looks;
  private final Workers workers;

  Breaches(Access access, Movings movings, Looks looks, Workers workers) {
    this.access = access;
    this.movings = movings;
    this.looks = looks;
    this.workers = workers;
  }

  /** Those that wait for this manager, the oldest first. */
  BreachList list(Visit visit) {
    var some = movings.undecided();
    var theirs = access.overseen(some.stream().map(Moving::subject).distinct().toList(), visit);
    var subjects =
        some.stream().map(Moving::subject).distinct().filter(theirs::contains).limit(MOST).toList();
    var codes =
        access.enterEach(MovingAction.LIST, subjects, visit).stream()
            .collect(toMap(Permit::subject, Permit::code));
    return new BreachList(
        some.stream()
            .filter(one -> codes.containsKey(one.subject()))
            .map(one -> new BreachList.Row(codes.get(one.subject()), one.contact(), one.at()))
            .toList());
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
    if (moving.decided().isEmpty()) {
      movings.answer(access.further(MovingAction.ANSWER, permit), moving.contact(), chosen.sure());
    }
    return Optional.empty();
  }

  private BreachPage page(Permit permit, Moving moving) {
    var seen = looks.between(moving.from(), moving.line(), permit);
    var names = names(moving, seen);
    var writer = looks.before(moving.from() + 1, 1, permit).stream().map(Look::who).findFirst();
    return new BreachPage(
        permit.code(),
        moving.contact(),
        moving.at(),
        names.getOrDefault(moving.by(), ""),
        seen.stream().map(seen(names, writer, moving)).toList(),
        moving.decided().map(one -> decision(one, names)),
        "",
        Problems.none());
  }

  private static Function<Looker, Seen> seen(
      Map<WorkerId, String> names, Optional<WorkerId> writer, Moving moving) {
    return one ->
        new Seen(
            names.getOrDefault(one.who(), ""),
            one.times(),
            one.last(),
            one.who().equals(moving.by()) || writer.filter(one.who()::equals).isPresent());
  }

  private static BreachPage.Decision decision(Moving.Decided one, Map<WorkerId, String> names) {
    return new BreachPage.Decision(
        one.answer(), names.getOrDefault(one.by(), ""), one.at(), one.tellBy());
  }

  private Map<WorkerId, String> names(Moving moving, List<Looker> seen) {
    var all =
        Stream.of(
                Stream.of(moving.by()),
                seen.stream().map(Looker::who),
                moving.decided().map(Moving.Decided::by).stream())
            .flatMap(some -> some)
            .collect(toSet());
    return workers.names(all);
  }
}
