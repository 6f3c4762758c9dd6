package fi.tallessa.customer.basis;

import fi.tallessa.kernel.WorkerId;
import java.util.Objects;

/**
 * On what a group of data rests, as it lies in its seal.
 *
 * @param basis as the legal basis writes itself
 * @param reason why it was changed; null for the one the file was opened on, or goes on with after
 *     a return (D20)
 */
public record Chosen(String basis, String reason, WorkerId worker) {

  public Chosen {
    Objects.requireNonNull(worker);
    if (basis.isBlank()) {
      throw new IllegalArgumentException("Nothing is kept without a basis (S2)");
    }
    if (reason != null && reason.isBlank()) {
      throw new IllegalArgumentException("A change has a reason");
    }
  }

  @Override
  public String toString() {
    return "Chosen";
  }
}
