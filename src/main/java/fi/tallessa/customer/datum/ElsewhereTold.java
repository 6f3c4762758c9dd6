package fi.tallessa.customer.datum;

import fi.tallessa.holdings.Permit;
import java.util.List;

/** Whoever keeps another address of a customer tells it to the one page that shows them (K11). */
public interface ElsewhereTold {

  /**
   * One address.
   *
   * @param label the message key of when they live there
   * @param words what was agreed, where that tells it; or null
   */
  record Elsewhere(String label, String words, String address, Told told) {
    @Override
    public String toString() {
      return "Elsewhere";
    }
  }

  List<Elsewhere> of(Permit permit);
}
