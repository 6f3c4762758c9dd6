package fi.tallessa.faults;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.Tallessa;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import java.util.List;
import org.springframework.boot.SpringApplication;

/**
 * A register in a process of its own with one consent more at each start; its code and item are
 * said on the standard output.
 */
public final class Consenting {

  public static void main(String[] arguments) {
    var register = new SpringApplication(Tallessa.class);
    register.addPrimarySources(List.of(People.class, Owner.class));
    var file = new OneFile(register.run(arguments));
    System.out.println("ASKED " + file.code.shown() + " " + new GivenConsents(file).other());
  }

  private Consenting() {}
}
