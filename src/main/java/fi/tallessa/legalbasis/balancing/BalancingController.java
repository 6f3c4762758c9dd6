package fi.tallessa.legalbasis.balancing;

import fi.tallessa.association.Service;
import fi.tallessa.document.Papers;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.balancing.Decision.Outcome;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/reviews/balancing")
class BalancingController {

  private static final String VERSION = "/{service}/{version:[1-9]\\d{0,5}}";

  private final Balancing balancing;
  private final Deciding deciding;
  private final Advising advising;
  private final Papers papers;

  BalancingController(Balancing balancing, Deciding deciding, Advising advising, Papers papers) {
    this.balancing = balancing;
    this.deciding = deciding;
    this.advising = advising;
    this.papers = papers;
  }

  @GetMapping
  @Allow({Role.MANAGER, Role.DATA_PROTECTION, Role.APPROVER})
  ModelAndView list(Visit visit) {
    return Screen.of("legalbasis/balancing/list", balancing.list(visit));
  }

  /** Open to workers too: it is what their customers' files rest on. */
  @GetMapping(VERSION)
  @Allow({Role.WORKER, Role.MANAGER, Role.DATA_PROTECTION, Role.APPROVER})
  ModelAndView read(@PathVariable String service, @PathVariable int version, Visit visit) {
    return Screen.of(
        balancing.service(service).flatMap(found -> balancing.page(found, version, visit)),
        page -> Screen.of("legalbasis/balancing/page", page));
  }

  @PostMapping(VERSION + "/approval")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION, Role.APPROVER})
  ModelAndView approve(
      @PathVariable String service,
      @PathVariable int version,
      @RequestParam(defaultValue = "") String words,
      Sending sending,
      Visit visit) {
    return Screen.of(
        balancing.service(service),
        found -> decided(found, version, Outcome.APPROVED, words, sending, visit));
  }

  @PostMapping(VERSION + "/return")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION, Role.APPROVER})
  ModelAndView sendBack(
      @PathVariable String service,
      @PathVariable int version,
      @RequestParam(defaultValue = "") String words,
      Sending sending,
      Visit visit) {
    return Screen.of(
        balancing.service(service),
        found -> decided(found, version, Outcome.SENT_BACK, words, sending, visit));
  }

  private ModelAndView decided(
      Service service, int version, Outcome outcome, String words, Sending sending, Visit visit) {
    // Only sending back needs words: a form without any came back from that.
    boolean wordless = sending == Sending.TO_BE_READ && words.isBlank();
    Result<Outcome> checked =
        wordless
            ? Result.faulty("words", "legalbasis.balancing.words.missing")
            : Result.fine(outcome);
    return switch (sending.act(checked)) {
      case Result.Faulty<Outcome>(var onlyRead) ->
          undecided(service, version, words, onlyRead, visit);
      case Result.Fine<Outcome>(var meant) ->
          Screen.of(
              deciding.decide(service, version, meant, words, visit),
              problems ->
                  problems.isEmpty()
                      ? Screen.redirect(path(service, version))
                      : undecided(service, version, words, problems, visit));
    };
  }

  private ModelAndView undecided(
      Service service, int version, String words, Problems problems, Visit visit) {
    return Screen.of(
        balancing.page(service, version, visit),
        page -> Screen.unsaved("legalbasis/balancing/page", page.unsaved(words, problems)));
  }

  @GetMapping(VERSION + "/pdf")
  @Allow({Role.WORKER, Role.MANAGER, Role.DATA_PROTECTION, Role.APPROVER})
  ModelAndView print(@PathVariable String service, @PathVariable int version, Visit visit) {
    return Screen.of(
        balancing.service(service).flatMap(found -> balancing.page(found, version, visit)),
        page -> papers.of("legalbasis/balancing/paper", page, page.pdf()));
  }

  @PostMapping(VERSION + "/advice")
  @Allow({Role.DATA_PROTECTION, Role.APPROVER})
  ModelAndView advise(
      @PathVariable String service,
      @PathVariable int version,
      @RequestParam(defaultValue = "") String words,
      Sending sending,
      Visit visit) {
    return Screen.of(
        balancing.service(service), found -> advised(found, version, words, sending, visit));
  }

  private ModelAndView advised(
      Service service, int version, String words, Sending sending, Visit visit) {
    var meant = sending.act(Result.fine(words));
    return meant.isFine()
        ? Screen.of(
            advising.advise(service, version, words, visit),
            problems ->
                problems.isEmpty()
                    ? Screen.redirect(path(service, version))
                    : undecided(service, version, words, problems, visit))
        : undecided(service, version, words, meant.problems(), visit);
  }

  private static String path(Service service, Object version) {
    return "/reviews/balancing/" + service.id() + "/" + version;
  }
}
