package fi.tallessa.association.grant;

import fi.tallessa.association.Grant;
import fi.tallessa.association.GrantId;
import fi.tallessa.association.Grants;
import fi.tallessa.association.Once;
import fi.tallessa.association.Past;
import fi.tallessa.association.Version;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.WorkerNames;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writing down grants, changing them and removing one that was written by mistake. */
@Component
@Transactional
class GrantChanges {

  private final Grants grants;
  private final WorkerNames names;

  GrantChanges(Grants grants, WorkerNames names) {
    this.names = names;
    this.grants = grants;
  }

  GrantsPage page(GrantForm form, Problems problems) {
    var removed = grants.removed();
    return new GrantsPage(grants.all(), removed, named(removed), form, problems);
  }

  /** It was removed while somebody changed it: what was typed can be added as a new one. */
  GrantsPage removed(GrantForm form) {
    return page(
        form.anew(), Problems.of(Problem.of("funder", "association.grant.removed.meanwhile")));
  }

  GrantPage page(Grant now, GrantForm form, Problems problems) {
    var past = grants.past(now.id());
    return new GrantPage(now, past, named(past), !grants.countedOn(now.id()), form, problems);
  }

  private Map<WorkerId, String> named(List<Past<Grant>> past) {
    return names.names(past.stream().map(Past::by).distinct().toList());
  }

  Entry<Grant> grant(String id) {
    return Entry.there(standing(id));
  }

  Optional<Grant> standing(String id) {
    return GrantId.parse(id).flatMap(grants::byId);
  }

  /** One that was removed, too. */
  Entry<Grant> written(String id) {
    return Entry.there(GrantId.parse(id).flatMap(grants::written));
  }

  /** A form that was sent before and says something else now means another grant. */
  void add(Grant added) {
    grants.add(added);
    if (grants.byId(added.id()).filter(added::says).isEmpty()) {
      grants.add(anew(added));
    }
  }

  /** Saying what it says already changes nothing, and is nobody else's change. */
  Result<Grant> change(Grant changed, Visit visit) {
    boolean same = grants.byId(changed.id()).filter(changed::says).isPresent();
    return same || grants.change(changed, visit)
        ? Result.fine(changed)
        : Result.faulty(Version.meanwhile());
  }

  /** Problem on {@code removal} while a service is paid by it; twice it is done once. */
  Result<Grant> remove(Grant grant, Visit visit) {
    grants.hold(grant.id());
    if (grants.countedOn(grant.id())) {
      return Result.faulty("removal", "association.grant.counted_on");
    }
    grants.remove(grant.id(), visit);
    return Result.fine(grant);
  }

  private static Grant anew(Grant one) {
    return new Grant(
        new GrantId(Once.of("")), one.funder(), one.code(), one.name(), one.days(), one.version());
  }
}
