package fi.tallessa.demo.bench;

import fi.tallessa.Tallessa;
import org.springframework.boot.SpringApplication;

/** The register of the bench's own association: says when it is filled and open. */
public final class Filled {

  static final String READY = "The register is ready.";

  public static void main(String[] arguments) {
    var register = new SpringApplication(Tallessa.class);
    register.setAdditionalProfiles("bench");
    register.run(arguments);
    System.out.println(READY);
  }

  private Filled() {}
}
