package fi.tallessa.app;

import fi.tallessa.customer.awaiting.Awaited;
import java.util.List;

/**
 * The first page after signing in.
 *
 * @param name of the person at the screen
 * @param withCustomers whether their role works with customers
 * @param awaited guardians whom they have to tell
 */
public record HomePage(String name, boolean withCustomers, List<Awaited> awaited) {
  @Override
  public String toString() {
    return "HomePage";
  }
}
