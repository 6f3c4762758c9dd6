package fi.tallessa.nightly;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Choice;
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
@RequestMapping("/reviews/nightly")
class NightlyController {

  private static final String PAGE = "nightly/page";

  private final Overseeing overseeing;

  NightlyController(Overseeing overseeing) {
    this.overseeing = overseeing;
  }

  @GetMapping
  @Allow(Role.MANAGER)
  ModelAndView page(Visit visit) {
    return Screen.of(PAGE, overseeing.page(visit));
  }

  @PostMapping("/{job}/stop")
  @Allow(Role.MANAGER)
  ModelAndView stop(@PathVariable String job, Visit visit) {
    return Screen.of(overseeing.stop(job, visit), NightlyController::back);
  }

  @PostMapping("/{job}/start")
  @Allow(Role.MANAGER)
  ModelAndView start(@PathVariable String job, Visit visit) {
    return Screen.of(overseeing.start(job, visit), NightlyController::back);
  }

  @PostMapping("/{job}/pause")
  @Allow(Role.MANAGER)
  ModelAndView pause(
      @PathVariable String job,
      @RequestParam(defaultValue = "") String why,
      Sending sending,
      Visit visit) {
    return switch (sending.act(Choice.made("why", WhyPaused.of(why)))) {
      case Result.Faulty<WhyPaused>(var problems) ->
          Screen.of(
              overseeing.page(job, visit),
              page -> Screen.unsaved(PAGE, page.again(job, why, problems)));
      case Result.Fine<WhyPaused>(var chosen) ->
          Screen.of(overseeing.pause(job, chosen, visit), NightlyController::back);
    };
  }

  @PostMapping("/{job}/pause/end")
  @Allow(Role.MANAGER)
  ModelAndView goOn(@PathVariable String job, Visit visit) {
    return Screen.of(overseeing.goOn(job, visit), NightlyController::back);
  }

  private static ModelAndView back(String job) {
    return Screen.redirect("/reviews/nightly#" + job);
  }
}
