package fi.tallessa.association.attested;

import fi.tallessa.association.Once;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.holdings.WorkerNames;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import fi.tallessa.web.Stopped;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What to look at, and who has; a manager says so with their name and a day. */
@Controller
class AttestedController {

  private static final String LIST = "association/attested/list";
  private static final String PAGE = "association/attested/page";

  private final Attestations attestations;
  private final WorkerNames names;

  AttestedController(Attestations attestations, WorkerNames names) {
    this.attestations = attestations;
    this.names = names;
  }

  @GetMapping("/setup/attested")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView list(Visit visit) {
    var newest = attestations.newest();
    var who = names.names(newest.values().stream().map(Attestation::by).toList());
    return Screen.of(LIST, new AttestedList(newest, who, visit.today()));
  }

  @GetMapping("/setup/attested/{what}")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView show(@PathVariable String what) {
    return Screen.of(PAGE, page(named(what), AttestedForm.empty(), Problems.none()));
  }

  @PostMapping("/setup/attested/{what}")
  @Allow(Role.MANAGER)
  ModelAndView attest(
      @PathVariable String what, @ModelAttribute AttestedForm form, Sending sending, Visit visit) {
    var one = named(what);
    return switch (sending.act(form.read(one, visit))) {
      case Result.Fine<Attestation>(var said) ->
          attestations.add(said)
              ? Screen.redirect(one.onwards())
              : Screen.unsaved(PAGE, page(one, form.anew(), Once.spent("on")));
      case Result.Faulty<Attestation>(var problems) ->
          Screen.unsaved(PAGE, page(one, form, problems));
    };
  }

  private AttestedPage page(Attested what, AttestedForm form, Problems problems) {
    var said = attestations.of(what);
    var who = names.names(said.stream().map(Attestation::by).toList());
    return new AttestedPage(what, said, who, form, problems);
  }

  private static Attested named(String code) {
    return Attested.of(code).orElseThrow(() -> new Stopped(Refusal.NOT_THERE));
  }
}
