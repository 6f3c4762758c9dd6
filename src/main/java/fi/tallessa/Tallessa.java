package fi.tallessa;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The customer register: one controller, one central register, used in a browser. */
@SpringBootApplication
@Modulithic(
    systemName = "Tallessa",
    sharedModules = {"kernel", "holdings", "web"})
public class Tallessa {
  public static void main(String[] arguments) {
    SpringApplication.run(Tallessa.class, arguments);
  }
}
