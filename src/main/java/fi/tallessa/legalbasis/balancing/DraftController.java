package fi.tallessa.legalbasis.balancing;

import fi.tallessa.association.Service;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writing the next version of a test, in as many sittings as it takes. */
@Controller
@RequestMapping("/reviews/balancing")
class DraftController {

  private static final String FORM = "legalbasis/balancing/form";

  private final Balancing balancing;
  private final Drafting drafting;

  DraftController(Balancing balancing, Drafting drafting) {
    this.balancing = balancing;
    this.drafting = drafting;
  }

  @GetMapping("/{service}/new")
  @Allow(Role.MANAGER)
  ModelAndView begin(@PathVariable String service, Visit visit) {
    return Screen.of(
        balancing.service(service), found -> Screen.of(FORM, drafting.begin(found, visit)));
  }

  @PostMapping("/{service}/new")
  @Allow(Role.MANAGER)
  ModelAndView write(
      @PathVariable String service,
      @RequestParam Map<String, String> sent,
      Sending sending,
      Visit visit) {
    var form = new BalancingForm(sent);
    return Screen.of(balancing.service(service), found -> written(found, form, sending, visit));
  }

  private ModelAndView written(Service service, BalancingForm form, Sending sending, Visit visit) {
    var whole = sending.act(drafting.check(form, visit));
    return switch (whole.flatMap(text -> drafting.write(service, form, visit))) {
      case Result.Fine<Integer>(var version) -> Screen.redirect(path(service, version));
      case Result.Faulty<Integer>(var problems) -> again(service, form, problems, visit);
    };
  }

  /** Keeps it for later, however little there is. */
  @PostMapping("/{service}/new/draft")
  @Allow(Role.MANAGER)
  ModelAndView keep(
      @PathVariable String service,
      @RequestParam Map<String, String> sent,
      @RequestHeader(name = "HX-Request", required = false) String asTyped,
      Sending sending,
      Visit visit) {
    var form = new BalancingForm(sent);
    return Screen.of(
        balancing.service(service),
        found -> asTyped == null ? kept(found, form, sending, visit) : saved(found, form, visit));
  }

  private ModelAndView saved(Service service, BalancingForm form, Visit visit) {
    var saving = drafting.keepAsTyped(service, form, visit);
    return Screen.of("legalbasis/balancing/saving", saving);
  }

  private ModelAndView kept(Service service, BalancingForm form, Sending sending, Visit visit) {
    var problems = form.unreadable();
    Result<Service> readable = problems.isEmpty() ? Result.fine(service) : Result.faulty(problems);
    return switch (sending.act(readable).flatMap(to -> drafting.keep(to, form, visit))) {
      case Result.Fine<Service> _ -> Screen.redirect(path(service, "new"));
      case Result.Faulty<Service>(var found) -> again(service, form, found, visit);
    };
  }

  private ModelAndView again(Service service, BalancingForm form, Problems problems, Visit visit) {
    var page = drafting.again(service, form, problems, visit);
    return page.conflicting() ? Screen.conflicting(FORM, page) : Screen.unsaved(FORM, page);
  }

  private static String path(Service service, Object version) {
    return "/reviews/balancing/" + service.id() + "/" + version;
  }
}
