package fi.tallessa.association.grant;

import fi.tallessa.association.Grant;
import fi.tallessa.association.GrantId;
import fi.tallessa.association.Grants;
import fi.tallessa.association.Once;
import fi.tallessa.association.Past;
import fi.tallessa.association.Version;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.WorkerNames;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
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
    return new GrantsPage(grants.all(), form, problems);
  }

  GrantPage page(Grant now, GrantForm form, Problems problems) {
    var past = grants.past(now.id());
    return new GrantPage(
        now,
        past,
        names.names(past.stream().map(Past::by).distinct().toList()),
        !grants.countedOn(now.id()),
        form,
        problems);
  }

  Entry<Grant> grant(String id) {
    return Entry.there(GrantId.parse(id).flatMap(grants::byId));
  }

  /** A form that was sent before and says something else now means another grant. */
  void add(Grant added) {
    grants.add(added);
    if (grants.byId(added.id()).filter(one -> same(one, added)).isEmpty()) {
      grants.add(anew(added));
    }
  }

  /** Saying the same again changes nothing. */
  Result<Grant> change(Grant changed, Visit visit) {
    boolean same = grants.byId(changed.id()).filter(changed::equals).isPresent();
    return same || grants.change(changed, visit)
        ? Result.fine(changed)
        : Result.faulty(Version.meanwhile());
  }

  /** Problem on {@code removal} while a service is paid by it. */
  Result<Grant> remove(Grant grant, Visit visit) {
    grants.hold(grant.id());
    if (grants.countedOn(grant.id())) {
      return Result.faulty("removal", "association.grant.counted_on");
    }
    grants.remove(grant.id(), visit);
    return Result.fine(grant);
  }

  private static boolean same(Grant kept, Grant added) {
    return kept.shown().equals(added.shown()) && kept.days().equals(added.days());
  }

  private static Grant anew(Grant one) {
    return new Grant(
        new GrantId(Once.of("")), one.funder(), one.code(), one.name(), one.days(), one.version());
  }
}
