package fi.tallessa.customer.consented;

import fi.tallessa.customer.bases.BasisLine;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.legalbasis.ConsentBasis;
import java.util.List;

/**
 * What is kept on consents in one place, as it may be shown today.
 *
 * @param name of the customer
 * @param again where the form went that came back; null where none did
 * @param ofMinor whether a guardian's word verifies
 */
public record ConsentedList(
    Code code,
    String name,
    Store store,
    List<KeptConsented> entries,
    boolean ofMinor,
    String again,
    Problems problems) {

  static ConsentedList of(
      Code code, String name, Store store, List<KeptConsented> entries, boolean ofMinor) {
    return new ConsentedList(code, name, store, entries, ofMinor, null, Problems.none());
  }

  /** The same, with what stands in the way of verifying an entry. */
  ConsentedList with(KeptConsented tried, Problems found) {
    return new ConsentedList(
        code, name, store, entries, ofMinor, address(tried) + "/verification", found);
  }

  public String add() {
    return store.address(code) + "/new";
  }

  public String address(KeptConsented kept) {
    return store.address(code) + "/" + kept.id();
  }

  public String file() {
    return "/customers/" + code.shown() + "#" + store.group().code();
  }

  /** Leads to the consents of the customer. */
  public BasisLine basis(KeptConsented kept) {
    return new BasisLine(code, new ConsentBasis(kept.item(), 1, 1), true);
  }

  @Override
  public String toString() {
    return "ConsentedList[" + store + "]";
  }
}
