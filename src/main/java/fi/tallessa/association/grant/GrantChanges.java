package fi.tallessa.association.grant;

import fi.tallessa.association.Grant;
import fi.tallessa.association.GrantId;
import fi.tallessa.association.Grants;
import fi.tallessa.association.Once;
import fi.tallessa.association.Version;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writing down grants and changing them. */
@Component
@Transactional
class GrantChanges {

  private final Grants grants;

  GrantChanges(Grants grants) {
    this.grants = grants;
  }

  GrantsPage page(GrantForm form, Problems problems) {
    return new GrantsPage(grants.all(), form, problems);
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

  Result<Grant> change(Grant changed) {
    return grants.change(changed) ? Result.fine(changed) : Result.faulty(Version.meanwhile());
  }

  private static boolean same(Grant kept, Grant added) {
    return kept.shown().equals(added.shown()) && kept.days().equals(added.days());
  }

  private static Grant anew(Grant one) {
    return new Grant(
        new GrantId(Once.of("")), one.funder(), one.code(), one.name(), one.days(), one.version());
  }
}
