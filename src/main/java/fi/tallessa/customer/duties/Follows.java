package fi.tallessa.customer.duties;

import fi.tallessa.customer.datum.Unverified;
import fi.tallessa.customer.guardian.UnverifiedGuardian;
import java.util.List;

/** What follows from all that is kept of one customer. */
record Follows(List<Duty> due, List<Unverified> unverified, List<UnverifiedGuardian> guardians) {
  @Override
  public String toString() {
    return "Follows";
  }
}
