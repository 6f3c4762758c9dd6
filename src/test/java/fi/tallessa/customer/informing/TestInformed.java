package fi.tallessa.customer.informing;

import fi.tallessa.holdings.Permit;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Writes down that a guardian was told, without the page that does it. */
public final class TestInformed {

  public static void add(ApplicationContext beans, Permit permit, UUID guardian) {
    beans
        .getBean(Informings.class)
        .add(
            permit,
            new Informing(
                guardian,
                1,
                "suomi",
                Informing.Form.ORDINARY,
                Informing.Way.ALOUD,
                false,
                permit.visit().today(),
                permit.visit().who()));
  }

  private TestInformed() {}
}
