package fi.tallessa.staff.wayback;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Managers;
import fi.tallessa.staff.link.LinkKind;
import fi.tallessa.staff.proof.Outcome;
import fi.tallessa.staff.proof.SignInEvents;
import fi.tallessa.staff.proof.Token;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A new second factor for the only manager, whom nobody inside or outside could help (D11), or that
 * and a new password. It waits as long as somebody from outside alone does, a manager who signs in
 * meanwhile has stopped it, and everybody who works here is told. Where the password was not lost
 * it is asked for.
 */
@Component
@Transactional
class ConsoleHelp {

  private final Managers managers;
  private final ConsoleLinks links;
  private final SignInEvents events;

  ConsoleHelp(Managers managers, ConsoleLinks links, SignInEvents events) {
    this.managers = managers;
    this.links = links;
    this.events = events;
  }

  /** What came of asking at the server. */
  sealed interface Answer {
    /** Somebody else could help. */
    record Refused() implements Answer {}

    /** It opens then, and not before. */
    record Waits(Instant from) implements Answer {}

    /** The link, said once. */
    record Opens(Token token, Instant until) implements Answer {
      @Override
      public String toString() {
        return "Opens";
      }
    }
  }

  /**
   * @param kind what was lost; asked for as the other, it begins anew
   */
  Answer ask(LinkKind kind, Instant now) {
    return managers
        .alone(now.atZone(Visit.ZONE).toLocalDate())
        .<Answer>map(lone -> ask(kind, lone, now))
        .orElseGet(Answer.Refused::new);
  }

  private Answer ask(LinkKind kind, WorkerId lone, Instant now) {
    var token = Token.random();
    return links
        .open(kind, lone, token, now)
        .map(until -> opened(lone, token, until, now))
        .orElseGet(
            () ->
                new Answer.Waits(
                    links.waiting(kind, lone, now).orElseGet(() -> begun(kind, lone, now))));
  }

  private Answer opened(WorkerId lone, Token token, Instant until, Instant now) {
    events.atConsole(Outcome.CONSOLE_LINK, lone, now);
    return new Answer.Opens(token, until);
  }

  private Instant begun(LinkKind kind, WorkerId lone, Instant now) {
    var from = now.plus(WayBack.ALONE_AFTER);
    links.ask(kind, lone, from, now);
    events.atConsole(Outcome.CONSOLE_ASKED, lone, now);
    return from;
  }
}
