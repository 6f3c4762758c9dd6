package fi.tallessa.customer.intake;

import fi.tallessa.customer.data.DataRow;
import fi.tallessa.customer.data.Shown;
import fi.tallessa.customer.guardians.GuardianPanel;
import java.util.Optional;

/**
 * How a family is reached.
 *
 * @param unverified whether nobody whom the phone is of has said that it is right
 */
public record Reach(
    Shown phone, boolean unverified, Optional<DataRow> safeWay, GuardianPanel guardians) {

  public boolean empty() {
    return phone.empty() && safeWay.isEmpty() && guardians.guardians().isEmpty();
  }

  @Override
  public String toString() {
    return "Reach";
  }
}
