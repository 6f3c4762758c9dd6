package fi.tallessa.customer.awaiting;

/**
 * What is needed to reach a guardian before the child's file may open, as it lies in its seal (D5).
 *
 * @param phone E.164
 */
public record Awaiting(String childsFirstName, String guardian, String phone) {
  @Override
  public String toString() {
    return "Awaiting";
  }
}
