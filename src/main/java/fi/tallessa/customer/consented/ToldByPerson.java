package fi.tallessa.customer.consented;

import fi.tallessa.access.Access;
import fi.tallessa.holdings.Permit;
import java.util.List;
import org.springframework.stereotype.Component;

/** What people told of their health, and other information, themselves: to be taken elsewhere. */
@Component
public class ToldByPerson {

  private final ConsentedEntries entries;
  private final Access access;

  ToldByPerson(ConsentedEntries entries, Access access) {
    this.entries = entries;
    this.access = access;
  }

  /**
   * As far as the consents hold.
   *
   * @param ofMinor whether a guardian's word is the person's own
   */
  public List<KeptConsented> of(Store store, Permit permit, boolean ofMinor) {
    var own = store.health() ? access.further(HealthAction.copy(permit.reach()), permit) : permit;
    return told(store, own, ofMinor);
  }

  /** The same of a minor, for a guardian; of health where the visitor has the right to it (S20). */
  public List<KeptConsented> forGuardian(Store store, Permit permit) {
    if (!store.health()) {
      return told(store, permit, true);
    }
    var found = entries.overview(permit);
    return found.mayHealth() && found.health() > 0
        ? told(store, access.further(HealthAction.GIVE, permit), true)
        : List.of();
  }

  private List<KeptConsented> told(Store store, Permit permit, boolean ofMinor) {
    return entries.of(store, permit).stream()
        .filter(one -> one.consented().told().source().verifies(ofMinor).isPresent())
        .toList();
  }

  /** Whether there is nothing of health, or the visitor has the right to it (S20). */
  public boolean opens(Permit permit) {
    var found = entries.overview(permit);
    return found.mayHealth() || found.health() == 0;
  }
}
