package fi.tallessa.demo;

import fi.tallessa.Tallessa;
import org.springframework.boot.SpringApplication;

/** The register with an invented association in it. Never part of the product's own jar. */
public final class Demo {

  public static void main(String[] arguments) {
    var register = new SpringApplication(Tallessa.class);
    register.setAdditionalProfiles("demo");
    register.run(arguments);
  }

  private Demo() {}
}
