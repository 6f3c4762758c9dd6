package fi.tallessa.customer.wording;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.wording.HiddenPlaces;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The places that are on no page of a customer, to be looked for in what was written in words. They
 * are read once for all parts of a page, and forgotten with its transaction.
 */
@Component
public class PlacesKept {

  private final List<KeepsPlaces> holdings;

  PlacesKept(List<KeepsPlaces> holdings) {
    this.holdings = holdings;
  }

  /** None while the address is not protected; then it costs nothing. */
  public HiddenPlaces of(Permit permit) {
    if (!permit.masked()) {
      return HiddenPlaces.NONE;
    }
    var read = read();
    var known = read.get(permit.line());
    if (known == null) {
      known = places(permit);
      read.put(permit.line(), known);
    }
    return known;
  }

  /** Of a list: only those whose address is protected, which are few. */
  public Map<SubjectId, HiddenPlaces> of(Collection<Permit> permits) {
    var each = new HashMap<SubjectId, HiddenPlaces>();
    permits.stream().filter(Permit::masked).forEach(one -> each.put(one.subject(), of(one)));
    return each;
  }

  private HiddenPlaces places(Permit permit) {
    return holdings.stream()
        .map(one -> one.places(permit))
        .reduce(HiddenPlaces.NONE, HiddenPlaces::and);
  }

  /** By the line of the permit. */
  @SuppressWarnings("unchecked")
  private Map<Long, HiddenPlaces> read() {
    var bound = (Map<Long, HiddenPlaces>) TransactionSynchronizationManager.getResource(this);
    if (bound != null) {
      return bound;
    }
    var read = new HashMap<Long, HiddenPlaces>();
    TransactionSynchronizationManager.bindResource(this, read);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(PlacesKept.this);
          }
        });
    return read;
  }
}
