package fi.tallessa.customer.duties;

import fi.tallessa.customer.datum.Unverified;
import java.util.List;

/** What follows from all that is kept of one customer. */
record Follows(List<Duty> due, List<Unverified> unverified) {
  @Override
  public String toString() {
    return "Follows";
  }
}
