package fi.tallessa;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The customer register: one controller, one central register, used in a browser. */
@SpringBootApplication
@Modulithic(
    systemName = "Tallessa",
    sharedModules = {"kernel", "holdings", "web"})
public class Tallessa {

  private static final Set<String> COMMANDS =
      Set.of("--verify-consents", "--help-only-manager", "--help-only-manager=password");

  /** With the word after it, and with any other: then it says which there are. */
  private static final String KEYS = "--keys";

  public static void main(String[] arguments) {
    SpringApplication.run(Tallessa.class, apart(arguments));
  }

  /** A command of the operator runs beside the register that serves people, and listens to none. */
  private static String[] apart(String[] arguments) {
    return Stream.of(arguments).anyMatch(one -> COMMANDS.contains(one) || one.startsWith(KEYS))
        ? Stream.concat(
                Stream.of(arguments), Stream.of("--server.port=0", "--server.address=127.0.0.1"))
            .toArray(String[]::new)
        : arguments;
  }
}
