package fi.tallessa.customer.search;

import fi.tallessa.holdings.AtErasure;
import fi.tallessa.holdings.Permit;
import org.springframework.stereotype.Component;

/** Whose file is erased is found by nobody from the moment that holds, on any machine. */
@Component
class ErasedFromDirectory implements AtErasure {

  private final Renewal renewal;

  ErasedFromDirectory(Renewal renewal) {
    this.renewal = renewal;
  }

  @Override
  public void erasing(Permit permit, String run, int epoch) {
    renewal.erased(permit);
  }
}
