package fi.tallessa;

import java.util.List;
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
      Set.of(
          "--admit-anyone",
          "--verify-consents",
          "--help-only-manager",
          "--help-only-manager=password");

  /** With what stands after it, whatever that is: the command itself says which there are. */
  private static final List<String> WITH_A_WORD =
      List.of(
          "--keys",
          "--backup",
          "--restore",
          "--verify-log",
          "--new-log-key",
          "--release-statistics");

  /** Nobody is listened to, and what is due at night is left to who serves people. */
  private static final List<String> ALONE =
      List.of(
          "--server.port=-1",
          "--server.address=127.0.0.1",
          "--tallessa.nightly.by-itself=false",
          "--tallessa.admission.by-itself=false",
          "--tallessa.admission.proxy-line=0",
          "--tallessa.certificates.by-itself=false");

  public static void main(String[] arguments) {
    SpringApplication.run(Tallessa.class, apart(arguments));
  }

  /** A command of the operator runs beside the register that serves people, and listens to none. */
  static String[] apart(String[] arguments) {
    return Stream.of(arguments).anyMatch(Tallessa::isCommand)
        ? Stream.concat(Stream.of(arguments).filter(one -> !isSetAlone(one)), ALONE.stream())
            .toArray(String[]::new)
        : arguments;
  }

  /** What is said twice would be read as both with a comma between them. */
  private static boolean isSetAlone(String argument) {
    return ALONE.stream()
        .map(one -> one.substring(0, one.indexOf('=') + 1))
        .anyMatch(argument::startsWith);
  }

  private static boolean isCommand(String argument) {
    return COMMANDS.contains(argument)
        || WITH_A_WORD.stream()
            .anyMatch(one -> argument.equals(one) || argument.startsWith(one + "="));
  }
}
