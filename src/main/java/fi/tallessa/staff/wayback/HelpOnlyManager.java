package fi.tallessa.staff.wayback;

import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.link.LinkKind;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * The operator's command {@code java -jar tallessa.jar --help-only-manager}, or {@code
 * --help-only-manager=password} where the password is lost as well, run twice, three days apart:
 * the second time it says a link on the console, and writes it in no log. Ends with 1 where
 * somebody else could help, else with 0.
 */
@Component
class HelpOnlyManager implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(HelpOnlyManager.class);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Visit.ZONE);

  private final ConsoleHelp help;
  private final Clock clock;
  private final ConfigurableApplicationContext register;

  HelpOnlyManager(ConsoleHelp help, Clock clock, ConfigurableApplicationContext register) {
    this.help = help;
    this.clock = clock;
    this.register = register;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (arguments.containsOption("help-only-manager")) {
      var lost = lost(arguments);
      var answer = help.ask(lost, clock.instant());
      LOG.warn("Help for the only manager, asked for at the server: {}", answer);
      System.out.println(sentence(answer, lost));
      int outcome = answer instanceof ConsoleHelp.Answer.Refused ? 1 : 0;
      System.exit(SpringApplication.exit(register, () -> outcome));
    }
  }

  /** With {@code =password} the password is lost as well, and both are given anew. */
  static LinkKind lost(ApplicationArguments arguments) {
    return arguments.getOptionValues("help-only-manager").contains("password")
        ? LinkKind.CONSOLE_BOTH
        : LinkKind.CONSOLE;
  }

  static String sentence(ConsoleHelp.Answer answer, LinkKind lost) {
    return switch (answer) {
      case ConsoleHelp.Answer.Refused() ->
          "Nothing was made: this is for one line manager who can sign in, with no second one and"
              + " nobody who approves from outside. Otherwise one of them helps.";
      case ConsoleHelp.Answer.Waits(var from) ->
          "Asked for, and told to everybody who works here. Run the same once more between %s and %s; it"
                  .formatted(MOMENT.format(from), MOMENT.format(end(from)))
              + " is over if the manager signs in before.";
      case ConsoleHelp.Answer.Opens(var token, var until) ->
          "The manager goes to the register's own address, followed by /begin/%s (once, until %s),"
                  .formatted(token.value(), MOMENT.format(until))
              + (lost == LinkKind.CONSOLE
                  ? " with the password at hand."
                  : " and chooses a new password there.");
    };
  }

  private static Instant end(Instant from) {
    return from.plus(LinkKind.CONSOLE.lasts());
  }
}
