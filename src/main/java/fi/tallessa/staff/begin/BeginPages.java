package fi.tallessa.staff.begin;

import fi.tallessa.kernel.Problems;
import fi.tallessa.staff.Person;
import fi.tallessa.staff.Workers;
import fi.tallessa.staff.link.Link;
import fi.tallessa.staff.link.OneTimeLinks;
import fi.tallessa.staff.link.Prepared;
import fi.tallessa.staff.proof.Cookies;
import fi.tallessa.staff.proof.Token;
import fi.tallessa.staff.signin.HelpPage;
import fi.tallessa.staff.signin.SignInPages;
import fi.tallessa.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of each step, and the one page for every link that opens nothing. */
@Component
class BeginPages {

  private static final String TEMPLATE = "staff/begin/page";

  private final OneTimeLinks links;
  private final Workers workers;
  private final SignInPages around;
  private final Clock clock;

  BeginPages(OneTimeLinks links, Workers workers, SignInPages around, Clock clock) {
    this.links = links;
    this.workers = workers;
    this.around = around;
    this.clock = clock;
  }

  /** What the link in this browser opens now. */
  Optional<Link> link(HttpServletRequest request) {
    return token(request).flatMap(token -> links.open(token, clock.instant()));
  }

  static Optional<Token> token(HttpServletRequest request) {
    return Cookies.LINK.in(request);
  }

  /** Goes on only with a link that stands at this step. */
  ModelAndView at(
      Link.Step step, HttpServletRequest request, BiFunction<Link, Token, ModelAndView> then) {
    return link(request)
        .filter(link -> link.step() == step)
        .map(link -> then.apply(link, token(request).orElseThrow()))
        .orElseGet(this::nothing);
  }

  ModelAndView of(Link link) {
    return Screen.of(TEMPLATE, page(link, FirstForm.EMPTY, Problems.none()));
  }

  ModelAndView unsaved(Link link, Problems problems) {
    return unsaved(link, FirstForm.EMPTY, problems);
  }

  ModelAndView unsaved(Link link, FirstForm typed, Problems problems) {
    return Screen.unsaved(TEMPLATE, page(link, typed, problems));
  }

  /** Used, withdrawn, too late or never made: nobody learns which (ASVS 6.4.1). */
  ModelAndView nothing() {
    var screen = Screen.of("staff/begin/nothing", new HelpPage(around.name()));
    screen.setStatus(HttpStatus.NOT_FOUND);
    return screen;
  }

  private BeginPage page(Link link, FirstForm typed, Problems problems) {
    var person = person(link);
    return new BeginPage(
        link.kind(),
        link.step(),
        person,
        typed,
        link.prepared()
            .map(ready -> Authenticator.of(ready.seed(), person.userName()))
            .orElse(null),
        around.name(),
        problems);
  }

  private Person person(Link link) {
    return link.worker() == null
        ? link.prepared().map(Prepared::person).orElse(null)
        : workers.person(link.worker());
  }
}
