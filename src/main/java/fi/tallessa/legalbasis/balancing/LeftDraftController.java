package fi.tallessa.legalbasis.balancing;

import fi.tallessa.association.Service;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A draft that was left behind by its author. */
@Controller
@RequestMapping("/reviews/balancing/{service}/left/{worker}")
class LeftDraftController {

  private static final String LEFT = "legalbasis/balancing/left";

  private final Balancing balancing;
  private final TakingOver takingOver;

  LeftDraftController(Balancing balancing, TakingOver takingOver) {
    this.balancing = balancing;
    this.takingOver = takingOver;
  }

  @GetMapping
  @Allow(Role.MANAGER)
  ModelAndView read(@PathVariable String service, @PathVariable WorkerId worker, Visit visit) {
    return Screen.of(
        balancing.service(service).flatMap(found -> takingOver.page(found, worker, visit)),
        page -> Screen.of(LEFT, page));
  }

  @PostMapping("/takeover")
  @Allow(Role.MANAGER)
  ModelAndView takeOver(@PathVariable String service, @PathVariable WorkerId worker, Visit visit) {
    return Screen.after(
        balancing.service(service).flatMap(found -> takingOver.takeOver(found, worker, visit)),
        LEFT,
        "/reviews/balancing/" + service + "/new");
  }

  @PostMapping("/removal")
  @Allow(Role.MANAGER)
  ModelAndView drop(@PathVariable String service, @PathVariable WorkerId worker, Visit visit) {
    return Screen.of(balancing.service(service), found -> dropped(found, worker, visit));
  }

  private ModelAndView dropped(Service service, WorkerId worker, Visit visit) {
    takingOver.drop(service, worker, visit);
    return Screen.redirect("/reviews/balancing");
  }
}
