package fi.tallessa.customer.duties;

import fi.tallessa.customer.datum.Confirmed;
import fi.tallessa.customer.datum.Unverified;
import fi.tallessa.customer.guardian.ConfirmedGuardian;
import fi.tallessa.customer.guardian.UnverifiedGuardian;
import java.util.List;
import java.util.stream.Stream;

/** What follows from all that is kept of one customer. */
record Follows(
    List<Duty> due,
    List<Unverified> unverified,
    List<UnverifiedGuardian> guardians,
    List<Confirmed> confirmed,
    List<ConfirmedGuardian> confirmedGuardians) {

  Follows and(List<Duty> more) {
    return new Follows(
        Stream.concat(due.stream(), more.stream()).toList(),
        unverified,
        guardians,
        confirmed,
        confirmedGuardians);
  }

  @Override
  public String toString() {
    return "Follows";
  }
}
