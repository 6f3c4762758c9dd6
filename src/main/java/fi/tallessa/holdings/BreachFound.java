package fi.tallessa.holdings;

import fi.tallessa.kernel.Visit;
import java.util.UUID;

/** Where somebody writes down a breach that they found by their work (GDPR Art. 33(5)). */
@FunctionalInterface
public interface BreachFound {

  /**
   * The hours run from the visit on. Found twice it is written down once.
   *
   * @param id of what it was found in
   * @param happened in the words of whoever found it
   * @param whom whose data, by code
   * @return the address at which it goes on
   */
  String found(UUID id, String happened, String whom, Visit visit);
}
