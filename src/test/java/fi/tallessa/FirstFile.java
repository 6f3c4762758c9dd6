package fi.tallessa;

import fi.tallessa.customer.Customers;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.kernel.Role;
import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** The register of the tests has had its first customer: its set-up asks nothing any more. */
public final class FirstFile implements SmartInitializingSingleton {

  private final Customers customers;
  private final People people;

  FirstFile(Customers customers, People people) {
    this.customers = customers;
    this.people = people;
  }

  @Override
  public void afterSingletonsInstantiated() {
    customers.register(people.worker(Role.WORKER), Map.of(Field.NAME, "Ensimmäinen Asiakas"));
  }
}
