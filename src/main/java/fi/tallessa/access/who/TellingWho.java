package fi.tallessa.access.who;

import static java.util.stream.Collectors.toSet;

import fi.tallessa.access.Access;
import fi.tallessa.access.Closures;
import fi.tallessa.access.Could;
import fi.tallessa.access.EmergencyLimits;
import fi.tallessa.access.Restrictions;
import fi.tallessa.access.WhoCould;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells who could open a customer's file today, to whoever works with them or leads who does. */
@Service
@Transactional
class TellingWho {

  private final Access access;
  private final WhoCould who;
  private final Restrictions restrictions;
  private final Closures closures;
  private final EmergencyLimits limits;
  private final Workers workers;

  TellingWho(
      Access access,
      WhoCould who,
      Restrictions restrictions,
      Closures closures,
      EmergencyLimits limits,
      Workers workers) {
    this.access = access;
    this.who = who;
    this.restrictions = restrictions;
    this.closures = closures;
    this.limits = limits;
    this.workers = workers;
  }

  Entry<WhoPage> page(Code code, Visit visit) {
    return access.enter(WhoAction.READ, code, visit).map(this::page);
  }

  private WhoPage page(Permit permit) {
    var all = who.open(permit);
    var named = all.stream().filter(Could::named).toList();
    var names = workers.names(named.stream().map(Could::worker).collect(toSet()));
    return new WhoPage(
        permit.code(),
        restrictions.holds(permit),
        closures.holds(permit),
        lines(named, names),
        all.stream().filter(one -> one.how() == Could.How.IN_EMERGENCY).count(),
        all.stream().filter(one -> one.how() == Could.How.NEVER).count(),
        limits.lasts().toHours());
  }

  private static List<WhoPage.Line> lines(List<Could> named, Map<WorkerId, String> names) {
    return named.stream()
        .map(one -> new WhoPage.Line(names.getOrDefault(one.worker(), ""), one))
        .sorted(
            Comparator.comparing((WhoPage.Line one) -> one.could().how())
                .thenComparing(WhoPage.Line::name))
        .toList();
  }
}
