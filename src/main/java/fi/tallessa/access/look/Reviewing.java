package fi.tallessa.access.look;

import fi.tallessa.access.Access;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Leaders;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Choice;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plain page for managers: what those they lead have looked at, and who looked at theirs. */
@Service
@Transactional
class Reviewing {

  private final Access access;
  private final OverseenLooks looks;
  private final Workers workers;
  private final Leaders leaders;

  Reviewing(Access access, OverseenLooks looks, Workers workers, Leaders leaders) {
    this.access = access;
    this.looks = looks;
    this.workers = workers;
    this.leaders = leaders;
  }

  ReviewPage page(LooksFilter filter, Visit visit) {
    var some = looks.before(filter, Looking.LINES + 1, visit);
    var shown = some.subList(0, Math.min(Looking.LINES, some.size()));
    access.overview(
        LookAction.REVIEW,
        shown.stream().filter(one -> one.code() != null).map(one -> one.look().subject()).toList(),
        visit);
    var led = leaders.ledBy(visit);
    var names = workers.names(everybody(shown, led));
    return new ReviewPage(
        filter,
        choices(led, names),
        LookDay.of(shown.stream().map(one -> line(one, names)).toList()),
        some.size() > Looking.LINES ? shown.getLast().look().line() : null);
  }

  private static Set<WorkerId> everybody(List<OverseenLooks.Overseen> shown, Set<WorkerId> led) {
    var everybody = new HashSet<>(led);
    shown.stream().map(one -> one.look().who()).filter(who -> who != null).forEach(everybody::add);
    return everybody;
  }

  private static List<Choice> choices(Set<WorkerId> led, Map<WorkerId, String> names) {
    return led.stream()
        .map(worker -> new Choice(worker.toString(), names.get(worker)))
        .sorted(Comparator.comparing(Choice::words))
        .toList();
  }

  private static LookLine line(OverseenLooks.Overseen one, Map<WorkerId, String> names) {
    return LookLine.of(
        one.look(),
        names.get(one.look().who()),
        one.code() == null ? null : one.code().shown(),
        null);
  }
}
