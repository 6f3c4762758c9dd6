package fi.tallessa.customer.consented;

import fi.tallessa.customer.bases.BasisLine;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.legalbasis.ConsentBasis;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What is kept on consents in one place, as it may be shown today.
 *
 * @param name of the customer
 * @param again where the form went that came back; null where none did
 * @param seen the version of the entry it was about
 * @param acting the guardians who may act today
 * @param denied the items the young person keeps from them
 */
public record ConsentedList(
    Code code,
    String name,
    Store store,
    List<KeptConsented> entries,
    List<KeptGuardian> acting,
    Set<UUID> denied,
    String again,
    int seen,
    Problems problems) {

  private static final String READ_AGAIN = "customer.consented.read_again";

  static ConsentedList of(
      Code code,
      String name,
      Store store,
      List<KeptConsented> entries,
      List<KeptGuardian> acting,
      Set<UUID> denied) {
    return new ConsentedList(code, name, store, entries, acting, denied, null, 0, Problems.none());
  }

  /** The same, with what stands in the way of verifying an entry. */
  ConsentedList with(KeptConsented tried, Problems found) {
    return with(tried, tried.version(), found);
  }

  /** The same, where an entry says something else by now than what was read (S23). */
  ConsentedList readAgain(KeptConsented tried, int seen) {
    return with(tried, seen, Problems.of(Problem.of("by", READ_AGAIN)));
  }

  private ConsentedList with(KeptConsented tried, int seen, Problems found) {
    var address = address(tried) + "/verification";
    return new ConsentedList(code, name, store, entries, acting, denied, address, seen, found);
  }

  /** Whether somebody wrote something else while it was read. */
  boolean changed() {
    return problems.on("by").filter(one -> one.key().equals(READ_AGAIN)).isPresent();
  }

  /** The guardians whose word verifies it: none, of what the young person keeps from them (K4). */
  public List<KeptGuardian> acting(KeptConsented kept) {
    return denied.contains(kept.item()) ? List.of() : acting;
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
