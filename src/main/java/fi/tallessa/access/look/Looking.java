package fi.tallessa.access.look;

import static java.util.stream.Collectors.toSet;

import fi.tallessa.access.Access;
import fi.tallessa.access.Emergencies;
import fi.tallessa.access.Ground;
import fi.tallessa.access.opening.Opening;
import fi.tallessa.access.opening.Openings;
import fi.tallessa.audit.Look;
import fi.tallessa.audit.Looks;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells who has looked at a customer, in sentences the customer may read. */
@Service
@Transactional
class Looking {

  static final int LINES = 50;

  private static final List<String> WITH_REASON =
      List.of(Ground.LEADS_WITH_REASON.name(), Ground.EMERGENCY.name());

  private final Access access;
  private final Looks looks;
  private final Openings openings;
  private final Emergencies emergencies;
  private final Workers workers;

  Looking(Access access, Looks looks, Openings openings, Emergencies emergencies, Workers workers) {
    this.emergencies = emergencies;
    this.access = access;
    this.looks = looks;
    this.openings = openings;
    this.workers = workers;
  }

  /**
   * @param before the line to go on before, null for the newest
   */
  Entry<LooksPage> page(Code code, Long before, boolean manager, Visit visit) {
    return access.enter(LookAction.READ, code, visit).map(permit -> page(permit, before, manager));
  }

  private LooksPage page(Permit permit, Long before, boolean manager) {
    var from = before == null ? Long.MAX_VALUE : before;
    var some = looks.before(from, LINES + 1, manager, permit);
    var shown = some.subList(0, Math.min(LINES, some.size()));
    return new LooksPage(
        permit.code().shown(),
        before == null ? looks.summary(permit) : null,
        LookDay.of(lines(shown, permit)),
        some.size() > LINES ? shown.getLast().line() : null,
        manager);
  }

  private List<LookLine> lines(List<Look> shown, Permit permit) {
    var names =
        workers.names(shown.stream().map(Look::who).filter(Objects::nonNull).collect(toSet()));
    var reasons = reasons(shown, permit);
    return shown.stream()
        .map(look -> LookLine.of(look, names.get(look.who()), null, reason(look, reasons)))
        .toList();
  }

  /** Most logs hold no opening by a manager or in an emergency; then nothing is asked. */
  private List<Opening> reasons(List<Look> shown, Permit permit) {
    if (shown.stream().noneMatch(Looking::withReason)) {
      return List.of();
    }
    var since = shown.getLast().at();
    return Stream.concat(
            openings.since(since, permit).stream(),
            emergencies.since(since, permit).stream()
                .map(one -> new Opening(one.worker(), one.from(), one.until(), one.why().words())))
        .toList();
  }

  private static String reason(Look look, List<Opening> reasons) {
    return reasons.reversed().stream()
        .filter(one -> withReason(look) && one.covers(look.who(), look.at()))
        .map(Opening::reason)
        .findFirst()
        .orElse(null);
  }

  private static boolean withReason(Look look) {
    return look.ground() != null && WITH_REASON.contains(look.ground());
  }
}
