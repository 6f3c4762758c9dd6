package fi.tallessa.customer.wording;

import fi.tallessa.holdings.Permit;
import fi.tallessa.wording.HiddenPlaces;

/** A holding in which stands where somebody lives, goes to school or is treated (K8). */
public interface KeepsPlaces {

  /** All it knows of, old ones too; only to look for them in a text, and never to be shown. */
  HiddenPlaces places(Permit permit);
}
